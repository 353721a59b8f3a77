import { type PdfLine, textOf } from "./lines.ts"

/** What stands on a page: the lines of its text, and those that are on every page. */
export interface PageLines {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly lines: readonly PdfLine[]
  /** Lines of the running head and foot, where they first come. */
  readonly head: readonly PdfLine[]
  readonly foot: readonly PdfLine[]
}

/** The share of a page's height at its top and bottom where running heads and page numbers stand. */
const margin = 0.1

const pageNumber = /^(?:trang\s+)?[-–—\s]*\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/i

/** Parts the text of pages from page numbers, which are dropped, and running heads and feet, which are kept once. */
export const withoutFurniture = (pages: readonly PageLines[]): readonly PageLines[] => {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(edges(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = Math.max(3, pages.length / 2)
  const told = new Set<string>()
  return pages.map((page) => {
    const running = new Set(edges(page).filter((line) => (counts.get(keyOf(line)) ?? 0) >= least))
    const numbers = new Set(edges(page).filter((line) => pageNumber.test(textOf(line))))
    const first = [...running].filter((line) => !numbers.has(line) && !told.has(keyOf(line)))
    for (const line of first) told.add(keyOf(line))
    return {
      ...page,
      lines: page.lines.filter((line) => !running.has(line) && !numbers.has(line)),
      head: first.filter(({ y }) => y < page.height / 2),
      foot: first.filter(({ y }) => y > page.height / 2),
    }
  })
}

/** The outermost two lines at each end that stand in a margin. */
const edges = ({ height, lines }: PageLines): readonly PdfLine[] => [
  ...lines.slice(0, 2).filter(({ y }) => y < height * margin),
  ...lines.slice(Math.max(2, lines.length - 2)).filter(({ y }) => y > height * (1 - margin)),
]

/** Running lines are the same but for numbers, at the same height. */
const keyOf = (line: PdfLine): string => `${Math.round(line.y / 4)} ${textOf(line).replace(/\d+/g, "#")}`
