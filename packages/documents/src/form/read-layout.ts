import type { DocumentComponentId, DocumentLayout, LaidPageNumber, LaidParagraph, LaidSection } from "@lantoa/core"
import { type DocxLimits, docxLimits } from "../read/files/docx/limits.ts"
import { mainPartOf, targetOf } from "../read/files/docx/package/main-part.ts"
import { openPackage } from "../read/files/docx/package/open-package.ts"
import { type Relationships, readRelationships } from "../read/files/docx/package/relationships.ts"
import { type Place as FilePlace, placeAt } from "../read/flow/index.ts"
import type { Reading } from "../read/interpret/index.ts"
import { plainOf } from "../read/letters.ts"
import { type ComponentSpan, componentSpans } from "./components.ts"
import { linesBelow } from "./lines-below.ts"
import { type LookBook, measureStory } from "./measure-story.ts"
import type { Measured, MeasuredSection } from "./measured.ts"
import { readNumberingLooks } from "./numbering-looks.ts"
import { pageNumberIn } from "./page-number.ts"
import { newSection } from "./section-rules.ts"
import { readStyleLooks } from "./style-looks.ts"
import { readThemeFonts } from "./theme-fonts.ts"

/**
 * Measures how a .docx is set (*đo thể thức trình bày*): pages, margins, page numbers, and of every paragraph its faces,
 * sizes, type, indents and spacing with styles, numbering and theme resolved. The reading of the same file tells which
 * component of the document each paragraph is.
 *
 * Type that a table's style gives is not followed; paragraphs in text boxes are no component.
 *
 * @returns undefined when the file has no main part that could be read.
 */
export const readLayout = (
  bytes: Uint8Array,
  reading: Reading,
  limits: DocxLimits = docxLimits,
): DocumentLayout | undefined => {
  const container = openPackage(bytes, limits)
  const { names, read } = container
  const main = mainPartOf(container, limits)
  const xml = main === undefined ? undefined : read(main)
  if (main === undefined || xml === undefined) return undefined
  const folder = main.slice(0, main.lastIndexOf("/") + 1)
  const relations = read(`${folder}_rels/${main.slice(folder.length)}.rels`)
  const parts: Relationships = relations === undefined ? new Map() : readRelationships(relations, folder, limits.depth)
  const partOf = (type: string): string | undefined => {
    const target = targetOf(parts, type)
    return target === undefined ? undefined : read(target)
  }
  const themeFonts = readThemeFonts(partOf("theme"), limits.depth)
  const book: LookBook = {
    styles: readStyleLooks(partOf("styles"), themeFonts, limits.depth),
    numbering: readNumberingLooks(partOf("numbering"), limits.depth),
    themeFonts,
    depth: limits.depth,
  }
  const measured = measureStory(xml, book)
  const pages = pagesIn(names.includes("docProps/app.xml") ? read("docProps/app.xml") : undefined)
  return {
    sections: sectionsOf(measured, (id) => partById(parts, id, read), book),
    paragraphs: withComponents(measured, reading),
    isLong: measured.breaks > 0 || pages > 1,
  }
}

const pagesIn = (properties: string | undefined): number =>
  Number(/<Pages>(\d{1,6})<\/Pages>/.exec(properties ?? "")?.[1] ?? 1)

const partById = (
  parts: Relationships,
  id: string | undefined,
  read: (name: string) => string | undefined,
): string | undefined => {
  const target = id === undefined ? undefined : parts.get(id)?.target
  return target === undefined ? undefined : read(target)
}

/** A section that names no header keeps that of the one before. */
const sectionsOf = (
  { sections }: Measured,
  part: (id: string | undefined) => string | undefined,
  book: LookBook,
): readonly LaidSection[] => {
  let headers: ReadonlyMap<string, string> = new Map()
  let footers: ReadonlyMap<string, string> = new Map()
  return sections.map((section, index) => {
    headers = new Map([...headers, ...section.headers])
    footers = new Map([...footers, ...section.footers])
    const { from, heightMm, marginsMm, widthMm } = section
    const pageNumber = pageNumberOf({ ...section, headers, footers }, index === 0, part, book)
    return { widthMm, heightMm, marginsMm, from, pageNumber }
  })
}

const pageNumberOf = (
  { footers, headers, titlePage }: MeasuredSection,
  isFirst: boolean,
  part: (id: string | undefined) => string | undefined,
  book: LookBook,
): LaidPageNumber | null => {
  for (const [at, named] of [
    ["header", headers],
    ["footer", footers],
  ] as const) {
    const shown = pageNumberIn(part(named.get("default")), book)
    if (shown === null) continue
    const onFirst = isFirst && (!titlePage || pageNumberIn(part(named.get("first")), book) !== null)
    return { at, ...shown, onFirst }
  }
  return null
}

const withComponents = ({ lines, paragraphs, sections }: Measured, reading: Reading): readonly LaidParagraph[] => {
  const spansOf = knownParagraphs(componentSpans(reading), reading.places)
  const known = paragraphs.map((measured) => {
    const spans = spansOf.get(measured.paragraph) ?? []
    const component = fixedComponent(measured.text) ?? onlyComponent(spans)
    return { ...measured, component, place: spans[0]?.place ?? issuerPlace }
  })
  const below = linesBelow(known, lines, textWidthPt(sections))
  return known.map(({ column, paragraph, underlined, widthPt, ...laid }, index) => {
    const lineBelow = below.get(index)
    return lineBelow === undefined ? laid : { ...laid, lineBelow }
  })
}

/** Where findings stand about what the plan has no field for: at the head. */
const issuerPlace = { path: ["document", "issuer"] }

/** The room for text between the margins of the first page; without one, as Word has it by itself. */
const textWidthPt = ([first = newSection()]: readonly Pick<LaidSection, "widthMm" | "marginsMm">[]): number =>
  ((first.widthMm - first.marginsMm.left - first.marginsMm.right) * 72) / 25.4

/** The spans that stand in each paragraph of the body, by its ordinal. */
const knownParagraphs = (
  spans: readonly ComponentSpan[],
  places: readonly FilePlace[],
): ReadonlyMap<number, readonly ComponentSpan[]> => {
  const known = new Map<number, ComponentSpan[]>()
  for (const span of spans) {
    const place = placeAt(places, span.start)
    if (place?.part !== "body") continue
    const before = known.get(place.paragraph)
    if (before === undefined) known.set(place.paragraph, [span])
    else before.push(span)
  }
  return known
}

/** The one component that stands in a paragraph; none where several do: nothing can be said of it as a whole. */
const onlyComponent = (spans: readonly ComponentSpan[]): DocumentComponentId | null => {
  const component = spans[0]?.component ?? null
  return spans.every((span) => span.component === component) ? component : null
}

/** Components that are known by their fixed words. */
const fixedComponent = (text: string): DocumentComponentId | undefined => {
  const plain = plainOf(text.slice(0, 60))
  if (/^cong hoa xa hoi chu ng/.test(plain)) return "national-name"
  if (/^doc lap\W{1,5}tu do\W{1,5}hanh phuc/.test(plain)) return "motto"
  return /^noi nhan ?:?$/.test(plain.trim()) ? "recipients-label" : undefined
}
