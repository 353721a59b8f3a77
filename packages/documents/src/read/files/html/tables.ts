import type { FlowParagraph, FlowTable } from "../../flow/index.ts"

/** A table that is open: its rows so far, and the cells that reach down into rows to come. */
export interface OpenTable {
  readonly bordered: boolean
  readonly rows: FlowParagraph[][][]
  /** For each column, how many more rows a cell above covers. */
  readonly covered: number[]
  /** The empty cells that stand there. */
  readonly coveredCells: Set<readonly FlowParagraph[]>
  cellBordered: boolean
  column: number
}

/** Begins a table. */
export const openTable = (bordered: boolean): OpenTable => ({
  bordered,
  rows: [],
  covered: [],
  coveredCells: new Set(),
  cellBordered: false,
  column: 0,
})

/** Begins a row. */
export const openRow = (table: OpenTable): void => {
  table.rows.push([])
  table.column = 0
}

/** Begins a cell; columns that a cell above reaches down into stand as empty cells. */
export const openCell = (table: OpenTable, columns: number, rows: number): void => {
  if (table.rows.length === 0) openRow(table)
  coverTo(table)
  for (let at = 0; at < columns; at++) table.covered[table.column + at] = rows - 1
  table.rows.at(-1)?.push([])
  table.column += columns
}

/** Ends a row: covered columns after its last cell are filled. */
export const closeRow = (table: OpenTable): void => coverTo(table)

const coverTo = (table: OpenTable): void => {
  for (let left = table.covered[table.column] ?? 0; left > 0; left = table.covered[table.column] ?? 0) {
    table.covered[table.column] = left - 1
    const cell: FlowParagraph[] = []
    table.coveredCells.add(cell)
    table.rows.at(-1)?.push(cell)
    table.column++
  }
}

/** Adds a paragraph to the open cell. */
export const addToCell = (table: OpenTable, paragraph: FlowParagraph): void => {
  if (table.rows.length === 0) openCell(table, 1, 1)
  const row = table.rows.at(-1) ?? []
  const cell = row.at(-1)
  if (cell === undefined) row.push([paragraph])
  else cell.push(paragraph)
}

/** The table as a part of the flow. A ruled one of several rows and columns holds data; else its words tell. */
export const closeTable = ({ bordered, cellBordered, coveredCells, rows }: OpenTable): FlowTable => {
  const isRuled = (bordered || cellBordered) && rows.length > 1 && rows.some((row) => row.length > 1)
  return { kind: isRuled ? "table" : null, rows, covered: coveredCells }
}
