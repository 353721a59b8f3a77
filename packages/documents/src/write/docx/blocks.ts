import type { Block } from "../printed/block.ts"
import type { Chart } from "../printed/chart.ts"
import { chartParagraphs } from "./chart-paragraph.ts"
import { paragraph, run } from "./markup.ts"
import type { StyleId } from "./style-list.ts"
import { dataTable } from "./table.ts"

/** Printed pieces as paragraphs and tables. Labels are text, as printed: numbering of its own would renumber them. */
export const blocksXml = (blocks: readonly Block[], width: number, charts: readonly Chart[]): string =>
  blocks.map((block, at) => blockXml(block, width, charts, isSetTable(blocks[at + 1]) ? "<w:keepNext/>" : "")).join("")

/** The text of a document: its last paragraph stays with the foot, so that no page holds a signature alone. */
export const textXml = (blocks: readonly Block[], width: number, charts: readonly Chart[]): string => {
  const last = blocks.at(-1)
  if (last === undefined) return ""
  return `${blocksXml(blocks.slice(0, -1), width, charts)}${blockXml(last, width, charts, "<w:keepNext/>")}`
}

const blockXml = (block: Block, width: number, charts: readonly Chart[], properties = ""): string => {
  switch (block.kind) {
    case "basis":
      return paragraph("CanCu", run(block.text), properties)
    case "paragraph":
      return paragraph("BodyText", run(block.text), properties)
    case "bullet":
      return paragraph("BodyText", run(`${block.mark} ${block.text}`), properties)
    case "labelled":
      return paragraph("BodyText", run(`${block.label} ${block.text}`), properties)
    case "heading":
      return headingXml(block)
    case "addressee":
      return paragraph("KinhGui", run(block.text))
    case "table":
      return dataTable(block.rows, width, block.columns)
    case "chart":
      return chartParagraphs(block.chart, numberOf(charts, block.chart), width)
  }
}

const numberOf = (charts: readonly Chart[], chart: Chart): number => charts.indexOf(chart) + 1

/** A table whose columns somebody set stays with the line that leads to it. */
const isSetTable = (block: Block | undefined): boolean => block?.kind === "table" && block.columns !== undefined

type Heading = Extract<Block, { kind: "heading" }>

const headingStyles = {
  roman: "Heading1",
  arabic: "Heading2",
  decimal: "Heading3",
  letter: "Heading4",
  article: "Dieu",
  none: "Heading2",
} as const satisfies Record<Exclude<Heading["form"], "part">, StyleId>

/** A part or chapter has its label on a line of its own; every other heading runs on from its label. */
const headingXml = ({ form, depth, label, text }: Heading): string => {
  const outline = `<w:outlineLvl w:val="${Math.min(depth, 9) - 1}"/>`
  if (form === "part")
    return `${paragraph("Phan", run(label), outline)}${text === "" ? "" : paragraph("TieuDePhan", run(text))}`
  return paragraph(headingStyles[form], run([label, text].filter((part) => part !== "").join(" ")), outline)
}
