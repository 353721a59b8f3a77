import { openingUnitAt } from "../units/unit-heads.ts"
import type { Script } from "../words/script.ts"
import {
  afterOrder,
  isClosedHeading,
  isPlainHeading,
  isRunInHeading,
  namesField,
  namesLeadField,
  titleEnd,
} from "./headings.ts"
import type { HeadingSpan, Labelled } from "./labelled.ts"
import type { Nesting } from "./nest-labels.ts"

/**
 * Decides which labelled lines are headings, and how far: by their look and that of their siblings.
 *
 * @param to The entry that the labelled lines end before.
 */
export const decideHeadings = (script: Script, { all, top }: Nesting, to: number): void => {
  decide(script, top, undefined, repeatedFields(script, all), to)
}

const decide = (
  script: Script,
  siblings: readonly Labelled[],
  parent: Labelled | undefined,
  repeated: ReadonlySet<string> | undefined,
  to: number,
): void => {
  const titles = titlesAmong(script, siblings, parent, repeated)
  let besideTitle = false
  for (const item of titles)
    if (isPlainHeading(script, item)) {
      item.heading = wholeLine(item)
      besideTitle = true
    }
  for (const item of titles) item.heading ??= headingBeside(script, item, besideTitle, to)
  for (const item of siblings) if (item.children.length > 0) decide(script, item.children, item, repeated, to)
}

const wholeLine = ({ signs: { end }, span: { start } }: Labelled): HeadingSpan => ({ start, end, rest: null })

const headingBeside = (script: Script, item: Labelled, besideTitle: boolean, to: number): HeadingSpan | undefined => {
  if (isClosedHeading(script, item, besideTitle, to)) return wholeLine(item)
  if (!besideTitle || !isRunInHeading(script, item)) return undefined
  const { after, colon } = item.signs
  return { start: item.span.start, end: colon, rest: after }
}

/** The siblings that may be titles: no fields of a task, and no tasks of a unit. */
const titlesAmong = (
  script: Script,
  siblings: readonly Labelled[],
  parent: Labelled | undefined,
  repeated: ReadonlySet<string> | undefined,
): readonly Labelled[] => {
  let besideLead = false
  let fields = 0
  for (const item of siblings) {
    besideLead ||= namesLeadField(script, item)
    if (repeated !== undefined && namesField(script, item)) fields++
  }
  const underUnit = parent?.heading !== undefined && isUnitHeading(script, parent)
  /** A field stands beside other fields: a lone *Kinh phí* among units heads a part. */
  const known = fields > 1 ? repeated : undefined
  if (!underUnit && !besideLead && known === undefined) return siblings
  const titles: Labelled[] = []
  for (const item of siblings)
    if ((!underUnit || mayHeadUnderUnit(script, item)) && !isFieldLine(script, item, besideLead, known))
      titles.push(item)
  return titles
}

/** Lettered lines under a unit's heading are its tasks. */
const isUnitHeading = ({ plain, text }: Script, { span: { start } }: Labelled): boolean =>
  openingUnitAt(text, plain, afterOrder(plain, start)) !== undefined

/** `1.1.`, and the names of its members, are headings under a unit's heading all the same. */
const mayHeadUnderUnit = (script: Script, item: Labelled): boolean =>
  item.form.kind === "decimal" || isUnitHeading(script, item)

/** Field names that stand under several tasks, if any. */
const repeatedFields = (script: Script, all: readonly Labelled[]): ReadonlySet<string> | undefined => {
  let seen: Map<string, Labelled | undefined> | undefined
  let repeated: Set<string> | undefined
  for (const item of all) {
    if (item.parent === undefined || headsParts(item.parent) || !namesField(script, item)) continue
    const title = titleOf(script, item)
    seen ??= new Map()
    if (seen.has(title) && seen.get(title) !== item.parent) repeated = (repeated ?? new Set()).add(title)
    seen.set(title, item.parent)
  }
  return repeated
}

/** Labels of this form head parts: `II. NHIỆM VỤ` is no field. */
const headsParts = ({ form: { kind } }: Labelled): boolean => kind === "roman" || kind === "word" || kind === "upper"

/** A line that names a field of the task above it: one beside a lead field, or one that task after task repeats. */
const isFieldLine = (
  script: Script,
  item: Labelled,
  besideLead: boolean,
  repeated: ReadonlySet<string> | undefined,
): boolean => {
  if ((!besideLead && repeated === undefined) || headsParts(item) || !namesField(script, item)) return false
  return besideLead || repeated?.has(titleOf(script, item)) === true
}

const titleOf = ({ plain }: Script, item: Labelled): string => plain.slice(item.span.start, titleEnd(item))
