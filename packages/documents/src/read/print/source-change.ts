import type { Piece, Span } from "@lantoa/core"

/** A stretch of a source and what is to be written there instead (*chỗ sửa trong bản gốc*). */
export interface SourceChange extends Span {
  readonly write: string
}

/**
 * Writes changes into a source. Every character outside them stays as it is.
 *
 * @throws RangeError for changes that overlap or lie outside the source.
 */
export const changeSource = (source: string, changes: readonly SourceChange[]): string => {
  const parts: string[] = []
  let done = 0
  for (const { end, start, write } of changes.toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    if (start < done || end < start || end > source.length)
      throw new RangeError(`A change of ${start} to ${end} overlaps another or lies outside the source.`)
    parts.push(source.slice(done, start), write)
    done = end
  }
  return parts.join("") + source.slice(done)
}

/** The text that pieces of a source give: what joins them is a space. */
export const textOfPieces = (source: string, pieces: readonly Piece[]): string => {
  let text = ""
  for (const { at, end, start } of pieces) text = text.padEnd(at, " ") + source.slice(start, end)
  return text
}

/**
 * The changes of a source that write something over the characters `start` to `end` of a text made of its pieces. Where
 * the stretch lies over several pieces it is written into the first; blanks between them go, markup stays.
 */
export const changesAt = (
  source: string,
  pieces: readonly Piece[],
  { end, start, write }: SourceChange,
): readonly SourceChange[] => {
  const touched = pieces.filter((piece) => piece.at < end && start < piece.at + piece.end - piece.start)
  const [first = pieces.findLast(({ at }) => at <= start), ...more] = touched
  if (first === undefined) return []
  const changes: SourceChange[] = [{ ...within(first, start, end), write }]
  let last = first
  for (const piece of more) {
    const between = source.slice(last.end, piece.start)
    if (between !== "" && between.trim() === "") changes.push({ start: last.end, end: piece.start, write: "" })
    changes.push({ ...within(piece, start, end), write: "" })
    last = piece
  }
  return changes.filter((change) => change.end > change.start || change.write !== "")
}

const within = ({ at, end, start }: Piece, from: number, to: number): Span => ({
  start: Math.min(end, start + Math.max(0, from - at)),
  end: Math.min(end, start + Math.max(0, to - at)),
})
