/** A row of a table written as text, with its number in the file: 1 is the first. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Reads a table that a spreadsheet wrote as text (*đọc .csv*, RFC 4180): comma, semicolon or tab between cells, quotes, a mark
 * of byte order or none. Cells are text without spaces around it; rows without any text are left out.
 */
export const readCsv = async (text: string): Promise<readonly CsvRow[]> => {
  const { detectDelimiter, parseCsv, stripBom } = await import("@cj-tech-master/excelts/csv")
  const plain = stripBom(text)
  return parseCsv(plain, { delimiter: detectDelimiter(plain) })
    .map((cells, at) => ({ line: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""))
}
