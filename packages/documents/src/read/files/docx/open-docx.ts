import type { Diagnostic } from "../../diagnostic.ts"
import { type Flow, type FlowParagraph, isFlowTable, type Opened, treeOfFlow } from "../../flow/index.ts"
import {
  damagedXml,
  limitReached,
  missingPart,
  noDocument,
  packageDiagnostic,
  tallyDiagnostics,
} from "./docx-diagnostics.ts"
import { labeller } from "./formatting/labeller.ts"
import { readNumbering } from "./formatting/numbering.ts"
import { readStyles } from "./formatting/styles.ts"
import { type DocxLimits, docxLimits } from "./limits.ts"
import { mainPartOf, targetOf } from "./package/main-part.ts"
import { openPackage, type Package } from "./package/open-package.ts"
import { type Relationships, readRelationships } from "./package/relationships.ts"
import { readStory, type StoryContext } from "./story/read-story.ts"
import { type FlowPart, type NoteReference, newTally, type Section, type Story } from "./story/story.ts"

/** What opening a .docx may be told. */
export interface DocxOptions {
  /** File name, kept with the source. It is no evidence. */
  readonly name?: string | undefined
  /** Limits other than the usual ones. */
  readonly limits?: Partial<DocxLimits> | undefined
}

/**
 * Opens a .docx (*mở tệp .docx*): the text as it is printed, with automatic numbers and bullets, as if all tracked changes
 * were accepted; the blocks over it, and the page and paragraph of each place.
 *
 * Any bytes give a result. A damaged or cut-off file gives what can be recovered, and a diagnostic that says so.
 */
export const openDocx = (bytes: Uint8Array, { limits, name }: DocxOptions = {}): Opened => {
  const allowed: DocxLimits = { ...docxLimits, ...limits }
  const container = openPackage(bytes, allowed)
  const { diagnostics, flow } = readContainer(container, allowed)
  const opened = treeOfFlow(flow, name)
  return {
    ...opened,
    diagnostics: [
      ...container.troubles.map((trouble) => packageDiagnostic(trouble, allowed)),
      ...diagnostics,
      ...opened.diagnostics,
    ],
  }
}

interface FlowRead {
  readonly flow: Flow
  readonly diagnostics: readonly Diagnostic[]
}

/** A document while its parts are put together. */
interface Assembly {
  readonly limits: DocxLimits
  readonly context: StoryContext
  readonly relationships: Relationships
  /** The bytes of a part that the document points to. */
  readonly related: (name: string) => Uint8Array | undefined
  readonly diagnostics: Diagnostic[]
}

const readContainer = (container: Package, limits: DocxLimits): FlowRead => {
  const main = mainPartOf(container, limits)
  const xml = main === undefined ? undefined : container.bytesOf(main)
  if (main === undefined || xml === undefined) return { flow: [], diagnostics: [noDocument()] }
  const folder = main.slice(0, main.lastIndexOf("/") + 1)
  const relationships = relationshipsOf(container, folder, main.slice(folder.length), limits)
  const diagnostics: Diagnostic[] = []
  const related = (name: string): Uint8Array | undefined => {
    const part = container.bytesOf(name)
    if (part === undefined) diagnostics.push(missingPart(name))
    return part
  }
  const other = (type: string): Uint8Array | undefined => {
    const told = targetOf(relationships, type)
    return told === undefined ? container.bytesOf(`${folder}${type}.xml`) : related(told)
  }
  const styles = readStyles(other("styles"), limits.depth)
  const labels = labeller(readNumbering(other("numbering"), limits.depth), styles)
  const tally = newTally()
  const context: StoryContext = { formatting: { styles, labels }, tally, limits }
  const assembly: Assembly = { limits, context, relationships, related, diagnostics }
  const body = storyOf(assembly, main, xml, "body")
  const flow = [
    ...marginParts(assembly, body.sections, "header"),
    ...body.parts,
    ...notesOf(assembly, body.references, folder),
    ...marginParts(assembly, body.sections, "footer"),
  ]
  if (flow.length === 0) assembly.diagnostics.push(noDocument())
  if (tally.paragraphs > limits.paragraphs)
    assembly.diagnostics.push(limitReached("paragraphs", limits.paragraphs, null))
  return { flow, diagnostics: [...assembly.diagnostics, ...tallyDiagnostics(tally)] }
}

const relationshipsOf = (container: Package, folder: string, file: string, { depth }: DocxLimits): Relationships => {
  const xml = container.bytesOf(`${folder}_rels/${file}.rels`)
  return xml === undefined ? new Map() : readRelationships(xml, folder, depth)
}

const storyOf = (
  { context, diagnostics, limits }: Assembly,
  part: string,
  xml: Uint8Array,
  kind: FlowParagraph["part"],
): Story => {
  const { scan, story } = readStory(xml, kind, context)
  const isFull = context.tally.paragraphs > limits.paragraphs
  if (scan.mismatched > 0 && !isFull) diagnostics.push(damagedXml(part))
  if (scan.tooDeep) diagnostics.push(limitReached("depth", limits.depth, part))
  return story
}

/**
 * Headers or footers that some page shows, each text once. Those of even pages repeat the others, or are not shown at
 * all, and are left out.
 */
const marginParts = (
  assembly: Assembly,
  sections: readonly Section[],
  kind: "header" | "footer",
): readonly FlowPart[] => {
  const targets = new Set<string>()
  for (const { shows, titled } of sections)
    for (const shown of shows)
      if (shown.kind === kind && (shown.when === "default" || (shown.when === "first" && titled)))
        targets.add(assembly.relationships.get(shown.id)?.target ?? "")
  const seen = new Set<string>()
  return [...targets].flatMap((target) => {
    const xml = assembly.related(target)
    const parts = xml === undefined ? [] : storyOf(assembly, target, xml, kind).parts
    return parts.flatMap((part) => (isFlowTable(part) ? part.rows.flat(2) : [part])).filter(isNew(seen))
  })
}

/** Tells paragraphs that have text which none before them had. */
const isNew =
  (seen: Set<string>): ((paragraph: FlowParagraph) => boolean) =>
  ({ text }) => {
    const key = text.trim()
    if (key === "" || seen.has(key)) return false
    seen.add(key)
    return true
  }

/** Footnotes, then endnotes, in the order in which the text refers to them, on the page that does. */
const notesOf = (assembly: Assembly, references: readonly NoteReference[], folder: string): readonly FlowParagraph[] =>
  (["footnote", "endnote"] as const).flatMap((kind) => {
    const own = references.filter((reference) => reference.kind === kind)
    if (own.length === 0) return []
    const part = targetOf(assembly.relationships, `${kind}s`) ?? `${folder}${kind}s.xml`
    const xml = assembly.related(part)
    if (xml === undefined) return []
    const { notes } = storyOf(assembly, part, xml, "footnote")
    return own.flatMap(({ id, page }) => (notes.get(id) ?? []).map((paragraph) => ({ ...paragraph, page })))
  })
