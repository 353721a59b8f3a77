import { isCapitals } from "../../letters.ts"
import { isTable } from "../../tree/index.ts"
import { findPlanHead, isAttachmentNote } from "../head/attached.ts"
import type { TypeLine } from "../head/document-type.ts"
import { type Script, textBlockOf } from "../words/script.ts"
import { addAttachedPlan } from "./attached-plan.ts"
import { buildOutline } from "./build-outline.ts"
import { addParagraph, addSection, type OpenPlace } from "./open-place.ts"
import type { AttachedPlan } from "./outline.ts"

const annexWord = /^(?:phụ lục|PHỤ LỤC|Phụ lục|Phụ Lục)/
const longestTitle = 400

/**
 * Puts the annexes after the foot of a document (*phụ lục*) under a place. One without a printed label has an empty one.
 *
 * @param issues Whether one of them may be the plan that the document issues, and whether its subject says so.
 * @returns That plan.
 */
export const findAnnexes = (
  script: Script,
  from: number,
  annexes: OpenPlace,
  issues: "a-plan" | "something" | "itself",
): AttachedPlan | undefined => {
  const starts: number[] = []
  for (let entry = from; entry < script.entries.length; entry++) if (isAnnexLabel(script, entry)) starts.push(entry)
  const first = starts[0] ?? script.entries.length
  if (first > from && hasText(script, from, first) && !isLetterhead(script, from, first)) starts.unshift(from)
  let plan: AttachedPlan | undefined
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? script.entries.length
    const mayBePlan = issues !== "itself" && plan === undefined
    const isNamed = issues === "a-plan" && !isAnnexLabel(script, start)
    const head = mayBePlan ? findPlanHead(script, start, end, isNamed) : undefined
    if (head === undefined) addAnnex(script, start, end, annexes)
    else plan = addAttachedPlan(script, head, start, end, annexes, labelBetween(script, start, head))
  }
  return plan
}

const isAnnexLabel = (script: Script, entry: number): boolean =>
  annexWord.test(textBlockOf(script.entries[entry])?.label ?? "")

const labelBetween = (script: Script, start: number, { entry }: TypeLine): string =>
  entry > start && isAnnexLabel(script, start) ? (textBlockOf(script.entries[start])?.label ?? "") : ""

/** What stands there without a label is an annex when it has a title in capitals, a table, or says what it is attached to. */
const hasText = (script: Script, from: number, to: number): boolean => {
  for (let entry = from; entry < to; entry++) {
    const span = script.entries[entry]
    if (span === undefined) continue
    const { block, end, start } = span
    if (isTable(block) || (end - start >= 15 && isCapitals(block.text)) || isAttachmentNote(script, entry)) return true
  }
  return false
}

const longestLetterhead = 8

/** The letterhead printed again over an annex is none. */
const isLetterhead = ({ entries, plain }: Script, from: number, to: number): boolean => {
  if (to - from > longestLetterhead || to === entries.length) return false
  const start = entries[from]?.start ?? 0
  return /^\W*cong hoa xa hoi chu nghia/m.test(plain.slice(start, entries[to]?.start))
}

const addAnnex = (script: Script, start: number, end: number, annexes: OpenPlace): void => {
  const block = textBlockOf(script.entries[start])
  const isLabelled = isAnnexLabel(script, start)
  const isLabelAlone = isLabelled && (block?.text === "" || isAttachmentNote(script, start))
  const titleFrom = titleStart(script, isLabelAlone ? start + 1 : start, end)
  const titleTo = titleEnd(script, titleFrom, end)
  const first = script.entries[titleFrom]
  const last = script.entries[titleTo - 1]
  const hasTitle = titleTo > titleFrom && first !== undefined && last !== undefined
  const at = script.entries[start]
  const annex = addSection(
    annexes,
    titleFrom < end ? titleFrom : start,
    hasTitle ? first.start : (at?.end ?? 0),
    hasTitle ? last.end : (at?.end ?? 0),
    isLabelled ? (block?.label ?? "") : "",
  )
  for (let entry = start; entry < titleFrom; entry++) addNote(script, entry, annex)
  buildOutline(script, titleTo, end, annex, annex)
}

const addNote = (script: Script, entry: number, annex: OpenPlace): void => {
  const span = script.entries[entry]
  if (span !== undefined && isAttachmentNote(script, entry))
    addParagraph(annex, entry, span.start, span.end, "none", null)
}

/** A title may stand under the note that says what the annex is attached to. */
const titleStart = (script: Script, from: number, to: number): number => {
  let entry = from
  while (entry < to && isAttachmentNote(script, entry)) entry++
  return entry > from && !mayBeTitle(script, entry, to) ? from : entry
}

const longestSmallTitle = 220

/** Whether a line under such a note is a title: in capitals, or short without a mark at its end. */
const mayBeTitle = (script: Script, entry: number, to: number): boolean => {
  const block = entry < to ? textBlockOf(script.entries[entry]) : undefined
  if (block === undefined || block.mark !== "none") return false
  return isCapitals(block.text) || (block.text.length <= longestSmallTitle && !/[.;:,…]\s*$|: /.test(block.text))
}

/** An annex's title is its first line and the lines in capitals that go on with it. */
const titleEnd = (script: Script, from: number, to: number): number => {
  let entry = from
  for (; entry < to; entry++) {
    const span = script.entries[entry]
    const block = textBlockOf(span)
    if (span === undefined || block === undefined || isTable(block)) break
    if (block.mark !== "none" && !annexWord.test(block.label ?? "")) break
    const length = span.end - span.start
    if (isAttachmentNote(script, entry) || length > longestTitle) break
    if (entry > from && !isCapitals(block.text)) break
    if (entry > from && length < 12) break
  }
  return entry
}
