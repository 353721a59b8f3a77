import { fillText, type Text } from "@lantoa/core"
import { problemMessages } from "./messages.ts"

/** How a file of a store can be other than it should be. */
export type StoreProblemKind =
  | "unreadable"
  | "not-json"
  | "misshapen"
  | "misnamed"
  | "elsewhere"
  | "missing"
  | "changed"
  | "foreign"
  | "untold"
  | "broken-chain"
  | "not-a-line"
  | "unfinished"

/** A file of the store that is not as it should be (*tệp có vấn đề*). Everything else was read. */
export interface StoreProblem {
  readonly kind: StoreProblemKind
  /** From the store's folder, with `/`. */
  readonly file: string
  /** From 1; null where it is about the whole file. */
  readonly line: number | null
  readonly text: Text
}

/** What a problem's sentence needs. */
export interface ProblemDetails {
  readonly line?: number
  readonly reason?: string
  readonly report?: string
}

/** A problem with its sentence, which names the file. */
export const problem = (kind: StoreProblemKind, file: string, details: ProblemDetails = {}): StoreProblem => {
  const said = fillText(problemMessages[kind], { ...details })
  return { kind, file, line: details.line ?? null, text: { vi: `“${file}”: ${said.vi}`, en: `“${file}”: ${said.en}` } }
}
