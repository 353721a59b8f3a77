import { isUpper, plainOf } from "../letters.ts"
import type { Line } from "./lines.ts"
import { isRoman } from "./marker.ts"

/** A table that was copied with one cell on each line (*bảng mỗi ô một dòng*), and the line it ends before. */
export interface StackedTable {
  readonly rows: readonly (readonly (readonly Line[])[])[]
  readonly end: number
}

/** A cell that is to be told where it belongs. */
interface StackedCell {
  readonly lines: readonly Line[]
  readonly text: string
  /** The line after it. */
  readonly end: number
}

const counts = /^(?:s?tt|so tt|so thu tu)$/
const headings =
  /^(?:thoi (?:gian|han|diem)|tien do|(?:thang|tuan|ngay)(?! \d)|noi dung|nhiem vu|hoat dong|cong viec|chu de|ten |san pham|ket qua|(?:co quan|don vi|bo phan|nguoi|ca nhan)(?![a-z])|chu tri|phoi hop|phu trach|thuc hien|ghi chu|dia diem|hinh thuc|doi tuong|so luong|don gia|thanh tien|kinh phi|du toan)/
const longestHeading = 48
const mostColumns = 9
const fewestColumns = 3
/** A row is a few lines. */
const longestRow = 40

const star = 0x2a
const mayBeginHeading = (code: number): boolean => isUpper(code) || code === star || code === 0x74

/** Whether a line may be the first of such a table: a short one that heads a column. */
export const headsColumn = (source: string, { end, start }: Line): boolean => {
  if (end - start > longestHeading || !mayBeginHeading(source.charCodeAt(start))) return false
  const text = plainCell(source.slice(start, end))
  return counts.test(text) || (headings.test(text) && !text.includes(":") && !text.endsWith("."))
}

/** Letters that the first heading of such a table begins with. */
const firstLetters = "STN*"
const longestFirst = 40
const firstHeadings =
  /^\**(?:(?:S?TT|Stt|Số TT|SỐ TT)(?:\**$| {2,})|(?:T(?:hời gian|HỜI GIAN|háng|HÁNG)|N(?:ội dung|ỘI DUNG))(?: [^:.]{0,24})?$)/

/**
 * Whether a document has to be looked through for tables without bars or tabs because of a line.
 *
 * @param gaps Whether spaces stand side by side in it.
 */
export const mayHeadTable = (source: string, start: number, end: number, gaps: boolean): boolean =>
  (gaps || end - start <= longestFirst) &&
  end - start > 1 &&
  firstLetters.includes(source.charAt(start)) &&
  firstHeadings.test(source.slice(start, Math.min(end, start + longestFirst)))

const plainCell = (text: string): string => plainOf(text.replaceAll("*", "").trim())

/** Reads such a table from a line on; undefined where none begins. */
export const stackedTable = (source: string, lines: readonly Line[], from: number): StackedTable | undefined => {
  const first = lines[from]
  if (first === undefined || !headsColumn(source, first)) return undefined
  const top = cellsFrom(source, lines, from, mostColumns + 1)
  const counted = counts.test(plainCell(top[0]?.text ?? ""))
  const columns = counted ? countedColumns(top) : headedColumns(top)
  if (columns < fewestColumns) return undefined
  const cells = cellsFrom(source, lines, from, mostCells)
  const head = cells.slice(0, columns)
  const rows = counted ? countedRows(cells, head) : typedRows(cells, head)
  if (rows.length === 0) return undefined
  const last = rows.at(-1)?.at(-1)
  return last === undefined
    ? undefined
    : { rows: [head, ...rows].map((row) => row.map((cell) => cell.lines)), end: last.end }
}

const isBar = (source: string, { end, start }: Line): boolean => end - start === 1 && source[start] === "|"

