import type { RuleList } from "../read/files/docx/xml/element-rule.ts"
import type { CellMargins } from "./side-rules.ts"
import { twips } from "./twips.ts"

/** A table that is open, and the cell of it that is read now. */
interface OpenTable {
  readonly ordinal: number
  readonly margins: CellMargins
  column: number
  /** Columns that the cell takes. */
  span: number
  /** In twips; null: not said. */
  width: number | null
}

/** Where tables go that are read now: the innermost last. */
export interface ColumnTarget {
  readonly tables: OpenTable[]
  readonly standardMargins: CellMargins
  margins: CellMargins
  count: number
}

/** What Word keeps between the side of a cell and its text by itself. */
const usualMargin = 108

/** The column of a table that is read now: the same in each of its rows; empty outside of tables. */
export const columnOf = ({ tables }: ColumnTarget): string => {
  const table = tables.at(-1)
  return table === undefined ? "" : `${tables.length}:${table.ordinal}:${table.column}`
}

/** The room for text in the cell that is read now, in points; null: not said, or not in a table. */
export const columnWidthPt = ({ standardMargins, tables }: ColumnTarget): number | null => {
  const table = tables.at(-1)
  if (table?.width == null) return null
  const { margins, width } = table
  const left = margins.left ?? standardMargins.left ?? usualMargin
  const right = margins.right ?? standardMargins.right ?? usualMargin
  return (width - left - right) / 20
}

/** Rules of tables, rows and cells. */
export const columnRules: RuleList<ColumnTarget> = [
  [
    "w:tbl",
    {
      open: (target) => {
        target.margins = { left: null, right: null }
        // Told apart by the paragraphs before them.
        target.tables.push({ ordinal: target.count, margins: target.margins, column: -1, span: 1, width: null })
      },
      close: ({ tables }) => {
        tables.pop()
      },
    },
  ],
  [
    "w:tr",
    {
      open: ({ tables }) => {
        const table = tables.at(-1)
        if (table !== undefined) Object.assign(table, { column: -1, span: 1 })
      },
    },
  ],
  [
    "w:tc",
    {
      open: ({ tables }) => {
        const table = tables.at(-1)
        if (table !== undefined) Object.assign(table, { column: table.column + table.span, span: 1, width: null })
      },
    },
  ],
  [
    "w:gridSpan",
    {
      open: ({ tables }, attributes) => {
        const table = tables.at(-1)
        if (table !== undefined) table.span = Math.max(1, twips(attributes.get("val")) ?? 1)
      },
    },
  ],
  [
    "w:tcW",
    {
      open: ({ tables }, attributes) => {
        const table = tables.at(-1)
        if (table !== undefined && attributes.get("type") === "dxa") table.width = twips(attributes.get("w"))
      },
    },
  ],
]
