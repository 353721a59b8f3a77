import type { Piece, Span } from "@lantoa/core"
import { isSpace, isWordCode } from "../letters.ts"
import type { Emphasis, TextBlock } from "./document-tree.ts"
import type { Line } from "./lines.ts"
import { loneLabel, type Marker, markerAt } from "./marker.ts"

/** A stretch of the source (*khúc*) that is seen as it stands, and whether a space parts it from the one before. */
export interface Stretch extends Span {
  readonly spaced: boolean
  readonly bold: boolean
  readonly italic: boolean
}

/** A line without its markup. */
export interface ShownLine {
  readonly line: Line
  /** As it is seen, marker included. */
  readonly text: string
  readonly stretches: readonly Stretch[]
  readonly marker: Marker | undefined
  /** Level of a Markdown heading; 0: none. */
  readonly heading: number
  /** Whether bold or italic type that it opened is still open at its end. */
  readonly opened: boolean
}

/** Bold and italic that are open. */
export interface TypeState {
  bold: boolean
  italic: boolean
}

const star = 0x2a
const hash = 0x23
const backslash = 0x5c
const escapable = "\\*_#|.-()[]+!`>"

/** What a line shows (*dòng đã bỏ ký hiệu*): Markdown's stars, hashes and backslashes left out, its marker told. */
export const showLine = (source: string, line: Line, markdown: boolean, state: TypeState): ShownLine => {
  const { heading, start } =
    markdown || source.charCodeAt(line.start) === hash ? headingAt(source, line) : noHeading(line)
  if (!(markdown && line.markup)) return plainLine(source, line, start, heading, state)
  const stretches = stretchesOf(source, start, line.end, state)
  const text = stretches.map((part) => source.slice(part.start, part.end)).join("")
  return { line, text, stretches, marker: markerAt(text, 0, text.length), heading, opened: state.bold || state.italic }
}

const noHeading = (line: Line): { heading: number; start: number } => ({ heading: 0, start: line.start })

const headingAt = (source: string, { end, start }: Line): { heading: number; start: number } => {
  let at = start
  while (at < end && at - start < 7 && source.charCodeAt(at) === hash) at++
  const heading = at - start
  if (heading === 0 || heading > 6 || !isSpace(source.charCodeAt(at))) return { heading: 0, start }
  while (at < end && isSpace(source.charCodeAt(at))) at++
  return { heading, start: at }
}

const plainLine = (source: string, line: Line, start: number, heading: number, state: TypeState): ShownLine => {
  const { bold, italic } = state
  if (line.loose) {
    const stretches = looseStretches(source, start, line.end, state)
    const text = stretches.map((part) => `${part.spaced ? " " : ""}${source.slice(part.start, part.end)}`).join("")
    return { line, text, stretches, marker: markerAt(text, 0, text.length), heading, opened: false }
  }
  const text = source.slice(start, line.end)
  const stretches = [{ start, end: line.end, spaced: false, bold, italic }]
  return { line, text, stretches, marker: markerAt(text, 0, text.length), heading, opened: false }
}

/** Stretches between runs of white space that are more than one plain space. */
const looseStretches = (source: string, from: number, to: number, { bold, italic }: TypeState): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let start = from
  for (let at = from; at < to; ) {
    const end = spacesEnd(source, at, to)
    if (end - at < 2 && source.charCodeAt(at) !== 0x09) {
      at = Math.max(end, at + 1)
      continue
    }
    stretches.push({ start, end: at, spaced: stretches.length > 0, bold, italic })
    start = end
    at = end
  }
  stretches.push({ start, end: to, spaced: stretches.length > 0, bold, italic })
  return stretches
}

const spacesEnd = (source: string, from: number, to: number): number => {
  let at = from
  while (at < to && isSpace(source.charCodeAt(at))) at++
  return at
}

const stretchesOf = (source: string, from: number, to: number, state: TypeState): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let start = from
  const flush = (end: number): void => {
    if (end > start) stretches.push({ start, end, spaced: false, bold: state.bold, italic: state.italic })
  }
  for (let at = from; at < to; ) {
    const code = source.charCodeAt(at)
    if (code === backslash && escapable.includes(source.charAt(at + 1)) && at + 1 < to) {
      flush(at)
      start = at + 1
      at += 2
      continue
    }
    if (code !== star) {
      at++
      continue
    }
    let end = at + 1
    while (end < to && source.charCodeAt(end) === star) end++
    if (isMarkup(source, { start: at, end }, { from, to }, state)) {
      flush(at)
      if (((end - at) & 2) !== 0) state.bold = !state.bold
      if (((end - at) & 1) !== 0) state.italic = !state.italic
      start = end
    }
    at = end
  }
  flush(to)
  return trimmed(source, stretches)
}

