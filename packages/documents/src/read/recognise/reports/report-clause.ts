import type { Span } from "@lantoa/core"
import { isUpper } from "../../letters.ts"
import type { PlacedLeaf } from "../outline/outline.ts"
import { cue, nextCue } from "../words/cues.ts"
import type { Script } from "../words/script.ts"
import { says, spelled } from "../words/spelling.ts"

/** The clause that a verb stands in, between semicolons. */
export interface Clause extends Span {
  /** The sentence of the clause, between full stops. */
  readonly sentence: Span
}

/** No sentence is longer than this on either side of its verb. */
const widest = 1200

/** The clause around an offset of a leaf. */
export const clauseAt = ({ plain, text }: Script, leaf: PlacedLeaf, at: number): Clause => {
  const from = Math.max(leaf.start, at - widest)
  const to = Math.min(leaf.end, at + widest)
  const sentence = { start: sentenceStart(text, plain, from, at), end: sentenceEnd(text, plain, at, to) }
  let start = sentence.start
  let end = sentence.end
  for (let sign = plain.indexOf(";", start); sign >= 0 && sign < sentence.end; sign = plain.indexOf(";", sign + 1)) {
    if (isInBrackets(plain, sentence.start, sign, sentence.end)) continue
    if (sign < at) start = sign + 1
    else if (!goesOn(plain, sign + 1, sentence.end)) {
      end = sign
      break
    }
  }
  return { start, end, sentence }
}

const further =
  /^\s*(?:va )?(?:dinh k[yi] )?(?:hang|moi|tuan|thang|quy|nam|ca nam|\d{1,2} (?:thang|nam))\b[^;]{0,60}?\b(?:truoc|cham nhat|muon nhat|ngay)\b/

/** A further time of the same report is no clause of its own: `báo cáo 6 tháng trước ngày 10/6; năm trước ngày 10/12`. */
const goesOn = (plain: string, from: number, to: number): boolean => {
  const end = plain.indexOf(";", from)
  const part = plain.slice(from, end < 0 || end > to ? to : end)
  return further.test(part) && !/\b(?:bao cao|tong hop|to chuc)\b/.test(part)
}

/** A room, a telephone number or an address in brackets goes on within its clause: `(qua Văn phòng; điện thoại …)`. */
const isInBrackets = (plain: string, from: number, at: number, to: number): boolean => {
  const open = plain.lastIndexOf("(", at)
  if (open < from) return false
  const close = plain.indexOf(")", open)
  return close > at && close < to
}

const isSentenceEnd = (text: string, plain: string, at: number): boolean =>
  plain.charAt(at + 1) === " " &&
  isUpper(text.charCodeAt(at + 2)) &&
  !/\b(?:tp|p|q|vp|tt|ths|ts)$/.test(plain.slice(Math.max(0, at - 4), at))

/** Where the sentence that holds an offset begins, not before `from`. */
export const sentenceStart = (text: string, plain: string, from: number, at: number): number => {
  const part = plain.slice(from, at)
  for (let stop = part.lastIndexOf("."); stop > 0; stop = part.lastIndexOf(".", stop - 1))
    if (isSentenceEnd(text, plain, from + stop) && !isInBrackets(plain, from, from + stop, at)) return from + stop + 2
  return from
}

const sentenceEnd = (text: string, plain: string, at: number, to: number): number => {
  const part = plain.slice(at, to)
  for (let stop = part.indexOf("."); stop >= 0; stop = part.indexOf(".", stop + 1))
    if (isSentenceEnd(text, plain, at + stop) && !isInBrackets(plain, at, at + stop, to)) return at + stop
  return to
}

const inOrderTo = spelled("để")
const nextStep = /[\s(]de (?:[a-z]+ ){0,5}tong hop/g
const stepCue = cue("tong hop")

/** Where the next step of a clause begins, `… để tổng hợp, báo cáo Y`; the end of the stretch without one. */
export const stepStart = ({ cues, plain, text }: Script, from: number, to: number): number => {
  if (nextCue(cues, stepCue, from) >= to) return to
  const part = plain.slice(from, to)
  nextStep.lastIndex = 0
  for (let step = nextStep.exec(part); step !== null; step = nextStep.exec(part))
    if (says(text, from + step.index + 1, inOrderTo)) return from + step.index
  return to
}

/** Where what a step says ends: with its bracket when it stands in one, `(để tổng hợp, báo cáo Y) trước ngày 10/12`. */
export const stepEnd = (plain: string, step: number, to: number): number => {
  const close = plain.charAt(step) === "(" ? plain.indexOf(")", step) : -1
  return close < 0 || close >= to ? to : close + 1
}

const upToVerb = /^de (?:[a-z]+ ){0,6}?(?:tong hop)?,?\s*(?:va\s+)?(?:tong hop,?\s*)?$/
const longestStep = 80
const space = 0x20

/** Where the *để* stands that makes the verb at an offset the next step of its clause. */
export const stepBefore = ({ plain, text }: Script, from: number, at: number): number | undefined => {
  const start = Math.max(from, at - longestStep)
  const part = plain.slice(start, at)
  for (let found = part.lastIndexOf("de "); found >= 0; found = found === 0 ? -1 : part.lastIndexOf("de ", found - 1))
    if (
      (found === 0 || part.charCodeAt(found - 1) === space || part.charAt(found - 1) === "(") &&
      says(text, start + found, inOrderTo) &&
      upToVerb.test(part.slice(found))
    )
      return start + found
  return undefined
}
