import type { DocumentType, Span } from "@lantoa/core"
import { isCapitals, isLower } from "../../letters.ts"
import { blanksStart } from "../words/blanks.ts"
import { type Script, textAt, textBlockOf } from "../words/script.ts"

/** What a line of a title is told by: the lines before it, and the type of the document. */
export interface TitleSoFar {
  readonly type: DocumentType
  readonly first: Span | undefined
  readonly last: Span | undefined
  /** Whether the first line is but a word beside the type word: `KẾ HOẠCH TRUYỀN THÔNG`. */
  readonly isWord: boolean
}

const longestLine = 420
const longestLoose = 160
/** A line that begins as a preamble does is no preamble when it is as short as this. */
const longestOpened = 120

const colon = 0x3a
const semicolon = 0x3b
const stop = 0x2e
const comma = 0x2c

const notFirst = /^(?:can cu|kinh gui)\b/
/** What begins the preamble: bases, the sentence that issues the plan, whom it is addressed to. */
const preamble =
  /^(?:thuc hien|trien khai|thi hanh|xet |theo |nham |de |tiep tuc|ubnd|uy ban|so |bo |ban |hoi |ngay |can cu|kinh gui|duoc su |truong |dang uy|doan |chi bo|chi doan)/
/** Why the plan is made: no line of a title begins so of itself. */
const why = /^(?:nham |de |xet |duoc su )/
/** The sentence that issues the plan, and an act that it is based on. */
const issues =
  /(?:xay dung|ban hanh|lap|de ra|trien khai|to chuc thuc hien) (?:cac )?(?:ke hoach|chuong trinh)|\bso:? ?\d+[-/ ]|\bnhu sau\b/
/** `Thực hiện Hướng dẫn của cấp trên`. */
const carriesOut =
  /^(?:thuc hien|trien khai|theo|xet|tiep tuc thuc hien) (?:noi dung |tinh than |cac )?(?:ke hoach|cong van|cong dien|huong dan|chi thi|quyet dinh|nghi quyet|thong bao|van ban|chuong trinh|su chi dao|chi dao|nhiem vu|de nghi) .*\bcua\b/
/** A line that ends like this ends inside a phrase. */
const open =
  /(?:^|\s)(?:va|voi|cua|ve|viec|tai|cho|trong|cac|nhung|den|tu|theo|tien toi|chao mung|huong ung|nhan|nhan dip|ky niem|ky niem \d+ nam|ky niem lan thu \d+|thuc hien|trien khai|thanh lap|ngay|lan thu|dai bieu|dai hoi|nhiem ky|nam|thang|thuoc|bang|do|giua|luc luong|can bo|cong tac|hoat dong|phong trao|ngay hoi|hoi thi|cuoc thi|nhan dan|tren dia ban|dia ban)$|[,\-–&]$/

/** Whether the line of an entry goes on with a subject. */
export const goesOn = (script: Script, entry: number, before: TitleSoFar): boolean => {
  const { plain, text } = script
  const span = script.entries[entry]
  if (span === undefined || span.end - span.start > longestLine) return false
  const sign = lastSign(plain, span)
  if (sign === semicolon || sign === colon) return false
  const start = plain.slice(span.start, span.start + 12)
  if (notFirst.test(start)) return false
  const { first, isWord, last } = before
  if (first === undefined || last === undefined) return true
  if (isLower(text.charCodeAt(span.start))) return true
  const inCapitals = isCapitals(textAt(script, first))
  if (isCapitals(textAt(script, span))) return inCapitals && !isAuthority(script, entry, before)
  if (inCapitals && !isWord) return isTimeOrPlace(plain.slice(span.start, span.end))
  if (span.end - span.start >= longestLoose || sign === stop) return false
  return !preamble.test(start) || !opensPreamble(script, entry, open.test(plain.slice(last.start, last.end).trimEnd()))
}

/** `Năm học 2025 - 2026` in small letters under a subject in capitals. */
const isTimeOrPlace = (line: string): boolean => line.length < longestTime && timeOrPlace.test(line)
const timeOrPlace =
  /^(?:nam (?:hoc )?\d{4}|(?:trong )?(?:giai doan|thang|quy|nhiem ky|hoc ky|tu nam|cac nam) [\divx]|tren dia ban )[^;:]*[^;:.,]$/
const longestTime = 90

/** The sign that ends a line. */
const lastSign = (plain: string, { end, start }: Span): number => plain.charCodeAt(blanksStart(plain, end, start) - 1)

/**
 * Whether a line with a word that preambles begin with opens one: the sentence that it begins is long, ends with a sign,
 * names an act or says who issues the plan. `Ngày thành lập Đoàn xã` is a line of the title.
 */
const opensPreamble = (script: Script, entry: number, isInPhrase: boolean): boolean => {
  const from = script.entries[entry]
  const to = script.entries[sentenceEnd(script, entry)]
  if (from === undefined || to === undefined) return true
  const sentence = { start: from.start, end: to.end }
  const sign = lastSign(script.plain, sentence)
  if (sign === semicolon || sign === colon || sign === stop || sign === comma) return true
  const plain = script.plain.slice(sentence.start, sentence.end)
  if (issues.test(plain) || (!isInPhrase && why.test(plain))) return true
  return isInPhrase ? plain.length > longestLoose : plain.length > longestOpened || carriesOut.test(plain)
}

/** The last of the entries that go on in small letters with the line of an entry. */
const sentenceEnd = (script: Script, entry: number): number => {
  let end = entry
  for (let next = script.entries[end + 1]; next !== undefined; next = script.entries[end + 1]) {
    const block = textBlockOf(next)
    if (block?.mark !== "none" || !isLower(script.text.charCodeAt(next.start))) break
    end++
  }
  return end
}

/** Those who decide, in a line of their own between the subject and the bases of a decision. */
const authority =
  /^(?:thu tuong|pho thu tuong|bo truong|chu tich|chu nhiem|tong |giam doc|cuc truong|chi cuc truong|vien truong|chanh |hieu truong|truong |thong doc|uy ban|ubnd|hoi dong|hdnd|ban |chinh phu|quoc hoi|dang uy|thuong truc|bi thu|bo |so |ubmttq)/
const bases = /^(?:can cu|theo |xet |thuc hien )/
const deciding: ReadonlySet<DocumentType> = new Set(["decision", "resolution", "regulation", "rules", "directive"])
/** `CHỦ TỊCH` / `ỦY BAN NHÂN DÂN` / `TỈNH HẢI MẪU`. */
const mostOfAuthority = 4

/** `BỘ TRƯỞNG BỘ TƯ PHÁP` over `Căn cứ …`: who decides is no part of what is decided. */
const isAuthority = (script: Script, entry: number, { last, type }: TitleSoFar): boolean => {
  const { entries, plain } = script
  const span = entries[entry]
  if (span === undefined || last === undefined || !deciding.has(type)) return false
  if (!authority.test(plain.slice(span.start, span.start + 16))) return false
  if (open.test(plain.slice(last.start, last.end).trimEnd())) return false
  for (let below = entry + 1; below < entry + mostOfAuthority; below++) {
    const next = entries[below]
    if (next === undefined) return false
    if (bases.test(plain.slice(next.start, next.start + 10))) return !isCapitals(textAt(script, next))
    if (!isCapitals(textAt(script, next))) return false
  }
  return false
}