/** What no cell is: the next part of the document. */
const otherPart = /^(?:[IVX]+[./-]\s*\p{L}|(?:PHỤ LỤC|Phụ lục)(?!\p{L})|Nơi nhận|\(?Bằng chữ|Tổng cộng|TỔNG CỘNG)/u
const mostCells = 2000

/** The cells from a line on: one for each line or, where lone bars part them, what stands between two bars. */
const cellsFrom = (source: string, lines: readonly Line[], from: number, most: number): readonly StackedCell[] => {
  const second = lines[from + 1]
  const barred = second !== undefined && isBar(source, second)
  const cells: StackedCell[] = []
  let open: Line[] = []
  const close = (end: number): void => {
    cells.push({ lines: open, text: textOf(source, open), end })
    open = []
  }
  for (let at = from; at < lines.length && cells.length < most; at++) {
    const line = lines[at]
    if (line === undefined) break
    if (isBar(source, line)) {
      if (!barred) break
      close(at + 1)
      continue
    }
    const text = source.slice(line.start, line.end)
    if (line.bars || otherPart.test(text)) break
    if (barred) open.push({ ...line, blanks: 0 })
    else if (cells.length > 0 && goesOn.test(text)) addTo(source, cells, line, at + 1)
    else {
      open.push({ ...line, blanks: 0 })
      close(at + 1)
    }
  }
  return cells
}

/** A line that begins no cell: small letters, a dash, a bracket. */
const goesOn = /^(?:\p{Ll}|[-–+(;,]\s?\S)/u

const addTo = (source: string, cells: StackedCell[], line: Line, end: number): void => {
  const lines = [...(cells.pop()?.lines ?? []), { ...line, blanks: 0 }]
  cells.push({ lines, text: textOf(source, lines), end })
}

const textOf = (source: string, lines: readonly Line[]): string =>
  lines.map(({ end, start }) => source.slice(start, end)).join(" ")

const isHeading = ({ text }: StackedCell): boolean => text.length <= longestHeading && headings.test(plainCell(text))

/** The columns of a table whose first one counts: as many as stand before the first number. */
const countedColumns = (cells: readonly StackedCell[]): number => {
  const columns = cells.findIndex(
    ({ text }, index) => index > 0 && (/^0?1\.?$/.test(text) || text === "I" || text === "A"),
  )
  return cells.slice(1, Math.max(1, columns)).filter(isHeading).length >= 2 ? columns : 0
}

/** The columns of another one: as many as have a known heading, one after the other. */
const headedColumns = (cells: readonly StackedCell[]): number => {
  const columns = cells.findIndex((cell) => !isHeading(cell))
  return columns < 0 ? 0 : columns
}

type Row = readonly StackedCell[]

const numberOf = (text: string): number => (/^\d{1,3}\.?$/.test(text) ? Number.parseInt(text, 10) : 0)
const groupLabel = (text: string): boolean => text !== "" && (isRoman(text) || /^[A-E]$/.test(text))

/** The rows of a table whose first column counts them: each goes to the next number, the last one has all columns. */
const countedRows = (cells: readonly StackedCell[], head: Row): readonly Row[] => {
  const columns = head.length
  const rows: Row[] = []
  let count = 0
  for (let at = columns; at < cells.length; ) {
    const text = cells[at]?.text ?? ""
    const isGroup = groupLabel(text)
    if (!isGroup) count = numberOf(text)
    if (!isGroup && count === 0) break
    const end = nextCount(cells, at, count, columns)
    const row = end === undefined ? lastRow(cells.slice(at), head, rows) : cells.slice(at, end)
    rows.push(isGroup && row.length < columns ? row : fitted(row, head))
    if (end === undefined) break
    at = end
  }
  return rows.every((row) => row.length >= 2) ? rows : []
}

/** What stands below a table rather than in its last row: a labelled line, a sentence. */
const afterTable = /^(?:\d{1,2}[.)/]|[a-zđ]\)) \p{Lu}|^.{60,}\.$/u

/**
 * The last row ends where the text goes on, or where times stand under times and units under units; without a remark where
 * other rows have none.
 */
