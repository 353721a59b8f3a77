import type { Block } from "../printed/block.ts"
import { paragraph, run } from "./markup.ts"
import type { StyleId } from "./style-list.ts"
import { dataTable } from "./table.ts"

/** Printed pieces as paragraphs and tables. Labels are text, as printed: numbering of its own would renumber them. */
export const blocksXml = (blocks: readonly Block[], width: number): string =>
  blocks.map((block) => blockXml(block, width)).join("")

/** The text of a document: its last paragraph stays with the foot, so that no page holds a signature alone. */
export const textXml = (blocks: readonly Block[], width: number): string => {
  const last = blocks.at(-1)
  return last === undefined ? "" : `${blocksXml(blocks.slice(0, -1), width)}${blockXml(last, width, "<w:keepNext/>")}`
}

const blockXml = (block: Block, width: number, properties = ""): string => {
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
    case "table":
      return dataTable(block.rows, width)
  }
}

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
