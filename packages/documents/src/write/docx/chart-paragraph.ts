import type { Chart } from "../printed/chart.ts"
import { chartInWords } from "../printed/chart-in-words.ts"
import { escapeMarkup } from "../text/escape-markup.ts"
import { paragraph, run } from "./markup.ts"
import { chartRelation } from "./parts.ts"

const drawing = "http://schemas.openxmlformats.org/drawingml/2006"
/** English metric units in a twentieth of a point, and in a millimetre. */
const emuOfTwip = 635
const emuOfMm = 36_000

/** A chart as a line of its own, under its caption on the same page. */
export const chartParagraphs = (chart: Chart, number: number, width: number): string => {
  const extent = `cx="${width * emuOfTwip}" cy="${Math.round(heightMm(chart) * emuOfMm)}"`
  const name = `Biểu đồ ${number}`
  const picture = [
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">',
    `<wp:extent ${extent}/><wp:docPr id="${number}" name="${name}" descr="${escapeMarkup(chartInWords(chart))}"/><wp:cNvGraphicFramePr/>`,
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/chart">`,
    `<c:chart xmlns:c="${drawing}/chart" r:id="${chartRelation(number)}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  ].join("")
  return `${paragraph("BodyText", run(`${name}. ${chart.title}:`), "<w:keepNext/>")}${paragraph("BieuDo", picture)}`
}

const barMm = 5
const gapMm = 4
const legendMm = 12
const mostMm = 200

/** Every bar as thick, whatever there are, up to most of a page. */
const heightMm = ({ categories, series }: Chart): number => {
  const bars = Math.max(1, categories.length) * (Math.max(1, series.length) * barMm + gapMm)
  return Math.min(mostMm, bars + (series.length > 1 ? legendMm : 0) + gapMm)
}
