import { fillText, type Language, type Text } from "@lantoa/core"
import type { YamlText } from "@lantoa/services/open-texts"
import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from "vscode-languageserver"
import { plain } from "../../text/plain.ts"
import { meets } from "./positions.ts"

const write: Text = { vi: "Sửa thành “{name}”", en: "Write “{name}”" }

/** A fault of a YAML text and how it is shown. */
export interface ShownFault {
  readonly fault: YamlText["faults"][number]
  readonly diagnostic: Diagnostic
}

/** For each unknown name in a range the nearest names that there are, nearest first: what the officer most likely meant. */
export const yamlQuickFixes = (
  yaml: YamlText,
  shown: readonly ShownFault[],
  uri: string,
  range: Range,
  language: Language,
): readonly CodeAction[] =>
  shown
    .filter(({ diagnostic }) => meets(diagnostic.range, range))
    .flatMap(({ diagnostic, fault }) => {
      const rewritings = yaml.rewritingsOf(fault)
      return rewritings.map(({ end, name, start, write: newText }) => ({
        title: plain(fillText(write, { name })[language]),
        kind: CodeActionKind.QuickFix,
        isPreferred: rewritings.length === 1,
        diagnostics: [diagnostic],
        edit: {
          changes: {
            [uri]: [
              {
                range: {
                  start: { line: start.line - 1, character: start.column - 1 },
                  end: { line: end.line - 1, character: end.column - 1 },
                },
                newText,
              },
            ],
          },
        },
      }))
    })
