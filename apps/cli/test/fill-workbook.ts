import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"

/** What somebody types into a cell: `Số liệu!D6: 12`. */
export interface TypedCell {
  readonly sheet: string
  readonly cell: string
  readonly value: string
}

/** Lines of the kind `sheet!cell: value`. @throws RangeError for another line. */
export const typedCells = (lines: readonly string[]): readonly TypedCell[] =>
  lines.map((line) => {
    const { cell, sheet, value } = /^(?<sheet>.+)!(?<cell>[A-Z]+\d+): (?<value>.+)$/.exec(line)?.groups ?? {}
    if (cell === undefined || sheet === undefined || value === undefined) throw new RangeError(`“${line}” is no cell.`)
    return { cell, sheet, value }
  })

/** A workbook after somebody typed into cells of it, whole numbers as numbers, as an office program saves them. */
export const fillWorkbook = (bytes: Uint8Array, cells: readonly TypedCell[]): Uint8Array => {
  const parts = unzipSync(bytes)
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())
  for (const { cell, sheet, value } of cells) {
    const id = new RegExp(`<sheet name="${sheet}" sheetId="(\\d+)"`).exec(workbook)?.[1]
    const path = `xl/worksheets/sheet${id}.xml`
    const text = strFromU8(parts[path] ?? new Uint8Array())
    const empty = new RegExp(`<c r="${cell}"( s="\\d+")?/>`)
    if (!empty.test(text)) throw new RangeError(`There is no empty cell ${sheet}!${cell}.`)
    parts[path] = strToU8(text.replace(empty, (_, style = "") => typed(cell, style, value)))
  }
  return zipSync(parts)
}

const typed = (cell: string, style: string, value: string): string =>
  /^\d+$/.test(value)
    ? `<c r="${cell}"${style}><v>${value}</v></c>`
    : `<c r="${cell}"${style} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
