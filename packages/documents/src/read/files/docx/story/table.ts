import { type FlowParagraph, isFlowTable } from "../../../flow/index.ts"
import { wholeNumber } from "../formatting/paragraph-properties.ts"
import { leftOut, type RuleList } from "../xml/element-rule.ts"
import { endParagraphs } from "./paragraph.ts"
import type { CellDraft, FlowPart, Story, TableDraft } from "./story.ts"
import { isLined, tableKind } from "./table-kind.ts"

const beginTable = (story: Story): void => {
  endParagraphs(story)
  story.tables.push({
    rows: [],
    borders: new Map(),
    style: null,
    row: null,
    cell: null,
    cells: 0,
    boxed: 0,
    bare: 0,
    covered: new Set(),
  })
}

/** A table of one column without lines, and a box around one text, are no table: what they hold stands by itself. */
const endTable = (story: Story): void => {
  endRow(story)
  const table = story.tables.pop()
  if (table === undefined) return
  const rows = table.rows.filter((row) => row.length > 0)
  const lined = isLined(table, story.formatting.styles)
  if (rows.every((row) => row.length === 1) && (!lined || rows.length === 1))
    for (const paragraph of rows.flat(2)) story.parts.push(paragraph)
  else story.parts.push({ kind: tableKind(rows, lined), rows, covered: table.covered })
}

const beginRow = (story: Story): void => {
  const table = story.tables.at(-1)
  if (table === undefined) return
  endRow(story)
  table.row = { cells: [], deleted: false }
}

const endRow = (story: Story): void => {
  endCell(story)
  const table = story.tables.at(-1)
  if (table === undefined || table.row === null) return
  if (!table.row.deleted) table.rows.push(table.row.cells)
  table.row = null
}

const beginCell = (story: Story): void => {
  const table = story.tables.at(-1)
  if (table === undefined) return
  endCell(story)
  story.tally.paragraphs++
  table.row ??= { cells: [], deleted: false }
  table.cell = { borders: new Map(), continues: false, dropped: false, outer: story.parts }
  story.parts = []
}

const endCell = (story: Story): void => {
  endParagraphs(story)
  const table = story.tables.at(-1)
  if (table === undefined || table.cell === null) return
  const { cell } = table
  const content = story.parts
  story.parts = cell.outer
  table.cell = null
  countLines(table, cell)
  if (cell.dropped) return
  const paragraphs = cell.continues ? [] : paragraphsIn(content)
  if (cell.continues) table.covered.add(paragraphs)
  table.row?.cells.push(paragraphs)
}

/** A cell draws its own box with two lines, or takes the table's lines away with all that it speaks of. */
const countLines = (table: TableDraft, { borders }: CellDraft): void => {
  const sides = [...borders.values()]
  const drawn = sides.filter((isDrawn) => isDrawn).length
  table.cells++
  if (drawn >= 2) table.boxed++
  else if (drawn === 0 && sides.length >= 3) table.bare++
}

/** A table inside a cell gives its paragraphs. */
const paragraphsIn = (parts: readonly FlowPart[]): readonly FlowParagraph[] =>
  parts.flatMap((part) => (isFlowTable(part) ? part.rows.flat(2) : [part]))

const ofCell = (change: (cell: CellDraft, value: string | undefined) => void): RuleList<Story>[number][1] => ({
  open: (story, attributes) => {
    const cell = story.tables.at(-1)?.cell
    if (cell !== undefined && cell !== null) change(cell, attributes.get("val"))
  },
})

const endBorders = (story: Story): void => {
  story.borders = null
}

/** Rules of tables. A cell that spans columns stands once; one that goes on with the cell above is empty. */
export const tableRules: RuleList<Story> = [
  ["w:tbl", { open: beginTable, close: endTable }],
  ["w:tr", { open: beginRow, close: endRow }],
  ["w:tc", { open: beginCell, close: endCell }],
  ["w:tblGrid", leftOut],
  ["w:tblPrEx", leftOut],
  ["w:tblCellMar", leftOut],
  ["w:tcMar", leftOut],
  [
    "w:tblStyle",
    {
      open: ({ tables }, attributes) => {
        const table = tables.at(-1)
        if (table !== undefined) table.style = attributes.get("val") ?? null
      },
    },
  ],
  [
    "w:tblBorders",
    {
      open: (story) => {
        story.borders = story.tables.at(-1)?.borders ?? null
      },
      close: endBorders,
    },
  ],
  [
    "w:tcBorders",
    {
      open: (story) => {
        story.borders = story.tables.at(-1)?.cell?.borders ?? null
      },
      close: endBorders,
    },
  ],
  [
    "w:trPr",
    {
      open: ({ inside }) => {
        inside.row = true
      },
      close: ({ inside }) => {
        inside.row = false
      },
    },
  ],
  [
    "w:gridBefore",
    {
      open: ({ tables }, attributes) => {
        if ((wholeNumber(attributes.get("val")) ?? 0) > 0) tables.at(-1)?.row?.cells.push([])
      },
    },
  ],
  [
    "w:vMerge",
    ofCell((cell, value) => {
      cell.continues = value !== "restart"
    }),
  ],
  [
    "w:hMerge",
    ofCell((cell, value) => {
      cell.dropped = value !== "restart"
    }),
  ],
]
