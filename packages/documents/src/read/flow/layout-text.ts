import { type Rewritten, repairText, rewrite, rewrittenOffset, type Source, throughBoth } from "../decode/index.ts"
import type { Diagnostic } from "../diagnostic.ts"
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
  /** What was done to its letters. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Writes a flow out as text: one line per line shown, letters in proper Unicode (see `repairText`), rows of tables one
 * cell after the other.
 */
export const layOutText = (flow: Flow, name: string | null): FlowText => {
  const paragraphs = [...paragraphsOf(flow)]
  const repaired = repairText(paragraphs.map((paragraph) => paragraph.text).join("\n"))
  const { diagnostics } = repaired
  const { origins, text } = withoutSoftHyphens(repaired)
  const places: Place[] = []
  const emphasis: Emphasis[] = []
  const lines = new Map<FlowParagraph, readonly Line[]>()
  let original = 0
  let blanks = 0
  let pages = 1
  for (const paragraph of paragraphs) {
    const { page, part, text: own } = paragraph
    const at = rewrittenOffset(origins, original)
    pages = Math.max(pages, page)
    places.push({ at, part, page, paragraph: paragraph.paragraph })
    const shown = linesIn(text.slice(at, rewrittenOffset(origins, original + own.length)), at, blanks, page)
    blanks = shown.length === 0 ? blanks + 1 : 0
    lines.set(paragraph, shown)
    for (const { end, kind, start } of paragraph.emphasis) {
      const range = {
        start: rewrittenOffset(origins, original + start),
        end: rewrittenOffset(origins, original + end),
      }
      if (range.end > range.start) emphasis.push({ kind, ...range })
    }
    original += own.length + 1
  }
  return {
    source: { name, text, encoding: null, origins },
    places,
    lines,
    emphasis: emphasis.sort((one, other) => one.start - other.start),
    pages,
    diagnostics,
  }
}

/** Soft hyphens show only at the end of a line. In text of TCVN3 the same character is the letter *ư*, told by now. */
const withoutSoftHyphens = ({ origins, text }: Rewritten): Rewritten => {
  if (!text.includes("\u00ad")) return { origins, text }
  const hyphens = [...text.matchAll(/\u00ad/g)].map(({ index }) => ({ start: index, end: index + 1, write: "" }))
  const shown = rewrite(text, hyphens)
  return { text: shown.text, origins: throughBoth(origins, shown.origins) }
}

const paragraphsOf = function* (flow: Flow): Generator<FlowParagraph> {
  for (const part of flow)
    if (isFlowTable(part)) for (const row of part.rows) for (const cell of row) yield* cell
    else yield part
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
