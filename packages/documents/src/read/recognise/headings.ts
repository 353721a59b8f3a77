import type { Span } from "@lantoa/core"
import { isLower, isUpper } from "../letters.ts"
import type { Labelled } from "./labelled.ts"
import { openingUnitAt } from "./unit-heads.ts"
import { verbFollows } from "./unit-name.ts"

/** What one labelled line looks like, before its neighbours are asked. */
export interface HeadingSigns {
  /** The whole line without its closing marks. */
  readonly whole: Span
  /** The part before a colon that text follows on the same line; null without one. */
  readonly before: Span | null
  /** Where the text after that colon begins. */
  readonly after: number
  readonly ending: "none" | "colon" | "stop"
  /** Whether it says something about somebody: a subject and a verb, or several sentences. */
  readonly isSentence: boolean
}

/** Names of the fields that a task is described by; they head no part (*dòng trường thông tin*). */
const fields =
  /^(?:nhiem vu|noi dung(?: thuc hien| cong viec| nhiem vu)?|(?:co quan|don vi|bo phan)(?: chu tri| thuc hien| phoi hop| chu tri thuc hien| phoi hop thuc hien| chiu trach nhiem)(?: tham muu)?(?: thuc hien)?|chu tri|phoi hop|thoi gian(?: thuc hien| hoan thanh| du kien| to chuc)?|thoi han(?: hoan thanh)?|tien do|kinh phi|dia diem|thanh phan|doi tuong|san pham|ket qua|nguoi thuc hien|lanh dao phu trach)$/
/** The fields that say who does a task: beside one of them the others are fields too. */
const leadFields =
  /^(?:(?:co quan|don vi|bo phan)(?: chu tri| thuc hien| phoi hop).*|chu tri|phoi hop|nguoi thuc hien)$/

/** Whether a text names a field of a task. */
export const isField = (plain: string): boolean => fields.test(plain)

/** Whether a text names the field that says who does a task. */
export const isLeadField = (plain: string): boolean => leadFields.test(plain)

const longestBefore = 170

/** Looks at one labelled line. */
export const headingSigns = (text: string, plain: string, { end, start }: Span): HeadingSigns => {
  let to = end
  while (to > start && /[\s.;:,/]/.test(text.charAt(to - 1))) to--
  const last = text.slice(to, end)
  const colon = colonIn(plain, start, to)
  const after = colon === undefined ? end : afterColon(text, colon)
  const isRunIn = colon !== undefined && colon - start <= longestBefore && !isLower(text.charCodeAt(after))
  const ending = last.includes(":") ? "colon" : /[.;]/.test(last) ? "stop" : "none"
  return {
    whole: { start, end: to },
    before: isRunIn ? { start, end: colon } : null,
    after,
    ending,
    isSentence: isSentence(text, plain, start, isRunIn ? colon : to, ending),
  }
}

/** A colon outside brackets and quotes with something after it. */
const colonIn = (plain: string, start: number, end: number): number | undefined => {
  let depth = 0
  for (let at = start; at < Math.min(end, start + longestBefore + 1); at++) {
    const code = plain.charCodeAt(at)
    if (code === 0x28) depth++
    else if (code === 0x29) depth--
    else if (code === 0x3a && depth <= 0) return at
  }
  return undefined
}

const afterColon = (text: string, colon: number): number => {
  let at = colon + 1
  while (at < text.length && text.charAt(at) === " ") at++
  return at
}

const adverbial =
  /^(?:tren co so|can cu|trong |nham |khi |neu |dinh ky|hang nam|hang thang|tu ngay|sau khi|truoc ngay|doi voi cac nhiem vu|ngoai ra|dong thoi|thong qua|phan dau|den nam|\d+\s?%|tren \d)/
const orders = /^(?:giao(?! vien| thong| duc)|de nghi|yeu cau)\s/
const innerStop = /[.!?]\s+\S/

const isSentence = (
  text: string,
  plain: string,
  start: number,
  end: number,
  ending: HeadingSigns["ending"],
): boolean => {
  const line = plain.slice(start, end)
  if (line.endsWith("!")) return true
  if (hasInnerSentence(text, line, start)) return true
  if (line.length > 80 && adverbial.test(line) && ending !== "none" && line.includes(",")) return true
  const order = orders.exec(line)
  const from = start + (order?.[0].length ?? 0)
  if (openingUnitAt(text, plain, from) === undefined) return false
  if (ending === "none" && line.length <= 150) return false
  return verbFollows(text, plain, from, end)
}

const hasInnerSentence = (text: string, line: string, start: number): boolean => {
  const found = innerStop.exec(line)
  return (
    found !== null &&
    isUpper(text.charCodeAt(start + found.index + found[0].length - 1)) &&
    !/\b(?:tp|p|q|ts|ths|gs|pgs|tt|vp|[a-z])$/.test(line.slice(0, found.index))
  )
}

const longestTitle = 250
const longestClosed = 210
const longestOpen = 400
const longestOverFields = 600

const hasContent = (item: Labelled): boolean => item.hasContent || item.children.length > 0

/** Whether a line by itself is the title of what follows. */
export const isPlainHeading = (item: Labelled): boolean => {
  const { before, ending, isSentence: says, whole } = item.signs
  const length = whole.end - whole.start
  if (before !== null || ending === "stop" || says || length > longestTitle) return false
  return hasContent(item) || (ending === "none" && length <= 150)
}

/**
 * Whether a line that ends like a sentence or is as long as one is a title all the same: by what it heads, or because a
 * neighbour of it is one.
 */
export const isClosedHeading = (item: Labelled, besideTitle: boolean): boolean => {
  const { before, ending, isSentence: says, whole } = item.signs
  if (before !== null || says || !hasContent(item)) return false
  const length = whole.end - whole.start
  if (item.overFields) return length <= longestOverFields
  return besideTitle && length <= (ending === "stop" ? longestClosed : longestOpen)
}
