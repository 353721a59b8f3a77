import type { Span } from "@lantoa/core"
import type { PlacedLeaf } from "../outline/outline.ts"
import { unitHeadAt } from "../units/unit-heads.ts"
import { type KnownUnit, splitUnits } from "../units/unit-list.ts"
import { unitsEnd } from "../units/unit-name.ts"
import type { WhoEntry } from "../who/who-entry.ts"
import type { Script } from "../words/script.ts"
import { type Clause, sentenceStart } from "./report-clause.ts"

const subjectStart =
  /(?:^\s*|[;.:]\s*|[,)]\s+)(?:(?:de nghi|giao(?! vien| thong| duc)(?: cho)?|yeu cau)\s+)?(?=\S)|\b(?:de nghi|giao(?! vien| thong| duc)(?: cho)?|yeu cau)\s+(?=\S)/g
const setting =
  /^(?:\s*(?:dinh k[yi]|hang nam|hang quy|hang thang|hang tuan|moi nam|moi quy|moi thang|cham nhat|ket thuc|truoc ngay|can cu|tren co so|sau khi|cuoi nam|trong thang|trong nam|dong thoi|giua nhiem ky|\d+ thang)\b[^;]*)$/

/** Who reports: the subject of the clause, else of its sentence, else of the sentence before, else whose task it is. */
export const reporters = (
  script: Script,
  leaf: PlacedLeaf,
  clause: Clause,
  at: number,
  entryOf: (leaf: PlacedLeaf) => WhoEntry | undefined,
  isKnown: KnownUnit | undefined,
): readonly Span[] => {
  const entry = entryOf(leaf)?.units
  const own = ownSubject(script, clause, at)
  const units = (own === undefined || own.start === entry?.start ? entry : own) ?? earlierSubject(script, leaf, clause)
  return units === undefined ? [] : splitUnits(script.text, script.plain, units, isKnown)
}

const ownSubject = (script: Script, { sentence, start }: Clause, at: number): Span | undefined =>
  subjectIn(script, start, at) ?? (start === sentence.start ? undefined : subjectIn(script, sentence.start, at))

const earlierSubject = (script: Script, leaf: PlacedLeaf, { sentence }: Clause): Span | undefined => {
  if (sentence.start <= leaf.start) return undefined
  const start = sentenceStart(script.text, script.plain, leaf.start, sentence.start - 3)
  return subjectIn(script, start, sentence.start)
}

/** The units that a stretch speaks of as the doer: at its start, after *đề nghị*, or after a clause on time or cause. */
const subjectIn = (script: Script, from: number, at: number): Span | undefined => {
  const { plain, text } = script
  const part = plain.slice(from, at)
  subjectStart.lastIndex = 0
  for (let found = subjectStart.exec(part); found !== null; found = subjectStart.exec(part)) {
    const { 0: sign, index } = found
    if (sign === "") subjectStart.lastIndex++
    const start = from + index + sign.length
    if (unitHeadAt(text, plain, start) === undefined) continue
    if (/^[,)]/.test(sign) && !setting.test(part.slice(part.lastIndexOf(":", index) + 1, index))) continue
    const end = unitsEnd(script, start, at)
    if (end > start + 2) return { start, end }
  }
  return undefined
}
