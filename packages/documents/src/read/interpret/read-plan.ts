import {
  type DocumentNumber,
  type IsoDate,
  type Plan,
  type PlanProvenance,
  type Province,
  readVocabulary,
  wholeDate,
} from "@lantoa/core"
import { decodeText, type Source, sourceOf } from "../decode/index.ts"
import type { Diagnostic } from "../diagnostic.ts"
import type { Opened, Place } from "../flow/index.ts"
import { readTail } from "../recognise/foot/tail.ts"
import type { Outline } from "../recognise/outline/outline.ts"
import { partsOf } from "../recognise/outline/parts.ts"
import { readOutline } from "../recognise/outline/read-outline.ts"
import { findPeriod } from "../recognise/period/period.ts"
import { findWhoEntries } from "../recognise/who/who-part.ts"
import { scriptOf } from "../recognise/words/script.ts"
import { type DocumentTree, readTree } from "../tree/index.ts"
import { assignmentsOf } from "./assignments-of.ts"
import { citationsOf, nodesByOffset, referencesOf } from "./citations-of.ts"
import { readIdentity } from "./identity.ts"
import { aimsOf, communicationOf, fundingOf, reportingOf } from "./meaning.ts"
import { planIdFor } from "./plan-id.ts"
import { planNodes } from "./plan-nodes.ts"
import { provenanceBook } from "./provenance.ts"
import { type ProvinceFor, surroundingsOf, unresolvedUnits } from "./province.ts"
import { readingDiagnostics } from "./reading-diagnostics.ts"
import { textQuality } from "./text-quality.ts"

/** What reading a document may be told. */
export interface ReadOptions {
  /** The province plugins to choose from; without one that fits, units are told by their words alone. */
  readonly provinces?: readonly Province[]
  /** Asked once when none of `provinces` fits, with what the document says about where and when it is from. */
  readonly provinceFor?: ProvinceFor
  /** The day on which names are looked up when the document has no date. */
  readonly fallbackDay: IsoDate
  /** File name, kept with the source. It is no evidence. */
  readonly name?: string
}

/** A document as it was read (*kết quả đọc*). */
export interface Reading {
  readonly plan: Plan
  /** Where every node and field stands in `source.text`, or why it was inferred; put together when first looked at. */
  readonly provenance: PlanProvenance
  readonly tree: DocumentTree
  readonly diagnostics: readonly Diagnostic[]
  /** The plugin the document was understood by; undefined when none was given that fits. */
  readonly province: Province | undefined
  readonly source: Source
  /** Where paragraphs of `source.text` stand in a file of paragraphs or pages; empty for a text file. */
  readonly places: readonly Place[]
}

/**
 * Reads a plan from text or from the bytes of a text file (*đọc kế hoạch*). Any input gives a reading; what could not be
 * found is null or empty in the plan and said in the diagnostics. Nothing is repaired.
 */
export const readPlan = (input: string | Uint8Array, options: ReadOptions): Reading => {
  const { diagnostics, gaps, source } =
    typeof input === "string" ? sourceOf(input, options.name) : decodeText(input, options.name)
  return readDocument(readTree(source.text, gaps), source, diagnostics, options)
}

/** Reads a plan from a file that was opened, whatever its kind. */
export const readOpened = ({ diagnostics, places, source, tree }: Opened, options: ReadOptions): Reading => ({
  ...readDocument(tree, source, diagnostics, options),
  places,
})

const ownNumbers = ({ number }: Plan["document"], { attached }: Outline): readonly DocumentNumber[] =>
  attached?.number === undefined ? [number] : [number, attached.number]

/** Reads a plan from a document tree, whatever file it came from. */
export const readDocument = (
  tree: DocumentTree,
  source: Source,
  before: readonly Diagnostic[],
  options: ReadOptions,
): Reading => {
  const script = scriptOf(tree)
  const { fallbackDay, provinces = [] } = options
  const parts = partsOf(script)
  const tail = readTail(script, parts.tail, parts.end)
  const outline = readOutline(script, parts, tail.end)
  const book = provenanceBook(textQuality(script))
  const document = readIdentity(script, parts, outline, tail, book)
  const period = findPeriod(script, parts.title, outline, document.date)
  if (period !== undefined) book.field("period", script, [period.span])
  const day = (document.date === null ? undefined : wholeDate(document.date)) ?? fallbackDay
  const surroundings = surroundingsOf(document, period?.period ?? null, provinces, day, options.provinceFor)
  const { channels, isKnown, province } = surroundings
  readVocabulary(script.page, channels)
  const context = { isKnown, channels }
  const who = findWhoEntries(script, outline)
  const nodeAt = nodesByOffset(outline)
  const plan: Plan = {
    format: "lantoa.plan/1",
    id: planIdFor(document, province?.slug),
    province: province?.slug ?? null,
    document,
    period: period?.period ?? null,
    ...planNodes(script, outline, book),
    citations: citationsOf(script, ownNumbers(document, outline), parts, nodeAt, book),
    references: referencesOf(script, outline, nodeAt, book),
    ...aimsOf(script, outline),
    ...communicationOf(script, outline, context, book),
    assignments: assignmentsOf(script, outline, who, context, book),
    funding: fundingOf(script, outline, book),
    reporting: reportingOf(script, outline, { who, date: document.date, isKnown }, book),
  }
  return {
    plan,
    provenance: book.all(),
    tree,
    diagnostics: [
      ...before,
      ...readingDiagnostics(script, plan, outline, parts),
      ...unresolvedUnits(surroundings, plan, day),
    ],
    province,
    source,
    places: [],
  }
}
