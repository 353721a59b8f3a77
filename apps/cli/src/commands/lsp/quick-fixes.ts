import { type Finding, type Fix, fillText, type Language, type Text } from "@lantoa/core"
import { type CodeAction, CodeActionKind, type Range, type TextEdit } from "vscode-languageserver"
import { meets, rangeOf, rangeOfSpan } from "./positions.ts"
import type { UnderstoodText } from "./understood-text.ts"

const words = {
  write: { vi: "Sửa thành “{write}”", en: "Write “{write}”" },
  remove: { vi: "Bỏ “{old}”", en: "Remove “{old}”" },
  all: { vi: "Sửa mọi chỗ an toàn ({count})", en: "Make all safe fixes ({count})" },
} as const satisfies Readonly<Record<string, Text>>

/** The safe fixes of the findings in a range, one action each, and one for all safe fixes of the text. */
export const quickFixes = (
  understood: UnderstoodText,
  uri: string,
  range: Range,
  language: Language,
): readonly CodeAction[] => {
  const { findings, view } = understood
  const actions = findings
    .filter(({ spans }) => meets(rangeOfSpan(view, spans[0]), range))
    .flatMap((finding) => actionOf(understood, finding, uri, language))
  const all = findings.flatMap(({ fixes = [] }) => apart(fixes.flatMap((fix) => editsOf(understood, fix))))
  if (all.length < 2 || actions.length === 0) return actions
  const edits = apart(all)
  const title = fillText(words.all, { count: edits.length })[language]
  return [...actions, { title, kind: CodeActionKind.SourceFixAll, edit: { changes: { [uri]: edits } } }]
}

const actionOf = (
  understood: UnderstoodText,
  { fixes = [], rule, spans }: Finding,
  uri: string,
  language: Language,
): readonly CodeAction[] => {
  const edits = fixes.flatMap((fix) => editsOf(understood, fix))
  const [first] = fixes
  if (first === undefined || edits.length === 0) return []
  const { text, view } = { text: understood.reading.source.text, view: understood.view }
  const old = first.spans.map(([start, end]) => text.slice(start, end)).join(" ")
  const title = first.write === "" ? fillText(words.remove, { old }) : fillText(words.write, { write: first.write })
  return [
    {
      title: `${title[language]} (${rule})`,
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      diagnostics: [{ range: rangeOfSpan(view, spans[0]), message: rule, source: "lantoa", code: rule }],
      edit: { changes: { [uri]: edits } },
    },
  ]
}

/** A fix that is broken over lines or pages of the source is left to the officer. */
const editsOf = ({ view }: UnderstoodText, { spans: [span, ...more], write }: Fix): readonly TextEdit[] =>
  span === undefined || more.length > 0 ? [] : [{ range: rangeOf(view.placeOf(...span)), newText: write }]

/** Edits that do not touch each other: the first of two that would is kept. */
const apart = (edits: readonly TextEdit[]): TextEdit[] =>
  edits.filter((edit, index) => !edits.slice(0, index).some((before) => meets(before.range, edit.range)))
