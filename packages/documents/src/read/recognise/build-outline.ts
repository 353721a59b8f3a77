import { isTable } from "../tree/index.ts"
import { isClosedHeading, isField, isLeadField, isPlainHeading } from "./headings.ts"
import type { Labelled } from "./labelled.ts"
import { type Nesting, nestLabels } from "./nest-labels.ts"
import type { OutlineNode, OutlineParagraph } from "./outline.ts"
import { plainAt, type Script, textBlockOf } from "./script.ts"
import { openingUnitAt } from "./unit-heads.ts"

/** A section while its children are gathered. */
interface OpenSection {
  readonly kind: "section"
  readonly entry: number
  readonly start: number
  readonly end: number
  readonly label: string
  readonly children: OutlineNode[]
}

/** The parts of a stretch of entries, and what stands before the first of them. */
export interface BuiltOutline {
  readonly before: readonly OutlineNode[]
  readonly sections: readonly OutlineNode[]
}

/**
 * Builds the outline of a stretch of entries (*dàn ý*): labels give the nesting, the look of a labelled line and of its
 * neighbours decides whether it is a heading or a paragraph.
 */
export const buildOutline = (script: Script, from: number, to: number): BuiltOutline => {
  const nesting = nestLabels(script, from, to)
  const headings = headingsIn(script, nesting)
  const before: OutlineNode[] = []
  const sections: OutlineNode[] = []
  const opened = new Map<Labelled, OpenSection>()
  let current: OpenSection | undefined
  for (let entry = from; entry < to; entry++) {
    const item = nesting.byEntry.get(entry)
    if (item === undefined) {
      addTo(current, before, leaf(script, entry))
      continue
    }
    const above = nearestOpen(item, opened)
    const span = headings.get(item)
    if (span === undefined) {
      current = above ?? current
      addTo(current, before, leaf(script, entry))
      continue
    }
    const section: OpenSection = {
      kind: "section",
      entry,
      start: span.start,
      end: span.end,
      label: item.label,
      children: [],
    }
    ;(above?.children ?? sections).push(section)
    opened.set(item, section)
    current = section
    if (item.span !== script.entries[entry]) entry++
    if (span.rest !== null)
      section.children.push({
        kind: "paragraph",
        entry,
        start: span.rest,
        end: item.span.end,
        mark: "none",
        label: null,
      })
  }
  return { before, sections }
}

const addTo = (section: OpenSection | undefined, before: OutlineNode[], node: OutlineNode | undefined): void => {
  if (node !== undefined) (section?.children ?? before).push(node)
}

const nearestOpen = (item: Labelled, opened: ReadonlyMap<Labelled, OpenSection>): OpenSection | undefined => {
  for (let above = item.parent; above !== undefined; above = above.parent) {
    const section = opened.get(above)
    if (section !== undefined) return section
  }
  return undefined
}

/** An entry as a paragraph or table of the outline. */
export const leaf = (script: Script, entry: number): OutlineNode | undefined => {
  const span = script.entries[entry]
  if (span === undefined) return undefined
  const { block, end, start } = span
  if (isTable(block)) return { kind: "table", entry, start, end }
  return paragraphOf(script, entry)
}

/** An entry as a paragraph. */
export const paragraphOf = (script: Script, entry: number): OutlineParagraph | undefined => {
  const span = script.entries[entry]
  const block = textBlockOf(span)
  if (span === undefined || block === undefined) return undefined
  return { kind: "paragraph", entry, start: span.start, end: span.end, mark: block.mark, label: block.label }
}

interface HeadingSpan {
  readonly start: number
  readonly end: number
  /** Where the text after a run-in heading begins. */
  readonly rest: number | null
}

/** Which labelled lines are headings, and how far. */
const headingsIn = (script: Script, { top }: Nesting): ReadonlyMap<Labelled, HeadingSpan> => {
  const headings = new Map<Labelled, HeadingSpan>()
  const repeated = repeatedFields(script, top)
  const decide = (siblings: readonly Labelled[], parent: Labelled | undefined): void => {
    const underUnit = parent !== undefined && headings.has(parent) && isUnitHeading(script, parent)
    const candidates = underUnit ? siblings.filter((item) => item.form.kind === "decimal") : siblings
    const besideLead = siblings.some((item) => isLeadField(titleOf(script, item)))
    const titles = candidates.filter((item) => !isFieldLine(script, item, besideLead, repeated))
    const besideTitle = titles.some(isPlainHeading)
    for (const item of titles) {
      const span = headingSpan(item, besideTitle)
      if (span !== undefined) headings.set(item, span)
    }
    for (const item of siblings) if (item.children.length > 0) decide(item.children, item)
  }
  decide(top, undefined)
  return headings
}

const headingSpan = (item: Labelled, besideTitle: boolean): HeadingSpan | undefined => {
  const { after, before, whole } = item.signs
  if (isPlainHeading(item) || isClosedHeading(item, besideTitle)) return { ...whole, rest: null }
  if (before === null || item.signs.isSentence) return undefined
  return besideTitle ? { ...before, rest: after } : undefined
}

/** Lettered lines under a unit's heading are its tasks. */
const isUnitHeading = (script: Script, { signs: { whole } }: Labelled): boolean => {
  const plain = script.plain
  const from =
    whole.start +
    (/^(?:de nghi|giao(?! vien| thong| duc)|yeu cau|(?:trach nhiem|nhiem vu) cua)\s+/.exec(
      plain.slice(whole.start, whole.start + 18),
    )?.[0].length ?? 0)
  return openingUnitAt(script.text, plain, from) !== undefined
}

const titleOf = (script: Script, { signs: { before, whole } }: Labelled): string => plainAt(script, before ?? whole)

/** Field names that stand under several tasks. */
const repeatedFields = (script: Script, top: readonly Labelled[]): ReadonlySet<string> => {
  const seen = new Map<string, Labelled | undefined>()
  const repeated = new Set<string>()
  const visit = (items: readonly Labelled[]): void => {
    for (const item of items) {
      const title = titleOf(script, item)
      if (title.length < 60 && isField(title)) {
        if (seen.has(title) && seen.get(title) !== item.parent) repeated.add(title)
        seen.set(title, item.parent)
      }
      visit(item.children)
    }
  }
  visit(top)
  return repeated
}

/** Labels of this form head parts: `II. NHIỆM VỤ` is no field. */
const topForms = new Set<Labelled["form"]["kind"]>(["roman", "word", "upper"])

/** A line that names a field of the task above it: one beside a lead field, or one that task after task repeats. */
const isFieldLine = (script: Script, item: Labelled, besideLead: boolean, repeated: ReadonlySet<string>): boolean => {
  if (!besideLead && repeated.size === 0) return false
  const title = titleOf(script, item)
  return isField(title) && !topForms.has(item.form.kind) && (besideLead || repeated.has(title))
}
