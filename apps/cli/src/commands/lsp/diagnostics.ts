import { type Basis, citeBasis, type Finding, type Language, type Severity } from "@lantoa/core"
import { type Diagnostic, DiagnosticSeverity, type Range } from "vscode-languageserver"
import { plain } from "../../text/plain.ts"
import { rangeOfSpan } from "./positions.ts"
import type { UnderstoodText } from "./understood-text.ts"

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
}

/** The findings of a text as an editor shows them, and the reader's doubts about the reading as hints. */
export const diagnosticsOf = (
  { findings, reading, view }: UnderstoodText,
  language: Language,
): readonly Diagnostic[] => [
  ...findings.map((finding) => findingDiagnostic(finding, rangeOfSpan(view, finding.spans[0]), language)),
  ...reading.diagnostics
    .filter(({ severity }) => severity === "warning")
    .map(({ code, spans: [span], text }) => ({
      range: rangeOfSpan(view, span === undefined ? undefined : [span.start, span.end]),
      severity: DiagnosticSeverity.Hint,
      source: "lantoa",
      code,
      message: plain(text[language]),
    })),
]

/** A finding at its place. */
export const findingDiagnostic = (finding: Finding, range: Range, language: Language): Diagnostic => ({
  range,
  severity: severities[finding.severity],
  source: "lantoa",
  code: finding.rule,
  message: messageOf(finding, language),
})

const messageOf = ({ basis, text }: Finding, language: Language): string => {
  const cited = basis.map((one: Basis) => citeBasis(one)).join("; ")
  return plain(cited === "" ? text[language] : `${text[language]} (${cited})`)
}
