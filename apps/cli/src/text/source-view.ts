import { originalOffset, type Source } from "@lantoa/documents/read"

/**
 * A place in a file; lines and columns count from 1, columns in UTF-16 code units of the file as it is stored, the end
 * is exclusive.
 */
export interface SourcePlace {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A line of the source: its number from 1, and where its text begins and ends, without the line break. */
export interface SourceLine {
  readonly number: number
  readonly start: number
  readonly end: number
}

/** A source text that knows its lines. Offsets are those of findings, in the composed text. */
export interface SourceView {
  readonly text: string
  readonly placeOf: (start: number, end: number) => SourcePlace
  readonly lineAt: (offset: number) => SourceLine
}

/** Indexes the lines of a source once; each look-up is a binary search. */
export const sourceView = (source: Source): SourceView => {
  const { text } = source
  const starts = lineStarts(text)
  const lineAt = (offset: number): SourceLine => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const start = starts[low] ?? 0
    return {
      number: low + 1,
      start,
      end: start + text.slice(start, starts[low + 1] ?? text.length).replace(/[\r\n]+$/, "").length,
    }
  }
  const columnIn = ({ start }: SourceLine, offset: number): number =>
    originalOffset(source, offset) - originalOffset(source, start) + 1
  return {
    text,
    lineAt,
    placeOf: (from, to) => {
      const first = lineAt(from)
      const last = lineAt(Math.max(from, to))
      return {
        line: first.number,
        column: columnIn(first, from),
        endLine: last.number,
        endColumn: columnIn(last, Math.max(from, to)),
      }
    },
  }
}

const lineStarts = (text: string): readonly number[] => {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}
