import { isCapitals } from "../letters.ts"
import { headingSigns, isField } from "./headings.ts"
import { type LabelForm, labelForm, sameForm } from "./label-form.ts"
import type { Labelled } from "./labelled.ts"
import { type Entry, plainAt, type Script, textAt, textBlockOf } from "./script.ts"

/** The labelled lines of a stretch of entries, nested by their labels alone (*lồng theo số thứ tự*). */
export interface Nesting {
  readonly top: readonly Labelled[]
  readonly byEntry: ReadonlyMap<number, Labelled>
}

/** Numbering deeper than this is no numbering. */
const deepest = 12

/** Nests the labelled lines from one entry to another. A label that counts as one above it does is that one's sibling. */
export const nestLabels = (script: Script, from: number, to: number): Nesting => {
  const top: Labelled[] = []
  const byEntry = new Map<number, Labelled>()
  let stack: readonly Labelled[] = []
  let upperBefore: string | undefined
  for (let entry = from; entry < to; entry++) {
    const block = textBlockOf(script.entries[entry])
    const span = labelledSpan(script, entry, to)
    if (span === undefined || block == null || block.label === null) continue
    const printed = block.bracketed ? bracketForm : labelForm(block.label, upperBefore)
    const form = misread(script, stack, printed, block.label, textAt(script, span))
    if (form.kind === "upper") upperBefore = block.label
    const above = stack.slice(0, Math.min(deepest, depthFor(stack, form, block.label)))
    const parent = above.at(-1)
    const signs = headingSigns(script.text, script.plain, span)
    const next = following(script, entryOf(script, entry, span), to)
    const item: Labelled = {
      entry,
      span,
      label: block.label,
      form,
      parent,
      children: [],
      signs,
      hasContent: next.has,
      overFields: next.fields,
    }
    ;(parent?.children ?? top).push(item)
    byEntry.set(entry, item)
    stack = [...above, item]
  }
  return { top, byEntry }
}

/** The text of a labelled line; that of a worded label (*Phần thứ nhất*) may stand on the line below. */
const labelledSpan = (script: Script, entry: number, to: number): Entry | undefined => {
  const span = script.entries[entry]
  const block = textBlockOf(span)
  if (block?.mark !== "label") return undefined
  if (block.text !== "") return span
  const next = entry + 1 < to ? script.entries[entry + 1] : undefined
  return textBlockOf(next)?.mark === "none" ? next : undefined
}

const entryOf = (script: Script, entry: number, span: Entry): number =>
  script.entries[entry] === span ? entry : entry + 1

/** How many of the open labels stay above a new one. */
const depthFor = (stack: readonly Labelled[], form: LabelForm, label: string): number => {
  if (form.kind === "decimal") {
    const prefix = label.slice(0, label.lastIndexOf("."))
    const parent = stack.findLastIndex(
      (item) => item.label === prefix && (item.form.kind === "arabic" || item.form.kind === "decimal"),
    )
    if (parent >= 0) return parent + 1
  }
  const same = stack.findIndex((item) => sameForm(item.form, form))
  if (same >= 0) return same
  return form.kind === "decimal"
    ? stack.filter(({ form: { kind, parts } }) => kind !== "letter" && parts < form.parts).length
    : stack.length
}

const bracketForm: LabelForm = { kind: "bracket", parts: 1 }

/**
 * Scanning reads `1.` as `I.` and `II.` as `H.`: under parts in capitals, a small line `I` is a one, and a capital
 * letter that does not follow its predecessor before another line in capitals is a part.
 */
const misread = (
  script: Script,
  stack: readonly Labelled[],
  form: LabelForm,
  label: string,
  text: string,
): LabelForm => {
  const part = stack.find((item) => item.form.kind === "roman" && isCapitals(textAt(script, item.span)))
  if (part === undefined) return form
  if (form.kind === "roman" && label === "I" && !isCapitals(text)) return { kind: "arabic", parts: 1 }
  return form.kind === "upper" && label > "C" && isCapitals(text) ? { kind: "roman", parts: 1 } : form
}

interface Following {
  readonly has: boolean
  readonly fields: boolean
}

const fieldsLookedAt = 8

/** What stands right under a labelled line before the next label. */
const following = (script: Script, entry: number, to: number): Following => {
  let fields = false
  for (let at = entry + 1; at < to && at <= entry + fieldsLookedAt; at++) {
    const span = script.entries[at]
    const block = textBlockOf(span)
    if (span === undefined || (block?.mark === "label" && !block.bracketed)) break
    const line = plainAt(script, span)
    const colon = line.indexOf(":")
    if (colon >= 0 && isField(line.slice(0, colon).trim())) fields = true
  }
  const next = script.entries[entry + 1]
  const has = entry + 1 < to && next !== undefined && textBlockOf(next)?.mark !== "label"
  return { has, fields }
}
