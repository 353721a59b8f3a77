import { isCapitals } from "../../letters.ts"
import { type Script, textBlockOf } from "../words/script.ts"
import { headingSigns } from "./headings.ts"
import { arabic, bracket, type LabelForm, labelForm, roman, sameForm } from "./label-form.ts"
import type { Labelled } from "./labelled.ts"

/** The labelled lines of a stretch of entries, nested by their labels alone (*lồng theo số thứ tự*). */
export interface Nesting {
  readonly top: readonly Labelled[]
  /** All of them in order, at every depth. */
  readonly all: readonly Labelled[]
}

/** Numbering deeper than this is no numbering. */
const deepest = 12

/** Nests the labelled lines from one entry to another. A label that counts as one above it does is that one's sibling. */
export const nestLabels = (script: Script, from: number, to: number): Nesting => {
  const { entries, plain, text } = script
  const top: Labelled[] = []
  const all: Labelled[] = []
  /** The labelled lines that the next one may stand under, from the top down. */
  const stack: Labelled[] = []
  let colon = -1
  for (let entry = from; entry < to; entry++) {
    const block = textBlockOf(entries[entry])
    if (block === undefined || block.mark !== "label" || block.label === null) continue
    // The text of a worded label (*Phần thứ nhất*) may stand on the line below.
    const at = block.text === "" ? entry + 1 : entry
    const span = at < to ? entries[at] : undefined
    const line = textBlockOf(span)
    if (span === undefined || line === undefined || (at > entry && line.mark !== "none")) continue
    const { label } = block
    const form = misread(stack, block.bracketed ? bracket : labelForm(label), label, line.text)
    const depth = Math.min(deepest, depthFor(stack, form, label))
    const parent = stack[depth - 1]
    if (colon < span.start) colon = colonFrom(plain, span.start)
    const next = at + 1 < to ? entries[at + 1] : undefined
    const item: Labelled = {
      entry,
      span,
      label,
      form,
      isPart: form.kind === "roman" && isCapitals(line.text),
      parent,
      children: [],
      signs: headingSigns(text, plain, span.start, span.end, colon),
      hasContent: next !== undefined && textBlockOf(next)?.mark !== "label",
      heading: undefined,
      place: undefined,
    }
    if (parent === undefined) top.push(item)
    else parent.children.push(item)
    all.push(item)
    stack.length = depth
    stack.push(item)
  }
  return { top, all }
}

const colonFrom = (plain: string, start: number): number => {
  const at = plain.indexOf(":", start)
  return at < 0 ? plain.length : at
}

/** How many of the open labels stay above a new one. */
const depthFor = (stack: readonly Labelled[], form: LabelForm, label: string): number => {
  const isDecimal = form.kind === "decimal"
  if (isDecimal) {
    const whole = wholeOf(stack, label)
    if (whole >= 0) return whole + 1
  }
  let index = 0
  let under = 0
  for (const { form: above } of stack) {
    if (sameForm(above, form)) return index
    if (!isDecimal || (above.kind !== "letter" && above.parts < form.parts)) under++
    index++
  }
  return under
}

/** Where `2.1` stands among the open labels for `2.1.3`; -1 where it does not. */
const wholeOf = (stack: readonly Labelled[], label: string): number => {
  const whole = label.slice(0, label.lastIndexOf("."))
  return stack.findLastIndex(
    (item) => item.label === whole && (item.form.kind === "arabic" || item.form.kind === "decimal"),
  )
}

/**
 * Scanning reads `1.` as `I.` and `II.` as `H.`: under parts in capitals, a small line `I` is a one, and a capital
 * letter that does not follow its predecessor before another line in capitals is a part.
 */
const misread = (stack: readonly Labelled[], form: LabelForm, label: string, text: string): LabelForm => {
  const isOne = form.kind === "roman" && label === "I"
  const isPart = form.kind === "upper" && label > "C"
  if ((!isOne && !isPart) || !stack.some((item) => item.isPart)) return form
  if (isOne) return isCapitals(text) ? form : arabic
  return isCapitals(text) ? roman : form
}
