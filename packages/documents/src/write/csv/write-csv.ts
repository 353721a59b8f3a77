import { csvCell } from "../text/escape-cell.ts"
import type { CsvOptions } from "./write-obligations-csv.ts"

/**
 * Rows as a table for spreadsheets (*.csv*, RFC 4180). Numbers are written as they are, null as an empty cell. No text
 * can run as a formula.
 *
 * @param rows the head first
 */
export const writeCsv = (
  rows: readonly (readonly (string | number | null)[])[],
  { bom = true, delimiter = "," }: Omit<CsvOptions, "language"> = {},
): string => {
  const cell = (value: string | number | null): string =>
    value === null ? "" : typeof value === "number" ? String(value) : csvCell(value, delimiter)
  return `${bom ? "\uFEFF" : ""}${rows.map((row) => `${row.map(cell).join(delimiter)}\r\n`).join("")}`
}
