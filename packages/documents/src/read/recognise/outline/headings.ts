import { isLower, isSpace, isUpper } from "../../letters.ts"
import { openingUnitAt } from "../units/unit-heads.ts"
import { verbFollows } from "../units/unit-name.ts"
import { type Script, textBlockOf } from "../words/script.ts"
import type { Labelled } from "./labelled.ts"

/** What one labelled line looks like, before its neighbours are asked. */
export interface HeadingSigns {
  /** Where the line ends without its closing marks. */
  readonly end: number
  /** The colon that a run-in heading ends with before text on the same line; -1 without one. */
  readonly colon: number
  /** Where the text after that colon begins. */
  readonly after: number
  readonly ending: "none" | "colon" | "stop"
}

/** Names of the fields that a task is described by; they head no part (*dòng trường thông tin*). */
const fields =
  /^(?:nhiem vu|noi dung(?: thuc hien| cong viec| nhiem vu)?|(?:co quan|don vi|bo phan)(?: chu tri| thuc hien| phoi hop| chu tri thuc hien| phoi hop thuc hien| chiu trach nhiem)(?: tham muu)?(?: thuc hien)?|chu tri|phoi hop|thoi gian(?: thuc hien| hoan thanh| du kien| to chuc)?|thoi han(?: hoan thanh)?|tien do|kinh phi|dia diem|thanh phan|doi tuong|san pham|ket qua|nguoi thuc hien|lanh dao phu trach)$/
const longestField = 48
/** The fields that say who does a task: beside one of them the others are fields too. */
const leadFields =
  /^(?:(?:co quan|don vi|bo phan)(?: chu tri| thuc hien| phoi hop)|(?:chu tri|phoi hop|nguoi thuc hien)$)/

/** Letters as bits of a number, to ask for several at once. */
const bitsOf = (letters: string): number =>
  [...letters].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 0x61)), 0)

/** Most lines do not begin as a field does, and need no closer look. */
const fieldLetters = /* @__PURE__ */ bitsOf("bcdklnpst")
const leadLetters = /* @__PURE__ */ bitsOf("bcdnp")

const beginsWith = (letters: number, plain: string, at: number): boolean =>
  ((letters >> (plain.charCodeAt(at) - 0x61)) & 1) === 1

/** Whether a text names a field of a task. */
export const isField = (plain: string): boolean => plain.length <= longestField && fields.test(plain)

/** Whether the stretch of a line that would be its heading names a field of a task. */
export const namesField = ({ plain }: Script, item: Labelled): boolean => {
  const { start } = item.span
  const end = titleEnd(item)
  return end - start <= longestField && beginsWith(fieldLetters, plain, start) && fields.test(plain.slice(start, end))
}

/** Whether that stretch names the field that says who does a task. */
export const namesLeadField = ({ plain }: Script, item: Labelled): boolean => {
  const { start } = item.span
  if (!beginsWith(leadLetters, plain, start)) return false
  return leadFields.test(plain.slice(start, Math.min(titleEnd(item), start + longestField)))
}

/** Where the stretch of a line that would be its heading ends. */
export const titleEnd = ({ signs: { colon, end } }: Labelled): number => (colon >= 0 ? colon : end)

const longestBefore = 170
/** Before text in small letters a colon ends a title only where that is as short as a name: `Thời gian: từ ngày …`. */
const longestBeforeSmall = 25

const openBracket = 0x28
const closeBracket = 0x29
const comma = 0x2c
const stop = 0x2e
const slash = 0x2f
const colonSign = 0x3a
const semicolon = 0x3b

/** White space, without the control characters that a damaged file leaves. */
const isBlank = (code: number): boolean => isSpace(code) && (code >= 0x20 || (code >= 0x09 && code <= 0x0d))

/**
 * Looks at one labelled line.
 *
 * @param nextColon The first colon of the text at the line's start or after it, or any offset behind the line without one.
 */
