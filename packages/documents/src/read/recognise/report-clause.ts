import type { Span } from "@lantoa/core"
import { isUpper } from "../letters.ts"
import { cue, nextCue } from "./cues.ts"
import type { PlacedLeaf } from "./outline.ts"
import type { Script } from "./script.ts"
import { says, spelled } from "./spelling.ts"

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
  const before = plain.slice(sentence.start, at).lastIndexOf(";")
  const after = plain.slice(at, sentence.end).indexOf(";")
  return {
    start: before >= 0 ? sentence.start + before + 1 : sentence.start,
    end: after >= 0 ? at + after : sentence.end,
    sentence,
  }
}

const isSentenceEnd = (text: string, plain: string, at: number): boolean =>
  plain.charAt(at + 1) === " " &&
  isUpper(text.charCodeAt(at + 2)) &&
  !/\b(?:tp|p|q|vp|tt|ths|ts)$/.test(plain.slice(Math.max(0, at - 4), at))

/** Where the sentence that holds an offset begins, not before `from`. */
export const sentenceStart = (text: string, plain: string, from: number, at: number): number => {
  const part = plain.slice(from, at)
  for (let stop = part.lastIndexOf("."); stop > 0; stop = part.lastIndexOf(".", stop - 1))
    if (isSentenceEnd(text, plain, from + stop)) return from + stop + 2
  return from
}

const sentenceEnd = (text: string, plain: string, at: number, to: number): number => {
  const part = plain.slice(at, to)
  for (let stop = part.indexOf("."); stop >= 0; stop = part.indexOf(".", stop + 1))
    if (isSentenceEnd(text, plain, at + stop)) return at + stop
  return to
}

const inOrderTo = spelled("để")
const nextStep = /\sde (?:[a-z]+ ){0,5}tong hop/g
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

const upToVerb = /^de (?:[a-z]+ ){0,6}?(?:tong hop)?,?\s*(?:va\s+)?(?:tong hop,?\s*)?$/
const longestStep = 80
const space = 0x20

/** Where the *để* stands that makes the verb at an offset the next step of its clause. */
export const stepBefore = ({ plain, text }: Script, from: number, at: number): number | undefined => {
  const start = Math.max(from, at - longestStep)
  const part = plain.slice(start, at)
  for (let found = part.lastIndexOf("de "); found >= 0; found = found === 0 ? -1 : part.lastIndexOf("de ", found - 1))
    if (
      (found === 0 || part.charCodeAt(found - 1) === space) &&
      says(text, start + found, inOrderTo) &&
      upToVerb.test(part.slice(found))
    )
      return start + found
  return undefined
}