const lastRow = (cells: Row, head: Row, others: readonly Row[]): Row => {
  const { length } = head
  const after = cells.findIndex(({ text }, index) => index > 1 && afterTable.test(text))
  const left = after < 0 ? cells : cells.slice(0, after)
  const hasRemarks = plainCell(head.at(-1)?.text ?? "").startsWith("ghi chu")
  if (hasRemarks && others.some((row) => row.length > 2 && row.length < length)) return left.slice(0, length - 1)
  for (let more = 0; more <= mostSurplus && length + more <= left.length; more++) {
    const row = left.slice(0, length + more)
    if (misplaced(fitted(row, head), head) === 0) return row
  }
  return left.slice(0, length)
}
const mostSurplus = 6

/** Where the row after one begins: the next number, one again, or the label of a group; undefined behind the last. */
const nextCount = (cells: readonly StackedCell[], at: number, count: number, columns: number): number | undefined => {
  const begins = (index: number): boolean => {
    const text = cells[index]?.text ?? ""
    const number = numberOf(text)
    return number > 0 ? number === count + 1 || (number === 1 && groupLabel(cells[at]?.text ?? "")) : groupLabel(text)
  }
  if (begins(at + columns)) return at + columns
  for (let index = at + 2; index < Math.min(cells.length, at + longestRow); index++) if (begins(index)) return index
  return undefined
}

const times =
  /^(?:quy |thang |tuan |ngay |nam |hang |thuong xuyen|dinh ky|ca nam|trong |truoc |tu |den |theo |dau |cuoi |\d{1,2}\/\d|\d{4}$)/
const units =
  /^(?:so |uy ban|ubnd|phong |ban |van phong|trung tam|cong an|dai |bao |hoi |truong |cac |d\/c|dong chi|to |khoa |bo |cuc |chi cuc|doan |mttq|giao vien|hieu truong|pho |cong doan|bgh|can bo|cong chuc|thu vien|tong phu trach|gvcn|lop |vu |benh vien|tram )/
const timeHeading = /^(?:thoi (?:gian|han|diem)|tien do|thang|tuan|ngay)/
const unitHeading = /^(?:(?:co quan|don vi|bo phan|nguoi|ca nhan)(?![a-z])|chu tri|phoi hop|phu trach)/

/** Whether a cell says what its column is headed with; undefined where that cannot be told. */
const suits = (heading: StackedCell, { text }: StackedCell): boolean | undefined => {
  const title = plainCell(heading.text)
  if (timeHeading.test(title)) return times.test(plainCell(text))
  return unitHeading.test(title) ? units.test(plainCell(text)) : undefined
}

/** How many cells do not say what their columns are headed with, of those of which it can be told. */
const misplaced = (row: Row, head: Row): number =>
  head.filter((heading, column) => suits(heading, row[column] ?? heading) === false).length

/** The rows of a table that counts nothing: as long as times stand under times and units under units. */
const typedRows = (cells: readonly StackedCell[], head: Row): readonly Row[] => {
  const columns = head.length
  const rows: Row[] = []
  for (let at = columns; at + columns <= cells.length; at += columns) {
    const row = cells.slice(at, at + columns)
    const told = head.filter((heading) => suits(heading, heading) !== undefined).length
    if (told === 0 || misplaced(row, head) * 2 > told) break
    rows.push(row)
  }
  return rows.length > 1 ? rows : []
}

/** A row with as many cells as the head: lines too many belong to what is to be done, a missing cell is empty. */
const fitted = (row: Row, head: Row): Row => {
  const surplus = row.length - head.length
  if (surplus === 0) return row
  if (surplus < 0) return padded(row, head)
  const whole = row.slice(1, 2 + surplus)
  const last = whole.at(-1)
  if (last === undefined) return row
  const cell = { ...last, lines: whole.flatMap(({ lines }) => lines), text: whole.map(({ text }) => text).join(" ") }
  return [...row.slice(0, 1), cell, ...row.slice(2 + surplus)]
}

const padded = (row: Row, head: Row): Row => {
  const last = row.at(-1)
  const time = head.findIndex(({ text }) => timeHeading.test(plainCell(text)))
  if (last === undefined || time < row.length || !times.test(plainCell(last.text))) return row
  const empty = { ...last, lines: [], text: "" }
  return [...row.slice(0, -1), ...Array.from({ length: time - row.length + 1 }, () => empty), last]
}
