import { escapeMarkup } from "../text/escape-markup.ts"

/** The first line of every XML part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The namespace of WordprocessingML, as an attribute. */
export const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Millimetres in twentieths of a point. */
export const twipsOfMm = (mm: number): number => Math.round((mm * 1440) / 25.4)

/** Points in twentieths of a point. */
export const twipsOfPt = (pt: number): number => Math.round(pt * 20)

/** A run of text. Tabs and line breaks inside it stay what they are. */
export const run = (text: string, properties = ""): string => {
  const open = properties === "" ? "<w:r>" : `<w:r><w:rPr>${properties}</w:rPr>`
  if (!/[\t\r\n]/.test(text)) return `${open}${textXml(text)}</w:r>`
  const pieces = text.split(/(\t|\r\n|\r|\n)/).map((piece) => {
    if (piece === "\t") return "<w:tab/>"
    return /^[\r\n]/.test(piece) ? "<w:br/>" : textXml(piece)
  })
  return `${open}${pieces.join("")}</w:r>`
}

/** Word drops outer and repeated spaces unless told to keep them. */
const textXml = (text: string): string =>
  `${/^\s|\s$|\s\s/.test(text) ? '<w:t xml:space="preserve">' : "<w:t>"}${escapeMarkup(text)}</w:t>`

/** A paragraph of a style, with properties after the style where it needs some. */
export const paragraph = (style: string, content: string, properties = ""): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`

/** A cell as wide as told. */
export const cell = (width: number, content: string, properties = ""): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`

/** A table without borders that only puts things side by side: rows of cells of the given widths. */
export const layoutTable = (widths: readonly number[], rows: readonly (readonly string[])[]): string => {
  const width = widths.reduce((sum, each) => sum + each, 0)
  const none = ["left", "right"].map((side) => `<w:${side} w:w="0" w:type="dxa"/>`).join("")
  const properties = `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>${none}</w:tblCellMar></w:tblPr>`
  const grid = widths.map((each) => `<w:gridCol w:w="${each}"/>`).join("")
  const body = rows.map((cells) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`).join("")
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`
}