/** A star with space on both sides is a bullet or a product; one in brackets of its own is a note. */
const isMarkup = (
  source: string,
  { end, start }: Span,
  { from, to }: { readonly from: number; readonly to: number },
  { italic }: TypeState,
): boolean => {
  const before = start > from ? source.charCodeAt(start - 1) : 0x20
  const after = end < to ? source.charCodeAt(end) : 0x20
  if (before === 0x28 && after === 0x29) return false
  if (end - start > 1) return true
  return !(isSpace(before) && isSpace(after)) || (italic && start > from + 1)
}

const trimmed = (source: string, stretches: readonly Stretch[]): readonly Stretch[] => {
  const kept = stretches.filter(({ end, start }) => end > start)
  while (kept.length > 0) {
    const last = kept[kept.length - 1]
    if (last === undefined) break
    let { end } = last
    while (end > last.start && isSpace(source.charCodeAt(end - 1))) end--
    if (end > last.start) {
      kept[kept.length - 1] = { ...last, end }
      break
    }
    kept.pop()
  }
  while (kept.length > 0) {
    const first = kept[0]
    if (first === undefined) break
    let { start } = first
    while (start < first.end && isSpace(source.charCodeAt(start))) start++
    if (start < first.end) {
      kept[0] = { ...first, start }
      break
    }
    kept.shift()
  }
  return kept
}

/** Puts the shown lines of one block together. */
export const blockOf = (
  source: string,
  shown: readonly ShownLine[],
  kind: TextBlock["kind"] = "paragraph",
): TextBlock => {
  const first = shown[0]
  if (first === undefined) throw new RangeError("A block has at least one line.")
  const marker = first.marker ?? (shown.length > 1 ? loneLabel(first.text) : undefined)
  const pieces: Piece[] = []
  const emphasis: Emphasis[] = []
  let text = ""
  let done = 0
  let skip = marker?.end ?? 0
  for (const [index, { stretches }] of shown.entries()) {
    for (const [nth, stretch] of stretches.entries()) {
      const spaced = nth > 0 ? stretch.spaced : index > 0 && !(text !== "" && isTight(source, done, stretch.start))
      if (spaced && skip > 0) skip--
      else if (spaced && text !== "" && source.charCodeAt(done - 1) !== 0x20) text += " "
      const start = stretch.start + Math.min(skip, stretch.end - stretch.start)
      skip -= start - stretch.start
      if (start === stretch.end) continue
      if (stretch.bold || stretch.italic) addEmphasis(emphasis, stretch, text.length, stretch.end - start)
      pieces.push({ at: text.length, start, end: stretch.end })
      text += source.slice(start, stretch.end)
      done = stretch.end
    }
  }
  return {
    kind: kind === "paragraph" && marker !== undefined ? "item" : kind,
    text,
    pieces,
    mark: marker?.mark ?? "none",
    label: marker?.label ?? null,
    bracketed: marker?.bracketed ?? false,
    marker: marker === undefined ? null : markerSpan(first, marker),
    heading: first.heading,
    emphasis,
    blanks: first.line.blanks,
    page: first.line.page,
  }
}

/** A word that a line broke after its hyphen or slash goes on without a space. */
const isTight = (source: string, done: number, start: number): boolean => {
  const last = source.charCodeAt(done - 1)
  return (
    (last === 0x2d || last === 0x2f) && isWordCode(source.charCodeAt(done - 2)) && !isSpace(source.charCodeAt(start))
  )
}

const addEmphasis = (emphasis: Emphasis[], { bold, italic }: Stretch, at: number, length: number): void => {
  for (const kind of ["bold", "italic"] as const) {
    if (!(kind === "bold" ? bold : italic)) continue
    const index = emphasis.at(-1)?.kind === kind ? emphasis.length - 1 : emphasis.length - 2
    const last = emphasis[index]
    if (last !== undefined && last.kind === kind && last.end >= at - 1) emphasis[index] = { ...last, end: at + length }
    else emphasis.push({ kind, start: at, end: at + length })
  }
}

/** From the first to the last character of the marker in the source. */
const markerSpan = ({ stretches }: ShownLine, { end }: Marker): Span => {
  const start = stretches[0]?.start ?? 0
  let left = end
  for (const [nth, stretch] of stretches.entries()) {
    if (nth > 0 && stretch.spaced) left--
    if (left <= stretch.end - stretch.start) return { start, end: stretch.start + Math.max(0, left) }
    left -= stretch.end - stretch.start
  }
  return { start, end: stretches.at(-1)?.end ?? start }
}