export const headingSigns = (
  text: string,
  plain: string,
  start: number,
  lineEnd: number,
  nextColon: number,
): HeadingSigns => {
  let end = lineEnd
  let ending: HeadingSigns["ending"] = "none"
  for (; end > start; end--) {
    const code = text.charCodeAt(end - 1)
    if (code === colonSign) ending = "colon"
    else if (code === stop || code === semicolon) ending = ending === "none" ? "stop" : ending
    else if (code !== comma && code !== slash && !isBlank(code)) break
  }
  const before = Math.min(end, start + longestBefore + 1)
  const colon = nextColon < before ? colonIn(plain, start, before) : -1
  let after = lineEnd
  if (colon >= 0) for (after = colon + 1; text.charCodeAt(after) === 0x20; ) after++
  const runsOn = isLower(text.charCodeAt(after)) && !isNameBefore(text, plain, start, colon)
  return { end, colon: runsOn ? -1 : colon, after, ending }
}

/** Whether what stands before a colon is as short as a name, or begins as that of a unit. */
const isNameBefore = (text: string, plain: string, start: number, colon: number): boolean =>
  colon - start <= longestBeforeSmall || openingUnitAt(text, plain, afterOrder(plain, start)) !== undefined

/** The first colon outside brackets; -1 without one. */
const colonIn = (plain: string, start: number, end: number): number => {
  let depth = 0
  for (let at = start; at < end; at++) {
    const code = plain.charCodeAt(at)
    if (code > colonSign) continue
    if (code === colonSign && depth <= 0) return at
    if (code === openBracket) depth++
    else if (code === closeBracket) depth--
  }
  return -1
}

const adverbial =
  /^(?:tren co so|can cu|trong |nham |khi |neu |dinh ky|hang nam|hang thang|tu ngay|sau khi|truoc ngay|doi voi cac nhiem vu|ngoai ra|dong thoi|thong qua|phan dau|den nam|\d+\s?%|tren \d)/
const orders = /^(?:giao(?! vien| thong| duc)|de nghi|yeu cau|(?:trach nhiem|nhiem vu) cua)\s+/

const orderLetters = /* @__PURE__ */ bitsOf("gdytn")

/** Where a line goes on after *Giao*, *Đề nghị*, *Yêu cầu*, *Trách nhiệm của*. */
export const afterOrder = (plain: string, start: number): number => {
  if (!beginsWith(orderLetters, plain, start)) return start
  return start + (orders.exec(plain.slice(start, start + 18))?.[0].length ?? 0)
}

const longestUnended = 150

/** What an article decides: `Điều 1. Ban hành …`, `Điều 2. Quyết định này có hiệu lực …`. */
const enacts =
  /^(?:(?:ban hanh|phe duyet|thong qua|cong bo|thanh lap|kien toan|sua doi|bai bo|uy quyen|dieu chinh|bo sung|cong nhan|giao(?! vien| thong| duc))(?:[^a-z]+[a-z0-9]+){4}|(?:quyet dinh|nghi quyet|thong tu|chi thi|van ban) nay )/

/** Whether a line says something about somebody: a subject and a verb, or several sentences. */
const isSentence = (script: Script, { entry, form, signs, span: { start } }: Labelled): boolean => {
  const { plain, text } = script
  const { colon, ending } = signs
  const end = colon >= 0 ? colon : signs.end
  if (form.kind === "word" && enacts.test(plain.slice(start, start + 80))) return true
  if (plain.charCodeAt(end - 1) === 0x21 || hasInnerSentence(text, plain, start, end)) return true
  const isEnded = ending !== "none"
  if (isEnded && end - start > 80) {
    const line = plain.slice(start, end)
    if (adverbial.test(line) && line.includes(",")) return true
  }
  const from = afterOrder(plain, start)
  if (!isEnded && end - start <= longestUnended && !isCutSentence(script, entry, from, end)) return false
  return openingUnitAt(text, plain, from) !== undefined && verbFollows(script, from, end)
}

/** What a unit is told to do (*vị ngữ*), in words that stand in no name. */
const predicate =
  /[a-z)] (?:co|chiu) trach nhiem |[a-z)] (?:chu tri|phoi hop|tham muu|theo doi|don doc|can cu|bao cao)(?: [a-z,;]+){2}/

