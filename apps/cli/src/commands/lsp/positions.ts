import type { Position, Range } from "vscode-languageserver"
import type { SourcePlace, SourceView } from "../../text/source-view.ts"

/** A place as the protocol counts: lines and columns from 0. */
export const rangeOf = ({ column, endColumn, endLine, line }: SourcePlace): Range => ({
  start: { line: line - 1, character: column - 1 },
  end: { line: endLine - 1, character: endColumn - 1 },
})

/** The range of a stretch of the source; the first line for one that has no place. */
export const rangeOfSpan = (view: SourceView, span: readonly [number, number] | undefined): Range =>
  span === undefined
    ? { start: { line: 0, character: 0 }, end: { line: 0, character: view.lineAt(0).end } }
    : rangeOf(view.placeOf(...span))

/** Whether a position lies in a range, its ends with it. */
export const holds = ({ end, start }: Range, position: Position): boolean =>
  !isBefore(position, start) && !isBefore(end, position)

/** Whether two ranges have a position in common. */
export const meets = (one: Range, other: Range): boolean =>
  !isBefore(one.end, other.start) && !isBefore(other.end, one.start)

const isBefore = (one: Position, other: Position): boolean =>
  one.line < other.line || (one.line === other.line && one.character < other.character)
