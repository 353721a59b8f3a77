import { originalOffset, type Place, placeAt, type Source } from "@lantoa/documents/read"

/**
 * A place in a text; lines and columns count from 1, columns in UTF-16 code units of the text as it is stored, the end
 * is exclusive. For a file of paragraphs (.docx, .doc, .pdf, .htm) the text is what was taken out of it.
 */
export interface SourcePlace {
  /** The paragraph and page of the file itself; absent for a text file. */
  readonly inFile?: Omit<Place, "at">
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
  /** Whether the text was taken out of a file that people do not see as lines. */
  readonly isExtracted: boolean
  /** Whether that file has pages that are known. */
  readonly isPaged: boolean
}

/** Indexes the lines of a source once; each look-up is a binary search. `places` are those of a reading. */
export const sourceView = (source: Source, places: readonly Place[] = []): SourceView => {
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
  const inFile = (offset: number): Pick<SourcePlace, "inFile"> => {
    const found = placeAt(places, offset)
    if (found === undefined) return {}
    const { page, paragraph, part } = found
    return { inFile: { part, page, paragraph } }
  }
  return {
    text,
    lineAt,
    isExtracted: places.length > 0,
    isPaged: places.some(({ page }) => page > 1),
    placeOf: (from, to) => {
      const first = lineAt(from)
      const last = lineAt(Math.max(from, to))
      return {
        ...inFile(from),
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
