import { escapeMarkup } from "../text/escape-markup.ts"
import { wordNamespace, xmlHead } from "./markup.ts"

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const packageTypes = "http://schemas.openxmlformats.org/package/2006"
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml"

const override = (name: string, type: string): string => `<Override PartName="${name}" ContentType="${type}"/>`
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
const relations = (...list: readonly string[]): string =>
  `${xmlHead}<Relationships xmlns="${packageTypes}/relationships">${list.join("")}</Relationships>`

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1)

/** `[Content_Types].xml` of a document with so many charts. */
export const contentTypesXml = (charts: number): string =>
  `${xmlHead}<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    override("/word/document.xml", `${word}.document.main+xml`),
    override("/word/styles.xml", `${word}.styles+xml`),
    override("/word/settings.xml", `${word}.settings+xml`),
    override("/word/header1.xml", `${word}.header+xml`),
    override("/word/header2.xml", `${word}.header+xml`),
    override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ...numbers(charts).map((at) =>
      override(`/word/charts/chart${at}.xml`, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"),
    ),
  ].join("")}</Types>`

/** `_rels/.rels`. */
export const packageRelationsXml = relations(
  relation("rId1", `${officeTypes}/officeDocument`, "word/document.xml"),
  relation("rId2", `${packageTypes}/relationships/metadata/core-properties`, "docProps/core.xml"),
  relation("rId3", `${officeTypes}/extended-properties`, "docProps/app.xml"),
)

/** The relation of the chart with a number. */
export const chartRelation = (chart: number): string => `rIdChart${chart}`

/** `word/_rels/document.xml.rels` of a document with so many charts. */
export const documentRelationsXml = (charts: number): string =>
  relations(
    relation("rId1", `${officeTypes}/styles`, "styles.xml"),
    relation("rId2", `${officeTypes}/settings`, "settings.xml"),
    relation("rId3", `${officeTypes}/header`, "header1.xml"),
    relation("rId4", `${officeTypes}/header`, "header2.xml"),
    ...numbers(charts).map((at) => relation(chartRelation(at), `${officeTypes}/chart`, `charts/chart${at}.xml`)),
  )

/** `word/settings.xml`: decimals and lists as Vietnam writes them, the layout of current Word. */
export const settingsXml = `${xmlHead}<w:settings ${wordNamespace}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`

/** The header of every page but the first of a section: the number of the page. */
export const pageHeaderXml = `${xmlHead}<w:hdr ${wordNamespace}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`

/** The header of first pages, which shows no number. */
export const firstHeaderXml = `${xmlHead}<w:hdr ${wordNamespace}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>`

/** `docProps/app.xml`. */
export const appPropertiesXml = `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Lan Tỏa</Application></Properties>`

/** What a document says of itself to file managers and archives. */
export interface CoreProperties {
  readonly title: string
  readonly creator: string
  /** `YYYY-MM-DD`. */
  readonly day: string
}

/** `docProps/core.xml`. Its times are the document's day, never the clock: the same plan gives the same bytes. */
export const corePropertiesXml = ({ title, creator, day }: CoreProperties): string => {
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeMarkup(day)}T00:00:00Z</dcterms:${name}>`
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageTypes}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeMarkup(title)}</dc:title><dc:creator>${escapeMarkup(creator)}</dc:creator><dc:language>vi-VN</dc:language>${time("created")}${time("modified")}</cp:coreProperties>`
}
