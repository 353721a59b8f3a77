import type { Span } from "@lantoa/core"
import { leavesOf, type Outline, type PlacedLeaf } from "./outline.ts"
import type { Script } from "./script.ts"

/** A row of a table that gives a task to somebody (*bảng phân công nhiệm vụ*). */
export interface TaskRow {
  readonly table: PlacedLeaf
  readonly task: Span
  readonly leads: Span
  readonly supports: Span | null
  /** Whether the column is for persons. */
  readonly persons: boolean
}

const taskColumn = /(?:nhiem vu|noi dung|cong viec|ten de an|ten du an|hoat dong)/
const leadColumn = /(?:chu tri|thuc hien|dau moi|chiu trach nhiem)/
const who = /(?:co quan|don vi|so,? nganh|bo phan|nguoi|phong|to chuc|chu tri|can bo|dau moi)/
const supportColumn = /phoi hop/
const notLead =
  /^(?:vai tro|thoi gian|thoi han|ket qua|tien do|nhiem vu|noi dung|kinh phi|ghi chu|san pham|cong viec|ten )/
const longestHeading = 80
const headingRows = 3

interface Columns {
  readonly row: number
  readonly task: number
  readonly lead: number
  readonly support: number
  readonly persons: boolean
}

/** Every row of a task table, in the body and in annexes. */
export const findTaskRows = (script: Script, { annexes, leaves }: Outline): readonly TaskRow[] => {
  const rows: TaskRow[] = []
  for (const leaf of [...leaves, ...leavesOf(annexes)])
    if (leaf.kind === "table") for (const row of rowsOf(script, leaf)) rows.push(row)
  return rows
}

const rowsOf = (script: Script, table: PlacedLeaf): readonly TaskRow[] => {
  const cells = cellsOf(script, table)
  const columns = columnsOf(script, cells)
  if (columns === undefined) return []
  return cells.slice(columns.row + 1).flatMap((row): readonly TaskRow[] => {
    const leads = row[columns.lead]
    const task = row[columns.task]
    const supports = row[columns.support]
    if (!hasWords(script, leads) || !hasWords(script, task)) return []
    return [{ table, task, leads, supports: hasWords(script, supports) ? supports : null, persons: columns.persons }]
  })
}

const cellsOf = ({ text }: Script, { end, start }: Span): readonly (readonly Span[])[] => {
  const rows: Span[][] = []
  let row: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    const sign = at === end ? "\v" : text.charAt(at)
    if (sign !== "\t" && sign !== "\v") continue
    row.push({ start: from, end: at })
    from = at + 1
    if (sign === "\v") {
      rows.push(row)
      row = []
    }
  }
  return rows
}

const hasWords = (script: Script, span: Span | undefined): span is Span =>
  span !== undefined && /[a-z]{2}/.test(script.plain.slice(span.start, span.end))

const columnsOf = (script: Script, rows: readonly (readonly Span[])[]): Columns | undefined => {
  for (const [row, cells] of rows.slice(0, headingRows).entries()) {
    const titles = cells.map(({ end, start }) =>
      script.plain.slice(start, Math.min(end, start + longestHeading)).trim(),
    )
    const task = titles.findIndex((title) => taskColumn.test(title))
    const lead = titles.findIndex(
      (title, column) => column !== task && leadColumn.test(title) && who.test(title) && !notLead.test(title),
    )
    if (task < 0 || lead < 0) continue
    const support = titles.findIndex((title, column) => column !== lead && supportColumn.test(title))
    return { row, task, lead, support, persons: /nguoi|can bo/.test(titles[lead] ?? "") }
  }
  return undefined
}
