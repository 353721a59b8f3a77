import { cleanText } from "./clean.ts"

/**
 * A text as a cell of a spreadsheet that never runs as a formula: one that begins with `=`, `+`, `-`, `@`, a tab or a
 * carriage return gets an apostrophe before it.
 */
export const inertCell = (text: string): string => {
  const clean = cleanText(text)
  return /^[=+\-@\t\r]/.test(clean) ? `'${clean}` : clean
}

/** A cell of RFC 4180: in quotes where it holds a quote, the delimiter, a line break or outer white space. */
export const csvCell = (text: string, delimiter: string): string => {
  const cell = inertCell(text)
  return cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
