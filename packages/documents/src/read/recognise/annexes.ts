import { isCapitals } from "../letters.ts"
import { isTable } from "../tree/index.ts"
import { buildOutline } from "./build-outline.ts"
import { addSection, type OpenPlace } from "./open-place.ts"
import { type Script, textBlockOf } from "./script.ts"

const annexWord = /^(?:phụ lục|PHỤ LỤC|Phụ lục|Phụ Lục)/
const attachment = /^\((?:ban hanh )?(?:kem|dinh kem|theo)/
const longestTitle = 400

/** Puts the annexes after the foot of a document (*phụ lục*) under a place. One without a printed label has an empty one. */
export const findAnnexes = (script: Script, from: number, annexes: OpenPlace): void => {
  const starts: number[] = []
  for (let entry = from; entry < script.entries.length; entry++)
    if (annexWord.test(textBlockOf(script.entries[entry])?.label ?? "")) starts.push(entry)
  const first = starts[0] ?? script.entries.length
  if (first > from && hasText(script, from, first)) starts.unshift(from)
  for (const [index, start] of starts.entries())
    addAnnex(script, start, starts[index + 1] ?? script.entries.length, annexes)
}

/** What stands there without a label is an annex when it has a title in capitals, a table, or says what it is attached to. */
const hasText = (script: Script, from: number, to: number): boolean =>
  script.entries
    .slice(from, to)
    .some(
      ({ block, end, start }) =>
        isTable(block) ||
        (end - start >= 15 && isCapitals(block.text)) ||
        attachment.test(script.plain.slice(start, start + 30)),
    )

const addAnnex = (script: Script, start: number, end: number, annexes: OpenPlace): void => {
  const block = textBlockOf(script.entries[start])
  const isLabelled = annexWord.test(block?.label ?? "")
  const ownLine = isLabelled && block?.text !== ""
  const titleFrom = isLabelled && !ownLine ? start + 1 : start
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
  buildOutline(script, titleTo, end, annex, annex)
}

/** An annex's title is its first line and the lines in capitals that go on with it. */
const titleEnd = (script: Script, from: number, to: number): number => {
  let entry = from
  for (; entry < to; entry++) {
    const span = script.entries[entry]
    const block = textBlockOf(span)
    if (span === undefined || block === undefined || isTable(block)) break
    if (block.mark !== "none" && !annexWord.test(block.label ?? "")) break
    const plain = script.plain.slice(span.start, span.end)
    if (attachment.test(plain) || plain.length > longestTitle) break
    if (entry > from && !isCapitals(block.text)) break
    if (entry > from && plain.length < 12) break
  }
  return entry
}
