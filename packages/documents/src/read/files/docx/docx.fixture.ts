import { strToU8, zipSync } from "fflate"
import type { Opened } from "../../flow/index.ts"
import { isTable } from "../../tree/index.ts"
import { openDocx } from "./open-docx.ts"

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/** The namespaces that Word declares at the head of a part. */
export const namespaces = [
  `xmlns:w="${word}"`,
  `xmlns:r="${relation}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:x="urn:example:unknown"',
].join(" ")

/** Parts of a file besides its body, each as the inner XML of its root. */
export interface OtherParts {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly header1?: string
  readonly footer1?: string
}

const roots = {
  styles: "styles",
  numbering: "numbering",
  footnotes: "footnotes",
  header1: "hdr",
  footer1: "ftr",
} as const

/** The parts of a file as XML, from the inner XML of its body. */
export const docxParts = (body: string, others: OtherParts = {}): Record<string, string> => {
  const names = (Object.keys(roots) as (keyof OtherParts)[]).filter((name) => others[name] !== undefined)
  const relations = names.map(
    (name) => `<Relationship Id="${name}" Type="${relation}/${name.replace(/\d/, "")}" Target="${name}.xml"/>`,
  )
  const types = "http://schemas.openxmlformats.org/package/2006/relationships"
  return {
    "_rels/.rels": `<Relationships xmlns="${types}"><Relationship Id="a" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${types}">${relations.join("")}</Relationships>`,
    ...Object.fromEntries(
      names.map((name) => [`word/${name}.xml`, `<w:${roots[name]} ${namespaces}>${others[name]}</w:${roots[name]}>`]),
    ),
  }
}

/** Parts as the bytes of a container. */
export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

/** Opens a file made from the inner XML of its body. */
export const openBody = (body: string, others: OtherParts = {}): Opened => openDocx(zipped(docxParts(body, others)))

/** The text of a file made from the inner XML of its body, one paragraph per line. */
export const textOfBody = (body: string, others: OtherParts = {}): string => openBody(body, others).source.text

/** A run. */
export const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of inner XML. */
export const paragraph = (inner: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`

/** Paragraphs of plain text. */
export const lines = (...texts: readonly string[]): string => texts.map((text) => paragraph(run(text))).join("")

/** A table of cells of plain text; a cell that is XML already stands as it is. */
export const table = (rows: readonly (readonly string[])[], properties = ""): string => {
  const cell = (text: string): string => (text.startsWith("<w:tc>") ? text : `<w:tc>${lines(text)}</w:tc>`)
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`
}

/** Borders of a table on all sides and between its cells. */
export const borders = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single"/>`).join("")}</w:tblBorders>`

/** Kinds and texts of tables: one list of cells for each row. */
export const tablesOf = ({ tree }: Opened): readonly (readonly [string, readonly (readonly string[])[]])[] =>
  tree.blocks
    .filter(isTable)
    .map(({ kind, rows }) => [
      kind,
      rows.map((row) => row.map(({ blocks }) => blocks.map(({ text }) => text).join(" / "))),
    ])
