import type { PrintedAnnex, PrintedDocument } from "../printed/block.ts"
import type { PrintedForm } from "../printed/form.ts"
import { blocksXml, textXml } from "./blocks.ts"
import { footTable } from "./foot-table.ts"
import { headTable } from "./head-table.ts"
import { paragraph, run, twipsOfMm, wordNamespace, xmlHead } from "./markup.ts"
import { title } from "./title.ts"

/** The main part (`word/document.xml`). Every annex is a section of its own, which counts its own pages. */
export const documentXml = (printed: PrintedDocument, form: PrintedForm): string => {
  const { page, marginsMm } = form
  const width = twipsOfMm(page.width - marginsMm.left - marginsMm.right)
  const main = [
    headTable(printed.head, form, width),
    title(printed.head, form, width),
    textXml(printed.blocks, width),
    paragraph("Normal", "", '<w:keepNext/><w:spacing w:line="160" w:lineRule="exact"/>'),
    footTable(printed, form, width),
  ].join("")
  const parts = [main, ...printed.annexes.map((annex) => annexXml(annex, width))]
  const sections = parts.map((part, index) => `${part}${sectionEnd(form, index > 0, index === parts.length - 1)}`)
  return `${xmlHead}<w:document ${wordNamespace} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${sections.join("")}</w:body></w:document>`
}

const annexXml = ({ label, title: name, reference, blocks }: PrintedAnnex, width: number): string =>
  [
    label === "" ? "" : paragraph("PhuLuc", run(label)),
    name === "" ? "" : paragraph("TenPhuLuc", run(name)),
    reference === null ? "" : paragraph("KemTheo", run(reference)),
    blocksXml(blocks, width),
  ].join("")

/** The properties of a section: the last stand in the body, those before it in a paragraph that ends the section. */
const sectionEnd = (form: PrintedForm, isAnnex: boolean, isLast: boolean): string => {
  const properties = sectionProperties(form, isAnnex)
  return isLast ? `${smallest("")}${properties}` : smallest(properties)
}

/** Word wants a paragraph after a table; this one takes no room to speak of. */
const smallest = (section: string): string =>
  paragraph("Normal", "", `<w:spacing w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>${section}`)

const sectionProperties = (
  { page, marginsMm: { top, right, bottom, left } }: PrintedForm,
  isAnnex: boolean,
): string => {
  const [width, height] = [twipsOfMm(page.width), twipsOfMm(page.height)]
  const margins = `w:top="${twipsOfMm(top)}" w:right="${twipsOfMm(right)}" w:bottom="${twipsOfMm(bottom)}" w:left="${twipsOfMm(left)}"`
  return [
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/>',
    `<w:type w:val="nextPage"/><w:pgSz w:w="${width}" w:h="${height}"/>`,
    `<w:pgMar ${margins} w:header="${twipsOfMm(top / 2)}" w:footer="${twipsOfMm(bottom / 2)}" w:gutter="0"/>`,
    `<w:pgNumType${isAnnex ? ' w:start="1"' : ""}/><w:titlePg/></w:sectPr>`,
  ].join("")
}
