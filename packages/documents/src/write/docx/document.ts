import type { PrintedAnnex, PrintedDocument } from "../printed/block.ts"
import type { Chart } from "../printed/chart.ts"
import { chartsIn } from "../printed/charts-in.ts"
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
  const charts = chartsIn(printed)
  const main = [
    headTable(printed.head, form, width),
    title(printed.head, form, width),
    textXml(printed.blocks, width, charts),
    paragraph("Normal", "", '<w:keepNext/><w:spacing w:line="160" w:lineRule="exact"/>'),
    footTable(printed, form, width),
  ].join("")
  const wide = twipsOfMm(page.height - marginsMm.left - marginsMm.right)
  const parts = [
    { xml: main, landscape: false },
    ...printed.annexes.map((annex) => ({
      xml: annexXml(annex, annex.landscape ? wide : width, charts),
      landscape: annex.landscape,
    })),
  ]
  const sections = parts.map(
    ({ landscape, xml }, index) =>
      `${xml}${sectionEnd(form, { isAnnex: index > 0, isLast: index === parts.length - 1, landscape })}`,
  )
  return `${xmlHead}<w:document ${wordNamespace} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${sections.join("")}</w:body></w:document>`
}

const annexXml = (
  { label, title: name, reference, blocks }: PrintedAnnex,
  width: number,
  charts: readonly Chart[],
): string =>
  [
    label === "" ? "" : paragraph("PhuLuc", run(label)),
    name === "" ? "" : paragraph("TenPhuLuc", run(name)),
    reference === null ? "" : paragraph("KemTheo", run(reference)),
    blocksXml(blocks, width, charts),
  ].join("")

interface PrintedSection {
  readonly isAnnex: boolean
  readonly isLast: boolean
  readonly landscape: boolean
}

/** The properties of a section: the last stand in the body, those before it in a paragraph that ends the section. */
const sectionEnd = (form: PrintedForm, section: PrintedSection): string => {
  const properties = sectionProperties(form, section)
  return section.isLast ? `${smallest("")}${properties}` : smallest(properties)
}

/** Word wants a paragraph after a table; this one takes no room to speak of. */
const smallest = (section: string): string =>
  paragraph("Normal", "", `<w:spacing w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>${section}`)

const sectionProperties = (
  { page, marginsMm: { top, right, bottom, left } }: PrintedForm,
  { isAnnex, landscape }: PrintedSection,
): string => {
  const [short, long] = [twipsOfMm(page.width), twipsOfMm(page.height)]
  const size = landscape ? `w:w="${long}" w:h="${short}" w:orient="landscape"` : `w:w="${short}" w:h="${long}"`
  const margins = `w:top="${twipsOfMm(top)}" w:right="${twipsOfMm(right)}" w:bottom="${twipsOfMm(bottom)}" w:left="${twipsOfMm(left)}"`
  return [
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/>',
    `<w:type w:val="nextPage"/><w:pgSz ${size}/>`,
    `<w:pgMar ${margins} w:header="${twipsOfMm(top / 2)}" w:footer="${twipsOfMm(bottom / 2)}" w:gutter="0"/>`,
    `<w:pgNumType${isAnnex ? ' w:start="1"' : ""}/><w:titlePg/></w:sectPr>`,
  ].join("")
}
