import type { Span } from "@lantoa/core"
import { compose, type Source } from "../decode/index.ts"
import type { Emphasis, Line } from "../tree/index.ts"
import { type Flow, type FlowParagraph, isFlowTable } from "./flow.ts"
import type { Place } from "./place.ts"

/** A flow written out as one text, a line after the other, with the lines of each of its paragraphs. */
export interface FlowText {
  readonly source: Source
  readonly places: readonly Place[]
  readonly lines: ReadonlyMap<FlowParagraph, readonly Line[]>
  /** Bold and italic stretches of the text, sorted. */
  readonly emphasis: readonly Emphasis[]
  readonly pages: number
  /** How many letters with separate marks were put together. */
  readonly composed: number
}

/** Writes a flow out as text: one line per line shown, letters composed, rows of tables one cell after the other. */
export const layOutText = (flow: Flow, name: string | null): FlowText => {
  const parts: string[] = []
  const places: Place[] = []
  const emphasis: Emphasis[] = []
  const lines = new Map<FlowParagraph, readonly Line[]>()
  let at = 0
  let blanks = 0
  let pages = 1
  let composed = 0
  for (const paragraph of paragraphsOf(flow)) {
    const { letters, origins, text } = compose(paragraph.text)
    composed += letters
    pages = Math.max(pages, paragraph.page)
    places.push({ at, part: paragraph.part, page: paragraph.page, paragraph: paragraph.paragraph })
    const own = linesIn(text, at, blanks, paragraph.page)
    blanks = own.length === 0 ? blanks + 1 : 0
    lines.set(paragraph, own)
    for (const range of paragraph.emphasis) {
      const { end, start } = origins === null ? range : composedRange(origins, range)
      if (end > start) emphasis.push({ kind: range.kind, start: start + at, end: end + at })
    }
    parts.push(text)
    at += text.length + 1
  }
  return {
    source: { name, text: parts.join("\n"), encoding: null, origins: null },
    places,
    lines,
    emphasis: emphasis.sort((one, other) => one.start - other.start),
    pages,
    composed,
  }
}

const paragraphsOf = function* (flow: Flow): Generator<FlowParagraph> {
  for (const part of flow)
    if (isFlowTable(part)) for (const row of part.rows) for (const cell of row) yield* cell
    else yield part
}

/** Offsets in a text before it was composed, as offsets in the composed one. */
const composedRange = (origins: Uint32Array, { end, start }: Span): Span => ({
  start: firstFrom(origins, start),
  end: firstFrom(origins, end),
})

const firstFrom = (origins: Uint32Array, original: number): number => {
  const found = origins.findIndex((origin) => origin >= original)
  return found < 0 ? origins.length - 1 : found
}

const linesIn = (text: string, base: number, before: number, page: number): readonly Line[] => {
  const lines: Line[] = []
  let blanks = before
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf("\n", from)
    const to = feed < 0 ? text.length : feed
    const line = lineIn(text, from, to)
    if (line === undefined) blanks++
    else {
      lines.push({ ...line, start: line.start + base, end: line.end + base, blanks, page })
      blanks = 0
    }
    from = to + 1
  }
  return lines
}

const lineIn = (text: string, from: number, to: number): Omit<Line, "blanks" | "page"> | undefined => {
  const whole = text.slice(from, to)
  const shown = whole.trim()
  if (shown === "" || /^[-_=*~.·•–—\s]*$/.test(shown)) return undefined
  const start = from + whole.length - whole.trimStart().length
  return { start, end: start + shown.length, markup: false, bars: false, loose: /\s{2}|[^\S ]/.test(shown) }
}
