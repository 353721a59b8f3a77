import { columnWidths } from "../printed/column-widths.ts"
import { cell, paragraph, run } from "./markup.ts"

/** A table of data with borders; its first row is its head and comes again on every page. */
export const dataTable = (rows: readonly (readonly string[])[], width: number, shares?: readonly number[]): string => {
  const widths = shares === undefined ? columnWidths(rows, width) : sharedWidths(shares, width)
  const grid = widths.map((column) => `<w:gridCol w:w="${column}"/>`).join("")
  const body = rows
    .map((row, index) => tableRow(row, widths, index === 0 && rows.length > 1, shares !== undefined))
    .join("")
  const properties = `<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>${gapBelow}`
}

const gapBelow = paragraph("Normal", "", '<w:spacing w:line="120" w:lineRule="exact"/>')

const sharedWidths = (shares: readonly number[], width: number): readonly number[] => {
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((share * width) / all))
}

/** A number, or the sign of one that is not there. */
const isFigure = (text: string): boolean =>
  /^(\d[\d.]*(,\d+)?(\/\d[\d.]*)?%?( \(chưa rõ: .*\))?|–|x|trống|chưa rõ.*)$/u.test(text)

const tableRow = (row: readonly string[], widths: readonly number[], isHead: boolean, figures: boolean): string => {
  const cells = widths.map((width, index) => {
    const text = row[index] ?? ""
    return cell(
      width,
      paragraph(isHead ? "TieuDeBang" : figures && isFigure(text) ? "BangSo" : "Bang", text === "" ? "" : run(text)),
      isHead ? '<w:vAlign w:val="center"/>' : "",
    )
  })
  return `<w:tr><w:trPr><w:cantSplit/>${isHead ? "<w:tblHeader/>" : ""}</w:trPr>${cells.join("")}</w:tr>`
}
