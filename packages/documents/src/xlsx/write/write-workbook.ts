import type { Style, Workbook, Worksheet } from "@cj-tech-master/excelts"
import { shownText } from "../layout/shown-text.ts"
import { cellLength } from "./cannot-write-form.ts"
import { labelLooks } from "./looks.ts"
import { newWorkbook, saveWorkbook } from "./save-workbook.ts"
import { sheetNamesOf } from "./sheet-names.ts"

/** A column of a table (*cột*). */
export interface TableColumn {
  readonly head: string
  /** In letters. Default 18. */
  readonly width?: number
  /**
   * How numbers are shown: `whole` 1.234, `decimal` 1.234,56, `millionths` 1,234567, `percent` of a share from 0 to 1.
   * Default `whole`.
   */
  readonly format?: "whole" | "decimal" | "millionths" | "percent"
}

/** A sheet with one table (*trang bảng*). */
export interface TableSheet {
  /** Signs that a sheet's name cannot have become dashes; it is cut at 31 signs and made its own. */
  readonly name: string
  /** Stands above the table. */
  readonly title?: string
  readonly columns: readonly TableColumn[]
  /** null: an empty cell, which is not zero. */
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** Of the page it is printed on. Default `landscape`. */
  readonly orientation?: "portrait" | "landscape"
}

/**
 * Tables as a workbook (*ghi bảng ra .xlsx*), a sheet each, for printing on A4. Text is stored as text: none of it runs as
 * a formula, not even when its cell is edited. A text longer than a cell holds is cut, with `…` at its end. The same tables
 * give the same bytes.
 *
 * @throws RangeError for a number that is not finite, for a row longer than its head, and for no sheet at all.
 */
export const writeWorkbook = async (sheets: readonly TableSheet[]): Promise<Uint8Array> => {
  if (sheets.length === 0) throw new RangeError("A workbook without a sheet cannot be opened; give at least one.")
  const workbook = await newWorkbook()
  const names = sheetNamesOf(sheets.map(({ name }) => name))
  for (const [at, sheet] of sheets.entries()) putTable(workbook, sheet, names[at] ?? sheet.name)
  return saveWorkbook(workbook)
}

const putTable = (
  workbook: Workbook,
  { columns, orientation = "landscape", rows, title }: TableSheet,
  name: string,
) => {
  const top = title === undefined ? 1 : 3
  const sheet = workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${top}:${top}`,
    },
    headerFooter: { oddFooter: '&C&"Times New Roman,Regular"&10&P/&N' },
    views: [{ state: "frozen", ySplit: top }],
  })
  if (title !== undefined) putText(sheet, 1, 1, title, labelLooks.title)
  for (const [at, { head, width = 18 }] of columns.entries()) {
    sheet.getColumn(at + 1).width = width
    putText(sheet, top, at + 1, head, labelLooks.head)
  }
  if (columns.length > 0)
    sheet.autoFilter = { from: { row: top, col: 1 }, to: { row: top + rows.length, col: columns.length } }
  for (const [at, row] of rows.entries()) putRow(sheet, top + 1 + at, row, columns)
}

const formats = { whole: "#,##0", decimal: "#,##0.00", millionths: "#,##0.000000", percent: "0.0%" } as const

const putRow = (
  sheet: Worksheet,
  at: number,
  row: readonly (string | number | null)[],
  columns: readonly TableColumn[],
): void => {
  if (row.length > columns.length)
    throw new RangeError(`Row ${at} has ${row.length} cells; the head of its table has ${columns.length}.`)
  for (const [index, { format = "whole" }] of columns.entries()) {
    const value = row[index] ?? null
    if (typeof value === "string") putText(sheet, at, index + 1, value, looks.text)
    else {
      if (value !== null && !Number.isFinite(value)) throw new RangeError(`Row ${at} holds ${value}, no finite number.`)
      const cell = sheet.getCell(at, index + 1)
      cell.style = looks[format]
      if (value !== null) cell.value = value
    }
  }
}

const number = (numFmt: string): Partial<Style> => ({
  ...labelLooks.label,
  numFmt,
  alignment: { horizontal: "right", vertical: "top" },
})
const looks = {
  text: labelLooks.label,
  whole: number(formats.whole),
  decimal: number(formats.decimal),
  millionths: number(formats.millionths),
  percent: number(formats.percent),
} as const

/** A text cell has the format of text: what is typed there later stays text as well. */
const putText = (sheet: Worksheet, row: number, column: number, text: string, look: Partial<Style>): void => {
  const cell = sheet.getCell(row, column)
  const shown = shownText(text)
  cell.style = look
  if (shown !== "") cell.value = shown.length > cellLength ? `${shown.slice(0, cellLength - 1)}…` : shown
}
