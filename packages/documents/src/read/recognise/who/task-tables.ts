import type { Span } from "@lantoa/core"
import { isTable } from "../../tree/index.ts"
import { leavesOf, type Outline, type PlacedLeaf } from "../outline/outline.ts"
import { leadRoles } from "../units/lead-roles.ts"
import { openingUnitAt } from "../units/unit-heads.ts"
import { plainAt, type Script } from "../words/script.ts"

/** A cell that names units, and its lines that each begin with one. */
export interface UnitCell extends Span {
  readonly lines: readonly Span[]
}

/** A row of a table that gives a task to somebody (*bảng phân công nhiệm vụ*). */
export interface TaskRow {
  readonly table: PlacedLeaf
  readonly task: Span
  readonly leads: UnitCell
  readonly supports: UnitCell | null
  /** Whether the column is for persons. */
  readonly persons: boolean
}

const taskColumn =
  /(?:nhiem vu|noi dung|cong viec|ten de an|ten du an|hoat dong|giai phap|chu de|chuyen de|hang muc|su kien|dau viec|phan viec|ngay ky niem|mo hinh)/
/** What a column of those who lead is named by, the plainest first. */
const leadColumns = [
  /chu tri/,
  /thuc hien|dau moi|chiu trach nhiem|tham muu/,
  /phu trach|duoc giao/,
  /^(?:phan cong|trach nhiem|phan cong (?:nhiem vu|thuc hien))$/,
]
const who =
  /(?:co quan|don vi|so,? nganh|bo phan|nguoi|phong|to chuc|chu tri|can bo|dau moi|phu trach|phan cong|trach nhiem|luc luong|chu the|khoa|giao vien|thanh vien)/
const supportColumn = /phoi hop/
const notLead =
  /^(?:vai tro|thoi gian|thoi han|ket qua|tien do|nhiem vu|noi dung|kinh phi|ghi chu|san pham|cong viec|ten |hinh thuc|phuong phap|bien phap|cach thuc|dia diem|so luong|doi tuong|muc tieu|chi tieu|yeu cau|nguon|du toan|dieu kien)/
const longestHeading = 80
const headingRows = 3

interface Columns {
  readonly row: number
  readonly task: number
  readonly lead: number
  readonly support: number
  readonly persons: boolean
  /** Whether one column names those who lead and those who help with a slash between them. */
  readonly parted: boolean
}

/** Every row of a task table, in the body and in annexes. */
export const findTaskRows = (script: Script, { annexes, leaves }: Outline): readonly TaskRow[] => {
  const rows: TaskRow[] = []
  addRows(script, leaves, rows)
  if (annexes.length === 0) return rows
  const known = new Set(leaves)
  addRows(
    script,
    leavesOf(annexes).filter((leaf) => !known.has(leaf)),
    rows,
  )
  return rows
}

const addRows = (script: Script, leaves: readonly PlacedLeaf[], rows: TaskRow[]): void => {
  for (const leaf of leaves) if (leaf.kind === "table") for (const row of rowsOf(script, leaf)) rows.push(row)
}

const rowsOf = (script: Script, table: PlacedLeaf): readonly TaskRow[] => {
  const cells = cellsOf(script, table)
  const columns = columnsOf(script, cells)
  if (columns === undefined) return []
  const rows: TaskRow[] = []
  let above: readonly (TableCell | undefined)[] = []
  let named: readonly (TableCell | undefined)[] = []
  for (const row of cells.slice(columns.row + 1)) {
    const [task, lead, support] = [columns.task, columns.lead, columns.support].map((column, index) =>
      row[column]?.covered === true ? above[index] : isDitto(script, row[column]) ? named[index] : row[column],
    )
    above = [task, lead, support]
    named = above.map((cell, index) => (hasWords(script, cell) ? cell : named[index]))
    const goesOn = row[columns.task]?.covered === true && row[columns.lead]?.covered === true
    if (goesOn) continue
    if (hasWords(script, task) && hasWords(script, lead)) rows.push(rowOf(script, table, columns, task, lead, support))
    else if (!hasWords(script, task) && !hasWords(script, row[0])) addToLast(script, rows, lead, support)
  }
  return rows
}

const rowOf = (
  script: Script,
  table: PlacedLeaf,
  { parted, persons }: Columns,
  task: TableCell,
  lead: TableCell,
  support: TableCell | undefined,
): TaskRow => {
  const { leads, supports } = hasWords(script, support)
    ? { leads: lead, supports: support }
    : sharedCell(script, lead, parted)
  return {
    table,
    task,
    leads: unitLines(script, leads),
    supports: hasWords(script, supports) ? unitLines(script, supports) : null,
    persons,
  }
}

/** A row whose first cells are empty goes on with the row above: more of those who do its task. */
const addToLast = (
  script: Script,
  rows: TaskRow[],
  lead: TableCell | undefined,
  support: TableCell | undefined,
): void => {
  const last = rows.at(-1)
  if (last === undefined || last.persons) return
  const supports = withLines(script, last.supports, support)
  rows.splice(-1, 1, { ...last, leads: withLines(script, last.leads, lead) ?? last.leads, supports })
}

const withLines = (script: Script, units: UnitCell | null, cell: TableCell | undefined): UnitCell | null => {
  if (!hasWords(script, cell)) return units
  const more = unitLines(script, cell)
  const isUnit = openingUnitAt(script.text, script.plain, more.lines[0]?.start ?? cell.start) !== undefined
  if (!isUnit) return units
  return units === null ? more : { ...units, lines: [...units.lines, ...more.lines] }
}

