import type { Span } from "@lantoa/core"
import { isDigit, isUpper } from "../../letters.ts"

const open = 0x28
const close = 0x29
/** What a bracket says of a way, a part in the work, a paper, or a time, and not who is meant. */
const remark =
  /(?:qua|thong qua|theo|co (?:danh sach|ke hoach|phu luc|bieu|noi dung|lich)|kem theo|kem|chu tri|phoi hop|chi tiet|danh sach|tru cac|gom|bao gom|sau day|goi|neu|truoc|tu ngay|ngay|dt|dtdd|sdt|dien thoai|email|t\/h|p\/h|b\/c|phu luc|bieu mau)(?![a-z])/y
const number = /\d{4}|\d[/.]\d/

/**
 * Whether a bracket that opens at an offset belongs to the name before it as it is printed (*tên trong ngoặc*): the other name of
 * the same body, its short form, how many they are. `Cơ quan thường trực (Sở Y tế)` does, `Sở Y tế (bàn giao)` does not.
 */
const isOfName = (text: string, plain: string, at: number, to: number): boolean => {
  const first = text.charCodeAt(at + 1)
  if (!isUpper(first) && !isDigit(first)) return false
  remark.lastIndex = at + 1
  return !remark.test(plain) && !number.test(plain.slice(at, to))
}

/** A name without a bracket at its end that is no part of it. */
export const withoutRemark = (text: string, plain: string, span: Span): Span => {
  const { end, start } = span
  if (plain.charCodeAt(end - 1) !== close) return span
  const at = plain.lastIndexOf("(", end)
  if (at <= start || isOfName(text, plain, at, end)) return span
  return { start, end: withoutSpace(plain, start, at) }
}

/** Where a name ends that a bracket may follow. */
export const endWithBracket = (text: string, plain: string, end: number, to: number): number => {
  const at = plain.charCodeAt(end) === 0x20 ? end + 1 : end
  if (plain.charCodeAt(at) !== open) return end
  const after = plain.indexOf(")", at) + 1
  return after > 0 && after <= to && isOfName(text, plain, at, after) ? after : end
}

const withoutSpace = (plain: string, from: number, to: number): number => {
  let end = to
  while (end > from && plain.charCodeAt(end - 1) <= 0x20) end--
  return end
}
