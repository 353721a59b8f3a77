import type { PrintedForm } from "../printed/form.ts"
import { escapeMarkup } from "../text/escape-markup.ts"
import { twipsOfMm, twipsOfPt, wordNamespace, xmlHead } from "./markup.ts"
import { type StyleEntry, styleList } from "./style-list.ts"

/** The styles of a written document (`word/styles.xml`): one per component of the decree, so that officers can edit it. */
export const stylesXml = (form: PrintedForm): string => {
  const font = escapeMarkup(form.font)
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`
  const size = halfPoints(form.component("body").sizePt.usual)
  return [
    `${xmlHead}<w:styles ${wordNamespace}><w:docDefaults>`,
    `<w:rPrDefault><w:rPr>${fonts}<w:color w:val="000000"/>${size}<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    tableStyles,
    ...styleList.map((entry) => componentStyle(entry, form)),
    ruleStyle,
    pageNumberStyle(form),
    ...tableTextStyles(form),
    "</w:styles>",
  ].join("")
}

const halfPoints = (pt: number): string => `<w:sz w:val="${pt * 2}"/><w:szCs w:val="${pt * 2}"/>`

const componentStyle = (entry: StyleEntry, form: PrintedForm): string => {
  const { bold, italic, upperCase, align, sizePt } = form.component(entry.component)
  const letters = `${bold ? "<w:b/><w:bCs/>" : ""}${italic ? "<w:i/><w:iCs/>" : ""}${upperCase ? "<w:caps/>" : ""}${halfPoints(sizePt.usual)}`
  return paragraphStyle(
    entry.id,
    entry.name,
    `${flow(entry)}${spacing(entry, align, form)}${layout(align, entry, form)}${outline(entry)}`,
    letters,
  )
}

const paragraphStyle = (id: string, name: string, paragraph: string, letters: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${isBuiltIn(name) ? "" : ' w:customStyle="1"'}><w:name w:val="${escapeMarkup(name)}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`

const isBuiltIn = (name: string): boolean => /^(heading \d|Body Text|header)$/.test(name)

const flow = ({ keepNext }: StyleEntry): string => (keepNext === true ? "<w:keepNext/>" : "")
const outline = ({ outline }: StyleEntry): string => (outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`)

type Align = ReturnType<PrintedForm["component"]>["align"]

/** Running text keeps the gap of the decree; the lines of the head and the foot stand close. */
const spacing = ({ beforePt = 0, afterPt }: StyleEntry, align: Align, { gapPt, lines }: PrintedForm): string => {
  const isText = align === "justified" || align === "indented"
  const after = afterPt ?? (isText ? gapPt : 0)
  return `<w:spacing w:before="${twipsOfPt(beforePt)}" w:after="${twipsOfPt(after)}" w:line="${Math.round(240 * (isText ? lines : 1))}" w:lineRule="auto"/>`
}

/** Headings are indented like text, but their few words are not spread over the line. */
const layout = (align: Align, { outline }: StyleEntry, { firstLineMm }: PrintedForm): string => {
  if (align === "centre") return '<w:jc w:val="center"/>'
  if (align === "left") return '<w:jc w:val="left"/>'
  return `<w:ind w:firstLine="${twipsOfMm(firstLineMm)}"/><w:jc w:val="${outline === undefined ? "both" : "left"}"/>`
}

/** A thin line as a border above an empty paragraph; its length is set by the indents where it stands. */
const ruleStyle = paragraphStyle(
  "Vach",
  "Vạch ngang",
  '<w:keepNext/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr><w:spacing w:before="60" w:after="0" w:line="40" w:lineRule="exact"/>',
  halfPoints(1),
)

const pageNumberStyle = ({ pageNumberPt }: PrintedForm): string =>
  paragraphStyle("Header", "header", '<w:jc w:val="center"/>', halfPoints(pageNumberPt))

const tableTextStyles = (form: PrintedForm): readonly string[] => {
  const size = halfPoints(form.component("body").sizePt.min)
  const close = '<w:spacing w:before="40" w:after="40"/>'
  return [
    paragraphStyle("Bang", "Nội dung bảng", `${close}<w:jc w:val="left"/>`, size),
    paragraphStyle("BangSo", "Số liệu bảng", `${close}<w:jc w:val="right"/>`, size),
    paragraphStyle("BieuDo", "Biểu đồ", `${close}<w:jc w:val="center"/>`, size),
    paragraphStyle(
      "TieuDeBang",
      "Tiêu đề bảng",
      `<w:keepNext/>${close}<w:jc w:val="center"/>`,
      `<w:b/><w:bCs/>${size}`,
    ),
  ]
}

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`

const tableStyles = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>',
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr>',
  `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("")}</w:tblBorders>`,
  '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
].join("")