const dittoWords = /^\W*(?:nt|nhu tren)\W*$/
const dittoSigns = /^(?:\s*(?:["”“〃]|\/\/))+\s*$/
const longestDitto = 16

/** Whether a cell says the same as the one above (*như trên*): `-nt-`, `〃`. */
const isDitto = ({ plain, text }: Script, cell: TableCell | undefined): boolean =>
  cell !== undefined &&
  cell.end > cell.start &&
  cell.end - cell.start <= longestDitto &&
  (dittoWords.test(plain.slice(cell.start, cell.end)) || dittoSigns.test(text.slice(cell.start, cell.end)))

/** A cell, its paragraphs, and whether the file merges it with the cell above, which says it all then. */
interface TableCell extends Span {
  readonly lines: readonly Span[]
  readonly covered: boolean
}

/** The lines of a cell of units: one that begins no unit goes on with the line above. */
const unitLines = ({ plain, text }: Script, cell: TableCell): UnitCell => {
  const lines: Span[] = []
  for (const printed of cell.lines) {
    const bullet = /^[\s\-–+*•]+/.exec(plain.slice(printed.start, printed.end))?.[0].length ?? 0
    const line = { start: printed.start + bullet, end: printed.end }
    const last = lines.at(-1)
    const begins = openingUnitAt(text, plain, line.start) !== undefined
    if (last === undefined || begins) lines.push(line)
    else lines.splice(-1, 1, { start: last.start, end: line.end })
  }
  return { start: cell.start, end: cell.end, lines }
}

const leadWords = /^[\s\-–+]*(?:(?:co quan|don vi)\s+)?chu tri\s*:\s*/

interface SharedCell {
  readonly leads: TableCell
  readonly supports: TableCell | undefined
}

/**
 * `Chủ trì: Sở A; phối hợp: Sở B` in the one cell of those who do a task.
 *
 * @param parted Whether the column's title has a slash between the two.
 */
const sharedCell = (script: Script, cell: TableCell, parted: boolean): SharedCell => {
  const plain = plainAt(script, cell)
  const start = cell.start + (leadWords.exec(plain)?.[0].length ?? 0)
  const { leads, supports } = leadRoles(script, { start, end: cell.end })
  if (supports !== null)
    return { leads: within(cell, leads.start, leads.end), supports: within(cell, supports.start, supports.end) }
  const slash = parted ? plain.indexOf("/") : -1
  if (slash < 0) return { leads: within(cell, start, leads.end), supports: undefined }
  return {
    leads: within(cell, start, cell.start + slash),
    supports: within(cell, cell.start + slash + (plain.charAt(slash + 1) === " " ? 2 : 1), cell.end),
  }
}

const within = ({ covered, lines }: TableCell, start: number, end: number): TableCell => ({
  start,
  end,
  covered,
  lines: lines
    .map((line) => ({ start: Math.max(line.start, start), end: Math.min(line.end, end) }))
    .filter((line) => line.start < line.end),
})

/** The cells of a table in the script, where they stand as `scriptOf` puts them. */
const cellsOf = ({ entries }: Script, { entry, start }: PlacedLeaf): readonly (readonly TableCell[])[] => {
  const block = entries[entry]?.block
  if (block === undefined || !isTable(block)) return []
  let at = start
  return block.rows.map((row) => {
    const cells = row.map(({ blocks, covered = false }): TableCell => {
      const from = at
      const lines = blocks.map(({ text }): Span => {
        const line = { start: at, end: at + text.length }
        at = line.end + 1
        return line
      })
      const end = Math.max(from, at - 1)
      at = end + 1
      return { start: from, end, lines, covered }
    })
    if (row.length === 0) at++
    return cells
  })
}

const hasWords = (script: Script, span: TableCell | undefined): span is TableCell =>
  span !== undefined && /[a-z]{2}/.test(script.plain.slice(span.start, span.end))

/** The columns by their titles; a title over several columns stands in the row above those that part it. */
const columnsOf = (script: Script, rows: readonly (readonly Span[])[]): Columns | undefined => {
  const titles = rows
    .slice(0, headingRows + 1)
    .map((cells) =>
      cells.map(({ end, start }) => script.plain.slice(start, Math.min(end, start + longestHeading)).trim()),
    )
  for (let row = 0; row < Math.min(headingRows, titles.length); row++) {
    const own = titles[row] ?? []
    const task = own.findIndex((title) => taskColumn.test(title))
    if (task < 0) continue
    const below = titles[row + 1] ?? []
    const columns = (below[task] === "" ? columnsAt(row + 1, below, task) : undefined) ?? columnsAt(row, own, task)
    if (columns !== undefined) return columns
  }
  return undefined
}

const columnsAt = (row: number, titles: readonly string[], task: number): Columns | undefined => {
  const named = leadColumnIn(titles, task)
  const support = titles.findIndex((title, column) => column !== named && supportColumn.test(title))
  const lead = named < 0 && support >= 0 ? titles.indexOf("thuc hien") : named
  if (lead < 0) return undefined
  const title = titles[lead] ?? ""
  return { row, task, lead, support, persons: /nguoi|can bo/.test(title), parted: /chu tri\s*\/.*phoi hop/.test(title) }
}

const leadColumnIn = (titles: readonly string[], task: number): number => {
  const isLead = (title: string, column: number): boolean =>
    column !== task &&
    who.test(title) &&
    !notLead.test(title) &&
    (!supportColumn.test(title) || title.includes("chu tri"))
  for (const words of leadColumns) {
    const found = titles.findIndex((title, column) => words.test(title) && isLead(title, column))
    if (found >= 0) return found
  }
  return -1
}