/** Whether a line that says what a unit does has no end, and its sentence goes on in the paragraph below. */
const isCutSentence = ({ entries, plain }: Script, entry: number, from: number, end: number): boolean => {
  const below = textBlockOf(entries[entry + 1])
  return below !== undefined && below.mark === "none" && predicate.test(plain.slice(from, end))
}

const shortForm = /\b(?:tp|p|q|ts|ths|gs|pgs|tt|vp|[a-z])$/

/** Whether a capital follows the first stop within a line that ends no short form: `TP. Vĩnh Long`. */
const hasInnerSentence = (text: string, plain: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    const code = plain.charCodeAt(at)
    if ((code !== stop && code !== 0x21 && code !== 0x3f) || !isSpace(plain.charCodeAt(at + 1))) continue
    let next = at + 2
    while (next < end && isSpace(plain.charCodeAt(next))) next++
    if (next < end) return isUpper(text.charCodeAt(next)) && !shortForm.test(plain.slice(Math.max(start, at - 4), at))
  }
  return false
}

const longestTitle = 250
const longestClosed = 210
const longestOpen = 400
const longestOverFields = 600

const hasContent = (item: Labelled): boolean => item.hasContent || item.children.length > 0

/** Titles that parts have so often that they are ones with a full stop, too: `1. Mục đích.` */
const setTitle =
  /^(?:muc dich(?:[, -]+yeu cau)?|yeu cau|muc tieu(?: chung| cu the| tong quat)?|quan diem|doi tuong|pham vi|chi tieu|khau hieu|kinh phi|dia diem|(?:noi dung|hinh thuc|phuong thuc|thoi gian)(?: (?:thuc hien|tuyen truyen|truyen thong|to chuc))?)$/
const longestSetTitle = 30

/** Whether a line with a full stop can only be a title: such a one, or the name of a unit over its tasks. */
const isStoppedTitle = (script: Script, item: Labelled, length: number): boolean => {
  const { plain, text } = script
  const { end } = item.signs
  const { start } = item.span
  if (length <= longestSetTitle && setTitle.test(plain.slice(start, end))) return true
  return hasContent(item) && length <= longestName && openingUnitAt(text, plain, afterOrder(plain, start)) !== undefined
}

const longestName = 80

/** Whether a line by itself is the title of what follows. */
export const isPlainHeading = (script: Script, item: Labelled): boolean => {
  const { colon, end, ending } = item.signs
  const length = end - item.span.start
  if (colon >= 0 || length > longestTitle) return false
  if (ending === "stop") return isStoppedTitle(script, item, length) && !isSentence(script, item)
  return (hasContent(item) || (ending === "none" && length <= longestUnended)) && !isSentence(script, item)
}

/**
 * Whether a line that ends like a sentence or is as long as one is a title all the same: by what it heads, or because a
 * neighbour of it is one.
 *
 * @param to The entry that the text it may head ends before.
 */
export const isClosedHeading = (script: Script, item: Labelled, besideTitle: boolean, to: number): boolean => {
  const { colon, end, ending } = item.signs
  const length = end - item.span.start
  if (colon >= 0 || length > longestOverFields || !hasContent(item)) return false
  const isShort = besideTitle && length <= (ending === "stop" ? longestClosed : longestOpen)
  return (isShort || isOverFields(script, item, to)) && !isSentence(script, item)
}

/** Whether the text after a run-in heading may stand apart: the heading says nothing itself. */
export const isRunInHeading = (script: Script, item: Labelled): boolean =>
  item.signs.colon >= 0 && !isSentence(script, item)

const fieldsLookedAt = 8

/** Whether lines that say who does it, and when, stand right under a labelled line before the next label. */
const isOverFields = ({ entries, plain }: Script, { entry, span }: Labelled, to: number): boolean => {
  const from = entries[entry] === span ? entry + 1 : entry + 2
  for (let at = from; at < Math.min(to, from + fieldsLookedAt); at++) {
    const below = entries[at]
    const block = textBlockOf(below)
    if (below === undefined || (block?.mark === "label" && !block.bracketed)) return false
    const line = plain.slice(below.start, below.end)
    const colon = line.indexOf(":")
    if (colon >= 0 && isField(line.slice(0, colon).trim())) return true
  }
  return false
}
