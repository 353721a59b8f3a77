import type { Span } from "@lantoa/core"
import { isCapitals, isLetter } from "../../letters.ts"
import type { Mark } from "../../tree/index.ts"
import { personName } from "../units/person-name.ts"
import { isSurname } from "../units/persons.ts"
import { everyMatch } from "../words/every-match.ts"
import type { Script } from "../words/script.ts"

/** A line at the foot of a document. */
export interface FootLine extends Span {
  readonly mark: Mark
}

const recipients = /^\W*(?:noi|voi) nhan/
const item = /(?<=[;:.,])[\s*]*[-–+]\s+(?=\S)/g
const signs = /^(?:tm|kt|tl|tuq|q|t\/m|k\/t|t\/l)[.\s]/
const nameAtEnd = /\s(?=\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}*){1,4}\s*$)/u
const nextTitle =
  /\s(?=(?:(?:KT|TL|TUQ)\.?\s)|(?:(?:PHÓ|QUYỀN)\s)?(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG BAN|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|VIỆN TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG)(?:\s|$))/gu

/**
 * The lines of a block at the foot of a document: one, unless a converter ran those of a cell together:
 * `Nơi nhận: - UBND tỉnh; - Lưu: VT.`, `TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Đỗ Văn Mẫu`.
 */
export const footLines = (script: Pick<Script, "plain" | "text">, span: Span, mark: Mark): readonly FootLine[] => {
  const { plain, text } = script
  const beside = signingBeside(text, span, mark)
  if (beside !== undefined)
    return [
      ...footLines(script, { start: span.start, end: beside.end }, mark),
      { start: beside.next, end: span.end, mark: "none" },
    ]
  if (isCommon(plain.charCodeAt(span.start))) return oneLine(span, mark)
  const line = plain.slice(span.start, span.end)
  if (recipients.test(line)) return cut(span, everyMatch(item, line).map(whole), mark, "dash")
  if (!signs.test(line)) return oneLine(span, mark)
  const printed = text.slice(span.start, span.end)
  const name = isCapitals(printed) ? null : nameAtEnd.exec(printed)
  const titles = name === null ? printed : printed.slice(0, name.index)
  if (!isCapitals(titles)) return oneLine(span, mark)
  const breaks = everyMatch(nextTitle, titles).filter(({ index }) => !afterPrefix.test(titles.slice(0, index)))
  return cut(span, [...breaks, ...(name === null ? [] : [name])].map(whole), mark, "none")
}

const oneLine = ({ end, start }: Span, mark: Mark): readonly FootLine[] => [{ start, end, mark }]

/** Whether a line that begins with a letter is one line: neither *Nơi nhận* nor a sign before a post begins with it. */
const isCommon = (code: number): boolean => code >= 0x61 && code <= 0x7a && !beginnings.includes(code)

/** The first letters of `noi`, `voi`, `tm`, `kt` and `q`. */
const beginnings: readonly number[] = [0x6e, 0x76, 0x74, 0x6b, 0x71]

const title =
  /(?<=[;:.,)])\s+(?=(?:(?:TM|KT|TL|TUQ|Q|T\/M|K\/T)\.\s*(?=\p{Lu}{2})|(?:(?:TM|KT|TL|TUQ|Q|T\/M|K\/T)\s+)?(?:ỦY BAN|UỶ BAN|BAN |HỘI ĐỒNG|THƯỜNG TRỰC|PHÓ |QUYỀN |CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG |CHÁNH |HIỆU TRƯỞNG|VIỆN TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG))[\p{Lu}\s.,-]*$)/u
const gap = /(?<=[;.)\]]|[.,]\s?(\p{Lu}{2,5}))\s+(?=\p{Lu})/gu

/** What stands in the right column of a foot whose two columns were run together: a title, or the name under it. */
const signingBeside = (
  text: string,
  { end, start }: Span,
  mark: Mark,
): { readonly end: number; readonly next: number } | undefined => {
  // Lines of recipients end with a sign.
  if (!isLetter(text.charCodeAt(end - 1))) return undefined
  const line = text.slice(start, end)
  const found =
    title.exec(line) ?? (mark === "dash" || mark === "plus" || mark === "star" ? nameBeside(line) : undefined)
  if (found === undefined || isCapitals(line.slice(0, found.index))) return undefined
  return { end: start + found.index, next: start + found.index + found[0].length }
}

/** The gap before a person's name that a line ends in, behind a sign or the initials of who typed it. */
const nameBeside = (line: string): RegExpExecArray | undefined =>
  everyMatch(gap, line).find(({ 0: blanks, 1: initials, index }) => {
    const rest = line.slice(index + blanks.length)
    if (initials !== undefined && !isSurname(/^\p{L}+/u.exec(rest)?.[0] ?? "")) return false
    return /\p{Ll}\s+\p{Lu}/u.test(rest) && personName(rest) !== undefined
  })

const afterPrefix = /(?:^|\s)(?:KT|TL|TUQ|Q|K\/T|T\/L|PHÓ|QUYỀN)\.?$/

const whole = ({ 0: sign, index }: RegExpExecArray): Span => ({ start: index, end: index + sign.length })

/** A span without the stretches between its lines. */
const cut = (span: Span, gaps: readonly Span[], first: Mark, others: Mark): readonly FootLine[] => {
  if (gaps.length === 0) return oneLine(span, first)
  const ends = [...gaps.map(({ start }) => span.start + start), span.end]
  return [span.start, ...gaps.map(({ end }) => span.start + end)].map((start, index) => ({
    start,
    end: ends[index] ?? span.end,
    mark: index === 0 ? first : others,
  }))
}
