import type { Span } from "@lantoa/core"
import { isCapitals, plainOf } from "../../letters.ts"
import { isSurname, splitPersons } from "./persons.ts"

/** Degrees, titles and ranks as they stand before a name (*học hàm, học vị, danh hiệu, cấp bậc quân hàm*). */
const rank =
  /(?:GS|PGS|TSKH|TS|T\.S|Th\.?S|THS|Ths|CN|KS|KTS|LS|BSNT|BS|Bs|DS|ĐD|YS|(?:BS|Bs|DS|ĐD)?[.\s]?(?:CK|Ck)(?:II?|[12])|NG[ƯU]T|NGND|TT[ƯU]T|TTND|NS[ƯU]T|NSND|(?:Luật|Bác|Dược|Tiến|Thạc|Nghệ|Y) (?:sĩ|sỹ|sư)|Kỹ sư|Cử nhân|Giáo sư|Nhà giáo|Đồng chí|Đ\/c|Ông|Bà|(?:Thiếu|Trung|Thượng|Đại) (?:úy|uý|tá|tướng))(?:[.,]\s*|\s*[-–]\s*|\s+)(?=\p{Lu})/uy
/** What is printed for the hand, before a name or behind it. */
const handBefore = /^[([]?(?:[Đđ]ã ký|ĐÃ KÝ|[Kk]ý tên)[)\]]?\s*:?\s*(?=\p{Lu})/u
const handBehind = /\s*[([]\s*(?:[Đđ]ã ký|ĐÃ KÝ|[Kk]ý tên|ký)[^()[\]]*[)\]]\s*$/u
/** What a list has behind a name. */
const other = /\s*[;:].*$/
/** `Trần`, `K'`, `K’Mák`, `Bliơ`. */
const word = "\\p{Lu}(?:[\\p{Ll}\\p{M}]*(?:['’][\\p{L}\\p{M}]*)?)"
const name = new RegExp(`^${word}(?:(?:\\s+|-)(?:${word}|\\p{Lu}\\.)){0,6}$`, "u")
/** Words that stand alone in a foot and are nobody. */
const nobody = /^(?:Ký|Đã|Lưu|Nơi|Số|Ảnh|Mẫu|Dấu|Trang|Bản)$/
const mostCapitals = 5
const mostOfOne = 4

/**
 * Where a person's name stands in a line that is nothing else, without ranks, degrees and what is printed for the hand:
 * `Đại úy Trần Văn Mẫu`, `BS.CKII. Lê Mẫu (đã ký)`, `K' Mẫu`. Of two names beside each other it is the last.
 */
export const personName = (text: string): Span | undefined => {
  let to = text.length
  for (let bar = text.lastIndexOf("|"); bar > 0; bar = text.lastIndexOf("|", bar - 1)) {
    const found = nameBetween(text, bar + 1, to)
    if (found !== undefined) return found
    to = bar
  }
  return nameBetween(text, 0, to)
}

const nameBetween = (text: string, from: number, to: number): Span | undefined => {
  const found = nameIn(text.slice(from, to).trimEnd())
  return found && { start: from + found.start, end: from + found.end }
}

const nameIn = (text: string): Span | undefined => {
  const blanks = /^\s*/.exec(text)?.[0].length ?? 0
  let start = blanks + (handBefore.exec(text.slice(blanks))?.[0].length ?? 0)
  let end = handBehind.exec(text)?.index ?? text.length
  for (rank.lastIndex = start; rank.test(text); start = rank.lastIndex);
  const rest = other.exec(text.slice(start, end))
  if (rest !== null) end = start + rest.index
  const printed = text.slice(start, end).trimEnd()
  end = start + printed.length
  if (isCapitals(printed) && printed.length > 1) return isNameInCapitals(printed) ? { start, end } : undefined
  if (!name.test(printed) || nobody.test(printed)) return undefined
  return lastOf(text, { start, end })
}

const lastOf = (text: string, whole: Span): Span => {
  if (text.slice(whole.start, whole.end).split(/\s+/).length <= mostOfOne) return whole
  const names = splitPersons(text, whole)
  return names.at(-1) ?? whole
}

const isNameInCapitals = (printed: string): boolean => {
  const words = printed.split(/\s+/)
  if (words.length < 2 || words.length > mostCapitals || !/^[\p{Lu}\s]+$/u.test(printed)) return false
  const plain = plainOf(printed)
  return isSurname(words[0] ?? "") && plain !== "ho chi minh"
}
