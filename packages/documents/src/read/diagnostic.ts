import type { Span, Text } from "@lantoa/core"

/** What the reader can have to say about a document. Permanent: programs act on it. */
export type DiagnosticCode =
  | "decode/invalid-bytes"
  | "decode/guessed-encoding"
  | "decode/composed"
  | "decode/mojibake"
  | "decode/legacy-encoding"
  | "decode/entities"
  | "decode/odd-letters"
  | "decode/lost-letters"
  | "decode/not-text"
  | "file/damaged"
  | "file/encrypted"
  | "file/limit"
  | "file/scanned-pages"
  | "file/lost-numbers"
  | "tree/no-text"
  | "docx/damaged-package"
  | "docx/damaged-part"
  | "docx/no-document"
  | "docx/limit"
  | "docx/tracked-changes"
  | "docx/hidden-text"
  | "docx/comments"
  | "docx/unknown-symbol"
  | "plan/not-a-plan"
  | "plan/no-type"
  | "plan/no-title"
  | "plan/no-outline"
  | "plan/no-issuer"
  | "plan/no-number"
  | "plan/no-date"
  | "plan/no-signature"
  | "plan/no-assignments"
  | "plan/repeated-label"
  | "plan/unresolved-reference"
  | "plan/unresolved-units"

/**
 * Something a reader of the reading should know (*lưu ý khi đọc*): a conversion, a guess, a part that is missing.
 * It judges the reading, not the plan; what is wrong with the plan by law is a finding.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode
  /** `warning`: a value may be wrong or missing; `information`: nothing is lost. */
  readonly severity: "information" | "warning"
  readonly text: Text
  /** Where in the source's text; empty when it is about the whole document. */
  readonly spans: readonly Span[]
}

/** A diagnostic that nothing was lost by. */
export const note = (code: DiagnosticCode, vi: string, en: string, spans: readonly Span[] = []): Diagnostic => ({
  code,
  severity: "information",
  text: { vi, en },
  spans,
})

/** A diagnostic that a value may be wrong or missing. */
export const warn = (code: DiagnosticCode, vi: string, en: string, spans: readonly Span[] = []): Diagnostic => ({
  code,
  severity: "warning",
  text: { vi, en },
  spans,
})
