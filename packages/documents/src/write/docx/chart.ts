import type { Chart, ChartSeries } from "../printed/chart.ts"
import { decimalText } from "../text/decimal-text.ts"
import { escapeMarkup } from "../text/escape-markup.ts"
import { xmlHead } from "./markup.ts"

const drawing = "http://schemas.openxmlformats.org/drawingml/2006"
const namespaces = [
  `xmlns:c="${drawing}/chart"`,
  `xmlns:a="${drawing}/main"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(" ")

/**
 * A chart part (`word/charts/chartN.xml`): lying bars with their values written at their ends, nothing that needs colour.
 * It keeps its values with it and has no workbook behind it.
 */
export const chartXml = ({ categories, series }: Chart, font: string): string => {
  const bars = series.map((each, at) => seriesXml(each, at, categories))
  return [
    `${xmlHead}<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/>`,
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>',
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars.join("")}`,
    `<c:gapWidth val="${gapOf(series.length)}"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>`,
    categoryAxis,
    valueAxis,
    "</c:plotArea>",
    series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1100"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="${escapeMarkup(font)}"/></a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`,
    "</c:chartSpace>",
  ].join("")
}

const gapOf = (series: number): number => (series > 1 ? 60 : 80)

const rgb = (value: string): string => `<a:srgbClr val="${value}"/>`
const solid = (value: string): string => `<a:solidFill>${rgb(value)}</a:solidFill>`
const outline = `<a:ln w="9525">${solid("000000")}</a:ln>`

/** Dark, hatched, light: told apart in black and white, also when copied. */
const fills: readonly string[] = [
  solid("404040"),
  `<a:pattFill prst="wdUpDiag"><a:fgClr>${rgb("000000")}</a:fgClr><a:bgClr>${rgb("FFFFFF")}</a:bgClr></a:pattFill>`,
  solid("D9D9D9"),
]

const seriesXml = ({ name, values }: ChartSeries, at: number, categories: readonly string[]): string => {
  const names = categories.map((category, index) => point(index, category))
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]))
  const count = `<c:ptCount val="${categories.length}"/>`
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>`,
    `<c:tx><c:strRef><c:f>Sheet1!${cellOf(at + 1, 0)}</c:f><c:strCache><c:ptCount val="1"/>${point(0, name)}</c:strCache></c:strRef></c:tx>`,
    `<c:spPr>${fills[at % fills.length]}${outline}</c:spPr><c:invertIfNegative val="0"/>`,
    `<c:dLbls>${known.map(({ index, value }) => valueLabel(index, value)).join("")}${labelLooks}</c:dLbls>`,
    `<c:cat><c:strRef><c:f>${rangeOf(0, categories.length)}</c:f><c:strCache>${count}${names.join("")}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${rangeOf(at + 1, categories.length)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${count}${known.map(({ index, value }) => point(index, String(value))).join("")}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join("")
}

const labelLooks =
  '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'

/** The value at the end of a bar, written out: an office program would set its marks by the language of its user. */
const valueLabel = (index: number, value: number): string =>
  `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r><a:rPr lang="vi-VN"/><a:t>${decimalText(value)}</a:t></a:r></a:p></c:rich></c:tx>${labelLooks}</c:dLbl>`

const point = (index: number, text: string): string => `<c:pt idx="${index}"><c:v>${escapeMarkup(text)}</c:v></c:pt>`

/** Where the values would stand in a sheet: categories in its first column, a series in each that follows. */
const cellOf = (column: number, row: number): string => `$${String.fromCharCode(65 + column)}$${row + 1}`
const rangeOf = (column: number, rows: number): string =>
  `Sheet1!${cellOf(column, 1)}:${cellOf(column, Math.max(1, rows))}`

const line = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></c:spPr>'
const categoryAxis = `<c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`
const valueAxis =
  '<c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1001"/><c:crosses val="max"/></c:valAx>'
