import type { FoundPhrase } from "./phrases-in.ts"
import type { Span } from "./span.ts"
import { type Words, wordsAndPlainOf } from "./words.ts"

/**
 * A text made ready once for all that is looked for in it (*trang*): its plain letters and its words. What tables of
 * phrases found on a page is kept with it, so that many stretches of it can be asked about one after the other.
 */
export interface Page {
  readonly text: string
  /** See `plainOf`: an offset in one is an offset in the other. */
  readonly plain: string
  readonly words: Words
  /** What was found on it so far, by the list of phrases. */
  readonly found: Map<readonly { readonly phrase: string }[], readonly FoundPhrase[]>
}

/** A stretch of a page. Whatever is found in it is told in offsets of the page. */
export interface Passage extends Span {
  readonly page: Page
}

/** Makes a page of a text, in one pass over it. */
export const pageOf = (text: string): Page => ({ text, ...wordsAndPlainOf(text), found: new Map() })

/** A stretch of a page. */
export const passageAt = (page: Page, { end, start }: Span): Passage => ({ page, start, end })

/** The text that is spoken of, and where in it: a whole text, or a stretch of a page. */
export const stretchOf = (where: string | Passage): Span & { readonly text: string } =>
  typeof where === "string"
    ? { text: where, start: 0, end: where.length }
    : { text: where.page.text, start: where.start, end: where.end }
