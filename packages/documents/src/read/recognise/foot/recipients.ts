import { type Recipient, recipientPurposeOf, remembered, type Span } from "@lantoa/core"
import { isLetter, isSpace } from "../../letters.ts"
import { type Script, textAt } from "../words/script.ts"

/** A line of *Nơi nhận* as it is understood. */
export interface FoundRecipient {
  readonly recipient: Omit<Recipient, "id">
  readonly span: Span
}

/** Lists of recipients have the same few brackets again and again. */
const purposeOf = remembered(recipientPurposeOf)
const longestBracket = 42

/** What is sent for that no code stands for, `(để chỉ đạo)`: it is no part of the recipient all the same. */
const otherPurpose =
  /^[([]\s*(?:để\s|chỉ đạo|c\/?đ\s*[)\]]|giám sát|đôn đốc|kiểm tra|theo dõi|xin ý kiến|đưa tin|đăng tải|đăng tin|phát sóng|niêm yết|tổng hợp)/iu
/** A purpose without its bracket: `- để báo cáo`, `: để b/c`, `“để b/c”`. */
const bare = /\s*(?:[-–:;,]\s*)?(?:(?<=[\s:;,–-])(?:để|thay)\s|["“”](?:(?:để|thay)\s)?)[^()"“”]{2,32}["”]?$/iu
/** What stands for the hand of the signer, in the column beside. */
const handBeside = /(?<=[.;])\s+[([](?:chờ ký|đã ký|ký tên|ký)[^()[\]]*[)\]]$/iu

/**
 * Reads one line of *Nơi nhận*: the recipient without its closing mark, and what it is sent for. A bracket that states
 * no purpose, `(1A, 1G)`, stays with the recipient.
 */
export const readRecipient = (script: Script, line: Span): FoundRecipient | undefined => {
  const { text } = script
  const { start } = line
  const closed = closingStart(text, start, handStart(text, line))
  if (closed === start) return undefined
  if (isKept(script, start, closed)) return recipient(script, start, closed, "archive", null)
  const open = purposeStart(text, start, closed)
  if (open < 0) return recipient(script, start, closed, null, null)
  const printed = text.slice(open, closed).replace(lead, "")
  const purpose = purposeIn(printed)
  if (purpose === "archive") return recipient(script, start, closed, purpose, null)
  const before = closingStart(text, start, open)
  return before === start ? undefined : recipient(script, start, before, purpose, printed)
}

const lead = /^[\s:;,–-]+/

/** The purpose that words state, in a bracket, in quotes or without them. */
export const purposeIn = (printed: string): Recipient["purpose"] =>
  purposeOf(printed.replace(lead, "").replace(/["“”]/g, ""))

const handStart = (text: string, { end, start }: Span): number => {
  const found = text.charCodeAt(end - 1) > 0x5d ? null : handBeside.exec(text.slice(start, end))
  return found === null ? end : start + found.index
}

/** Where the purpose begins that a line ends in; -1 where it states none. */
const purposeStart = (text: string, start: number, end: number): number => {
  const open = bracketStart(text, start, end)
  if (open >= 0) {
    const bracket = text.slice(open, end)
    return purposeIn(bracket) !== null || otherPurpose.test(bracket) ? open : -1
  }
  const found = mayBeBare(text, end) ? bare.exec(text.slice(start, end)) : null
  return found === null || purposeIn(found[0]) === null ? -1 : start + found.index
}

/** A purpose without a bracket ends in a letter or a closing quote. */
const mayBeBare = (text: string, end: number): boolean => {
  const last = text.charCodeAt(end - 1)
  return isLetter(last) || last === 0x22 || last === 0x201d
}

const recipient = (
  script: Script,
  start: number,
  end: number,
  purpose: Recipient["purpose"],
  printed: string | null,
): FoundRecipient => ({
  recipient: { text: textAt(script, { start, end }).replace(/\n/g, " "), purpose, printed },
  span: { start, end },
})

/** Where the marks and spaces begin that end a line. */
const closingStart = (text: string, start: number, end: number): number => {
  let at = end
  while (at > start && isClosing(text.charCodeAt(at - 1))) at--
  return at
}

const isClosing = (code: number): boolean =>
  code === 0x3b || code === 0x2e || code === 0x2c || code === 0x3a || code === 0x7d || isSpace(code)

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
