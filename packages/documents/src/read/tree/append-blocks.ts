import type { Block } from "./document-tree.ts"
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
  let shown: ShownLine[] = []
  let length = 0
  const flush = (): void => {
    if (shown.length > 0) blocks.push(blockOf(text, shown, isFootnote(shown) ? "footnote" : "paragraph"))
    shown = []
    length = 0
  }
  for (const line of lines) {
    if (line.blanks > 0) {
      state.bold = false
      state.italic = false
    }
    const next = show(line, state)
    if (next.text === "") continue
    const first = shown[0]
    const last = shown.at(-1)
    const open: OpenBlock | undefined = first === undefined || last === undefined ? undefined : { first, last, length }
    if (open !== undefined && !continues(open, next, place)) flush()
    shown.push(next)
    length += next.text.length
  }
  flush()
}

/** Markdown's `[^1]: …`. */
const isFootnote = ([first]: readonly ShownLine[]): boolean =>
  first?.text.startsWith("[^") === true && /^\[\^[^\]]+\]:/.test(first.text)
