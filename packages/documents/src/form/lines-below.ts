import type { LaidLine, LaidParagraph } from "@lantoa/core"
import type { DrawnLine } from "./drawn-lines.ts"
import type { Measured, MeasuredParagraph } from "./measured.ts"

/** A measured paragraph that is known by its component. */
type Known = MeasuredParagraph & Pick<LaidParagraph, "component">

/** Components with a line below, and those that stand above them in their column. */
const above: Readonly<Record<string, readonly string[]>> = {
  issuer: ["superior"],
  motto: ["national-name"],
  subject: ["type-name"],
}

/** An underline under fewer letters is a slip, not the line. */
const leastUnderlined = 0.2

/**
 * The line below each component that has one by the decree (*đường kẻ bên dưới*), by the index of its last paragraph.
 * A line may hang on any paragraph from the one above the component to the next with text, a note in brackets aside:
 * Word lets it be drawn where its author's cursor was.
 *
 * @param textWidthPt the room for text outside of tables
 */
export const linesBelow = (
  known: readonly Known[],
  lines: Measured["lines"],
  textWidthPt: number,
): ReadonlyMap<number, LaidLine> => {
  const found = new Map<number, LaidLine>()
  for (const [component, before] of Object.entries(above)) {
    const first = known.findIndex((one) => one.component === component)
    if (first < 0) continue
    const { column } = at(known, first)
    const inColumn = known.flatMap((one, index) => (one.column === column ? [index] : []))
    const group = inColumn.slice(inColumn.indexOf(first)).filter(whileOf(known, component))
    const last = group.at(-1) ?? first
    const tops = inColumn
      .filter((index) => index < first)
      .toReversed()
      .filter(whileAmong(known, before))
    const next = inColumn.find((index) => index > last && !at(known, index).text.startsWith("("))
    const from = at(known, tops.at(-1) ?? first).paragraph
    const to = next === undefined ? Number.POSITIVE_INFINITY : at(known, next).paragraph
    const near = lines.filter((line) => line.column === column && line.paragraph >= from && line.paragraph <= to)
    const texts = group.map((index) => at(known, index))
    found.set(last, column === "" && component !== "subject" ? { kind: "unknown" } : lineOf(near, texts, textWidthPt))
  }
  return found
}

const at = (known: readonly Known[], index: number): Known => {
  const one = known[index]
  if (one === undefined) throw new RangeError(`There is no paragraph ${index}.`)
  return one
}

/** Keeps the entries at the start that are of a component. */
const whileOf = (known: readonly Known[], component: string) => whileAmong(known, [component])

const whileAmong = (known: readonly Known[], components: readonly string[]) => {
  let isOpen = true
  return (index: number): boolean => {
    isOpen &&= components.includes(at(known, index).component ?? "")
    return isOpen
  }
}

const lineOf = (near: readonly DrawnLine[], texts: readonly Known[], textWidthPt: number): LaidLine => {
  const drawn = near.filter(({ kind }) => kind === "line")
  const underlined = texts.at(-1)?.underlined ?? 0
  if (drawn.length > 0) return { kind: "drawn", share: shareOf(drawn, texts, textWidthPt) }
  if (underlined >= leastUnderlined) return { kind: "drawn", share: underlined }
  return near.length > 0 ? { kind: "unknown" } : { kind: "none" }
}

/** The longest of the lines by the longest of the texts; null where one of them is not known. */
const shareOf = (drawn: readonly DrawnLine[], texts: readonly Known[], textWidthPt: number): number | null => {
  const lengths = drawn.map(
    ({ indentPt, lengthPt }) => lengthPt ?? (indentPt === undefined ? null : textWidthPt - indentPt),
  )
  const widths = texts.map(({ widthPt }) => (widthPt !== null && widthPt <= textWidthPt ? widthPt : null))
  const [length, width] = [longest(lengths), longest(widths)]
  return length === null || width === null || width === 0 ? null : length / width
}

const longest = (lengths: readonly (number | null)[]): number | null =>
  lengths.reduce<number | null>((most, one) => (most === null || one === null ? null : Math.max(most, one)), 0)
