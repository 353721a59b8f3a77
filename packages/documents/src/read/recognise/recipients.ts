import { type Recipient, recipientPurposeOf, remembered, type Span } from "@lantoa/core"
import { isSpace } from "../letters.ts"
import { type Script, textAt } from "./script.ts"

/** A line of *Nơi nhận* as it is understood. */
export interface FoundRecipient {
  readonly recipient: Omit<Recipient, "id">
  readonly span: Span
}

/** Lists of recipients have the same few brackets again and again. */
const purposeOf = remembered(recipientPurposeOf)
const longestBracket = 42

/**
 * Reads one line of *Nơi nhận*: the recipient without its closing mark, and what it is sent for. A bracket that states
 * no purpose, `(1A, 1G)`, stays with the recipient.
 */
export const readRecipient = (script: Script, { end, start }: Span): FoundRecipient | undefined => {
  const { text } = script
  const closed = closingStart(text, start, end)
  if (closed === start) return undefined
  if (isKept(script, start, closed)) return recipient(script, start, closed, "archive", null)
  const open = bracketStart(text, start, closed)
  const purpose = open < 0 ? null : purposeOf(text.slice(open, closed))
  if (purpose === null || purpose === "archive") return recipient(script, start, closed, purpose, null)
  const before = closingStart(text, start, open)
  return before === start ? undefined : recipient(script, start, before, purpose, text.slice(open, closed))
}

const recipient = (
  script: Script,
  start: number,
  end: number,
  purpose: Recipient["purpose"],
  printed: string | null,
): FoundRecipient => ({
  recipient: { text: textAt(script, { start, end }), purpose, printed },
  span: { start, end },
})

/** Where the marks and spaces begin that end a line. */
const closingStart = (text: string, start: number, end: number): number => {
  let at = end
  while (at > start && isClosing(text.charCodeAt(at - 1))) at--
  return at
}

const isClosing = (code: number): boolean =>
  code === 0x3b || code === 0x2e || code === 0x2c || code === 0x3a || isSpace(code)

/** *Lưu: VT*. */
const isKept = ({ plain }: Script, start: number, end: number): boolean => {
  if (!plain.startsWith("luu", start)) return false
  return start + 3 === end || !/\w/.test(plain.charAt(start + 3))
}

/** Where a bracket opens that a line ends in; -1 where it ends in none. */
const bracketStart = (text: string, start: number, end: number): number => {
  if (text.charCodeAt(end - 1) !== 0x29) return -1
  const first = Math.max(start, end - longestBracket)
  for (let at = end - 2; at >= first; at--) {
    const code = text.charCodeAt(at)
    if (code === 0x29) return -1
    if (code === 0x28) return at < end - 2 ? at : -1
  }
  return -1
}
