import type { IsoDate } from "../../calendar/index.ts"
import { type DocumentComponent, type DocumentComponentId, documentComponents, valueOn } from "../../law/index.ts"
import type { Place } from "../rule.ts"
import type { DocumentLayout, LaidParagraph, LaidSection } from "./document-layout.ts"

/** The paragraphs of one component that are not set as they should be. */
export interface Misset {
  readonly component: DocumentComponent
  /** The first of them. */
  readonly first: LaidParagraph
  readonly count: number
}

/**
 * The components that have paragraphs which `isWrong` (*thành phần trình bày chưa đúng*), each once, in the order of
 * the document: one finding for each component, not one for each paragraph.
 */
export const missetComponents = (
  layout: DocumentLayout,
  day: IsoDate,
  isWrong: (paragraph: LaidParagraph, component: DocumentComponent) => boolean,
): readonly Misset[] => {
  const forms = new Map<DocumentComponentId, DocumentComponent>(
    (valueOn(documentComponents, day)?.value ?? []).map((form) => [form.id, form]),
  )
  const found = new Map<DocumentComponentId, Misset>()
  for (const paragraph of layout.paragraphs) {
    const form = paragraph.component === null ? undefined : forms.get(paragraph.component)
    if (form === undefined || !isWrong(paragraph, form)) continue
    const before = found.get(form.id)
    found.set(form.id, { component: form, first: before?.first ?? paragraph, count: (before?.count ?? 0) + 1 })
  }
  return [...found.values()]
}

/** The value that most letters of a paragraph have. */
export const mostly = <T>(shares: readonly { readonly value: T; readonly letters: number }[]): T | undefined =>
  shares.reduce<{ readonly value: T; readonly letters: number } | undefined>(
    (most, share) => (most === undefined || share.letters > most.letters ? share : most),
    undefined,
  )?.value

/** Where a finding about a section's pages stands: at its first paragraph. */
export const placeOfSection = ({ paragraphs }: DocumentLayout, { from }: LaidSection): Place =>
  paragraphs[from]?.place ?? { path: ["document", "issuer"] }
