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
  const heading = source.charCodeAt(line.start) === hash ? headingLevel(source, line) : 0
  const start = heading === 0 ? line.start : spacesEnd(source, line.start + heading, line.end)
  if (markdown && line.markup) return markedLine(source, line, start, heading, state)
  return line.loose ? looseLine(source, line, start, heading, state) : plainLine(source, line, start, heading, state)
}

const headingLevel = (source: string, { end, start }: Line): number => {
  let at = start
  while (at < end && at - start < 7 && source.charCodeAt(at) === hash) at++
  const level = at - start
  return level > 6 || !isSpace(source.charCodeAt(at)) ? 0 : level
}

const markedLine = (source: string, line: Line, start: number, heading: number, state: TypeState): ShownLine => {
  const stretches = stretchesOf(source, start, line.end, state)
  let text = ""
  for (const part of stretches) text += source.slice(part.start, part.end)
  return { line, text, stretches, marker: markerAt(text, 0, text.length), heading, opened: state.bold || state.italic }
}

const looseLine = (source: string, line: Line, start: number, heading: number, state: TypeState): ShownLine => {
  const stretches = looseStretches(source, start, line.end, state)
  const text = stretches.map((part) => `${part.spaced ? " " : ""}${source.slice(part.start, part.end)}`).join("")
  return { line, text, stretches, marker: markerAt(text, 0, text.length), heading, opened: false }
}

const plainLine = (source: string, line: Line, start: number, heading: number, state: TypeState): ShownLine => {
  const { bold, italic } = state
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
  const escapes = source.slice(from, to).includes("\\")
  let start = from
  const flush = (end: number): void => {
    if (end > start) stretches.push({ start, end, spaced: false, bold: state.bold, italic: state.italic })
  }
  for (let at = nextSign(source, from, to, escapes); at < to; at = nextSign(source, at, to, escapes)) {
    if (source.charCodeAt(at) === backslash) {
      if (at + 1 < to && escapable.includes(source.charAt(at + 1))) {
        flush(at)
        start = at + 1
        at++
      }
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

/** The next star, or where a line has escapes the next star or backslash. */
const nextSign = (source: string, from: number, to: number, escapes: boolean): number => {
  if (!escapes) {
    const next = source.indexOf("*", from)
    return next < 0 ? to : next
  }
  let at = from
  while (at < to && source.charCodeAt(at) !== star && source.charCodeAt(at) !== backslash) at++
  return at
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
  first: ShownLine,
  rest: readonly ShownLine[],
  kind: "paragraph" | "footnote",
): TextBlock => {
  const marker = first.marker ?? (rest.length > 0 ? loneLabel(first.text) : undefined)
  const only = rest.length === 0 && first.stretches.length === 1 ? first.stretches[0] : undefined
  const { emphasis, pieces, text } =
    only === undefined ? joined(source, [first, ...rest], marker?.end ?? 0) : alone(first.text, only, marker?.end ?? 0)
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

/** What the lines of a block show without its marker. */
type Shown = Pick<TextBlock, "text" | "pieces" | "emphasis">

const none: readonly never[] = []

/** The one stretch of the one line of most blocks. */
const alone = (text: string, stretch: Stretch, skip: number): Shown => {
  const start = Math.min(stretch.start + skip, stretch.end)
  if (start === stretch.end) return { text: "", pieces: none, emphasis: none }
  const emphasis: Emphasis[] = []
  addEmphasis(emphasis, stretch, 0, stretch.end - start)
  return {
    text: skip === 0 ? text : text.slice(skip),
    pieces: [{ at: 0, start, end: stretch.end }],
    emphasis: emphasis.length === 0 ? none : emphasis,
  }
}

const joined = (source: string, shown: readonly ShownLine[], markerEnd: number): Shown => {
  const pieces: Piece[] = []
  const emphasis: Emphasis[] = []
  let text = ""
  let done = 0
  let skip = markerEnd
  for (const [index, { stretches }] of shown.entries()) {
    for (const [nth, stretch] of stretches.entries()) {
      const spaced = nth > 0 ? stretch.spaced : index > 0 && !(text !== "" && isTight(source, done, stretch.start))
      if (spaced && skip > 0) skip--
      else if (spaced && text !== "" && source.charCodeAt(done - 1) !== 0x20) text += " "
      const start = stretch.start + Math.min(skip, stretch.end - stretch.start)
      skip -= start - stretch.start
      if (start === stretch.end) continue
      addEmphasis(emphasis, stretch, text.length, stretch.end - start)
      pieces.push({ at: text.length, start, end: stretch.end })
      text += source.slice(start, stretch.end)
      done = stretch.end
    }
  }
  return { text, pieces: pieces.slice(), emphasis: emphasis.slice() }
}

/** A word that a line broke after its hyphen or slash goes on without a space. */
const isTight = (source: string, done: number, start: number): boolean => {
  const last = source.charCodeAt(done - 1)
  return (
    (last === 0x2d || last === 0x2f) && isWordCode(source.charCodeAt(done - 2)) && !isSpace(source.charCodeAt(start))
  )
}

const addEmphasis = (emphasis: Emphasis[], { bold, italic }: Stretch, at: number, length: number): void => {
  if (bold) addKind(emphasis, "bold", at, length)
  if (italic) addKind(emphasis, "italic", at, length)
}

const addKind = (emphasis: Emphasis[], kind: Emphasis["kind"], at: number, length: number): void => {
  const index = emphasis.at(-1)?.kind === kind ? emphasis.length - 1 : emphasis.length - 2
  const last = emphasis[index]
  if (last !== undefined && last.kind === kind && last.end >= at - 1) emphasis[index] = { ...last, end: at + length }
  else emphasis.push({ kind, start: at, end: at + length })
}

/** From the first to the last character of the marker in the source. */
const markerSpan = ({ stretches }: ShownLine, { end }: Marker): Span => {
  const start = stretches[0]?.start ?? 0
  let left = end
  for (const stretch of stretches) {
    if (stretch.spaced && stretch !== stretches[0]) left--
    if (left <= stretch.end - stretch.start) return { start, end: stretch.start + Math.max(0, left) }
    left -= stretch.end - stretch.start
  }
  return { start, end: stretches.at(-1)?.end ?? start }
}
