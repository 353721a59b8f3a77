import type { Block, TextBlock } from "./document-tree.ts"
import { continues, type LinePlace, type OpenBlock } from "./join-lines.ts"
import type { Line } from "./lines.ts"
import { blockOf, type ShownLine, showLine, type TypeState } from "./text-builder.ts"

/** Joins lines to blocks (*nối dòng thành đoạn*) and adds them to a list. `show` tells what a line shows. */
export const appendBlocks = (
  blocks: Block[],
  text: string,
  lines: readonly Line[],
  place: LinePlace,
  show: (line: Line, state: TypeState) => ShownLine = (line, state) =>
    showLine(text, line, place.habits.markdown, state),
): void => {
  const state: TypeState = { bold: false, italic: false }
  let open: OpenBlock | undefined
  for (const line of lines) {
    if (line.blanks > 0) {
      state.bold = false
      state.italic = false
    }
    const next = show(line, state)
    if (next.text === "") continue
    if (open === undefined)
      open = { first: next, last: next, length: next.text.length, rest: [], number: numberOf(next) }
    else if (continues(open, next, place)) {
      open.rest.push(next)
      open.last = next
      open.length += next.text.length
    } else {
      blocks.push(closed(text, open))
      open.first = next
      open.last = next
      open.length = next.text.length
      open.number = numberOf(next) || open.number
      if (open.rest.length > 0) open.rest = []
    }
  }
  if (open !== undefined) blocks.push(closed(text, open))
}

/** The number that a line is labelled with; 0 without one. */
const numberOf = ({ marker }: ShownLine): number => (marker?.label == null ? 0 : Math.trunc(Number(marker.label)) || 0)

const closed = (text: string, { first, rest }: OpenBlock): TextBlock =>
  blockOf(text, first, rest, isFootnote(first) ? "footnote" : "paragraph")

/** Markdown's `[^1]: …`. */
const isFootnote = ({ text }: ShownLine): boolean => text.charAt(0) === "[" && /^\[\^[^\]]+\]:/.test(text)
