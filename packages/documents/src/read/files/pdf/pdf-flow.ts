import type { Flow, FlowParagraph, FlowTable } from "../../flow/index.ts"
import { type Band, bandsOf, columnsOf } from "./bands.ts"
import { type PageLines, withoutFurniture } from "./furniture.ts"
import { cellsOf, type Grid, gridsOf, isInside } from "./grids.ts"
import { joinTables } from "./join-tables.ts"
import { linesOf, type PdfLine } from "./lines.ts"
import { bodySize, notesFrom } from "./notes.ts"
import type { PdfPage, Run } from "./page.ts"
import { areaOf, paragraphsOf, type TextArea } from "./paragraphs.ts"
import { writeParagraph } from "./write-paragraph.ts"

/** A part of a page in reading order: a line of running text, a ruled table, or lines side by side. */
type Piece =
  | { readonly kind: "line"; readonly y: number; readonly line: PdfLine }
  | {
      readonly kind: "grid"
      readonly y: number
      readonly grid: Grid
      readonly runs: readonly Run[]
      readonly page: number
    }
  | { readonly kind: "band"; readonly y: number; readonly band: Band; readonly lines: readonly PdfLine[] }
  | { readonly kind: "notes"; readonly y: number; readonly lines: readonly PdfLine[] }

/** Makes the flow of a PDF's pages (*dòng chảy của tệp PDF*): lines joined to paragraphs, columns and tables told. */
export const pdfFlow = (pages: readonly PdfPage[]): Flow => {
  const grids = new Map(pages.map(({ number, rules }) => [number, gridsOf(rules)]))
  const loose = withoutFurniture(pages.map((page) => looseLines(page, grids.get(page.number) ?? [])))
  const size = bodySize(loose.flatMap(({ lines }) => lines))
  const area = areaByPage(loose)
  const pieces = loose.flatMap((page, index) =>
    piecesOf(page, pages[index]?.runs ?? [], grids.get(page.number) ?? [], size, area(page)),
  )
  const asides = (part: "header" | "footer", lines: readonly PdfLine[]): readonly FlowParagraph[] =>
    lines.map((line, index) => writeParagraph([line], part, index + 1))
  return [
    ...asides(
      "header",
      loose.flatMap(({ head }) => head),
    ),
    ...joinTables(flowOf(pieces, new Map(loose.map((page) => [page.number, area(page)])))),
    ...asides(
      "footer",
      loose.flatMap(({ foot }) => foot),
    ),
  ]
}

const looseLines = ({ height, number, runs, width }: PdfPage, grids: readonly Grid[]): PageLines => ({
  number,
  width,
  height,
  lines: linesOf(
    runs.filter((run) => !grids.some((grid) => isInside(grid, run))),
    number,
  ),
  head: [],
  foot: [],
})

/** The text area of each page; a page with few lines takes that of the pages of its width. */
const areaByPage = (pages: readonly PageLines[]): ((page: PageLines) => TextArea) => {
  const known = new Map<number, TextArea>()
  return ({ lines, width }) => {
    const key = Math.round(width)
    if (!known.has(key)) {
      const all = pages.filter((page) => Math.round(page.width) === key).flatMap((page) => page.lines)
      known.set(key, areaOf(all) ?? { left: width * 0.14, right: width * 0.93, leading: 18 })
    }
    const common = known.get(key) ?? { left: 0, right: width, leading: 18 }
    const own = lines.length < 12 ? undefined : areaOf(lines)
    return own === undefined || own.right < common.right - 20 ? common : own
  }
}

const piecesOf = (
  page: PageLines,
  runs: readonly Run[],
  grids: readonly Grid[],
  size: number,
  area: TextArea,
): readonly Piece[] => {
  const notes = notesFrom(page.lines, size)
  const lines = page.lines.slice(0, notes)
  const pieces: Piece[] = grids.map((grid) => ({
    kind: "grid",
    y: grid.ys[0] ?? 0,
    grid,
    page: page.number,
    runs: runs.filter((run) => grids.find((own) => isInside(own, run)) === grid),
  }))
  let done = 0
  for (const band of bandsOf(lines, (area.left + area.right) / 2)) {
    for (const line of lines.slice(done, band.from)) pieces.push({ kind: "line", y: line.y, line })
    pieces.push({ kind: "band", y: lines[band.from]?.y ?? 0, band, lines: lines.slice(band.from, band.to) })
    done = band.to
  }
  for (const line of lines.slice(done)) pieces.push({ kind: "line", y: line.y, line })
  pieces.sort((one, other) => one.y - other.y)
  return notes === page.lines.length ? pieces : [...pieces, { kind: "notes", y: 0, lines: page.lines.slice(notes) }]
}

const flowOf = (pieces: readonly Piece[], areas: ReadonlyMap<number, TextArea>): Flow => {
  const flow: (FlowParagraph | FlowTable)[] = []
  const notes: FlowParagraph[] = []
  const areaOfLine = ({ page }: PdfLine): TextArea => areas.get(page) ?? { left: 0, right: 0, leading: 18 }
  let run: PdfLine[] = []
  let count = 0
  let noteCount = 0
  const write = (lines: readonly PdfLine[]): FlowParagraph => writeParagraph(lines, "body", ++count)
  const flush = (): void => {
    for (const lines of paragraphsOf(run, areaOfLine)) flow.push(write(lines))
    run = []
  }
  for (const piece of pieces) {
    if (piece.kind === "line") run.push(piece.line)
    else if (piece.kind === "notes")
      notes.push(
        ...paragraphsOf(piece.lines, areaOfLine).map((lines) => writeParagraph(lines, "footnote", ++noteCount)),
      )
    else {
      flush()
      const cell = (lines: readonly PdfLine[]): readonly FlowParagraph[] => lines.map((line) => write([line]))
      flow.push(piece.kind === "grid" ? gridTable(piece, write) : bandTable(piece, cell))
    }
  }
  flush()
  return [...flow, ...notes]
}

const gridTable = (
  { grid, page, runs }: Extract<Piece, { kind: "grid" }>,
  write: (lines: readonly PdfLine[]) => FlowParagraph,
): FlowTable => ({
  kind: null,
  rows: cellsOf(grid, runs).map((row) =>
    row.map((cell) => {
      const lines = linesOf(cell, page)
      const left = Math.min(...lines.map(({ x0 }) => x0))
      const right = Math.max(...lines.map(({ x1 }) => x1))
      const [first, second] = lines
      const leading = first !== undefined && second !== undefined ? second.y - first.y : 18
      return paragraphsOf(lines, () => ({ left, right, leading })).map((own) => write(own))
    }),
  ),
})

const bandTable = (
  { band, lines }: Extract<Piece, { kind: "band" }>,
  cell: (lines: readonly PdfLine[]) => readonly FlowParagraph[],
): FlowTable => {
  const rows: PdfLine[][][] = []
  for (const line of lines) {
    const columns = columnsOf(band, line)
    const filled = columns.filter((column) => column !== undefined).length
    if (rows.length === 0 || (!band.isLayout && filled > 1 && columns[0] !== undefined))
      rows.push(columns.map(() => []))
    for (const [index, column] of columns.entries()) if (column !== undefined) rows.at(-1)?.[index]?.push(column)
  }
  return { kind: band.isLayout ? "layout-table" : null, rows: rows.map((row) => row.map(cell)) }
}
