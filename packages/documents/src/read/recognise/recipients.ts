import { type Recipient, recipientPurposeOf, type Span } from "@lantoa/core"
import { plainOf } from "../letters.ts"
import { type Script, textAt } from "./script.ts"

/** A line of *Nơi nhận* as it is understood. */
export interface FoundRecipient {
  readonly recipient: Omit<Recipient, "id">
  readonly span: Span
}

const closing = /[\s;.,:]+$/
const lastBracket = /\s*(?<bracket>\((?<inside>[^()]{1,40})\))$/

/**
 * Reads one line of *Nơi nhận*: the recipient without its closing mark, and what it is sent for. A bracket that states
 * no purpose, `(1A, 1G)`, stays with the recipient.
 */
export const readRecipient = (script: Script, span: Span): FoundRecipient | undefined => {
  const printed = textAt(script, span).replace(closing, "")
  const bracket = lastBracket.exec(printed)
  const purpose = recipientPurposeOf(
    /^luu\b/.test(plainOf(printed.slice(0, 4))) ? "Lưu" : (bracket?.groups?.["bracket"] ?? ""),
  )
  const isPurpose = purpose !== null && purpose !== "archive" && bracket !== null
  const text = isPurpose ? printed.slice(0, bracket.index).replace(closing, "") : printed
  if (text === "") return undefined
  return {
    recipient: { text, purpose, printed: isPurpose ? (bracket.groups?.["bracket"] ?? null) : null },
    span: { start: span.start, end: span.start + text.length },
  }
}
