import type { Entry } from "../words/script.ts"
import type { HeadingSigns } from "./headings.ts"
import type { LabelForm } from "./label-form.ts"
import type { OpenPlace } from "./open-place.ts"

/** How far a heading goes. */
export interface HeadingSpan {
  readonly start: number
  readonly end: number
  /** Where the text after a run-in heading begins. */
  readonly rest: number | null
}

/** A labelled line of the body among others. */
export interface Labelled {
  readonly entry: number
  /** Its text: the line below where its label stands alone. */
  readonly span: Entry
  readonly label: string
  readonly form: LabelForm
  /** Whether it is a part with a Roman numeral in capitals. */
  readonly isPart: boolean
  /** The labelled line it stands under; undefined at the top. */
  readonly parent: Labelled | undefined
  readonly children: Labelled[]
  readonly signs: HeadingSigns
  /** Whether something that is not its next sibling follows it. */
  readonly hasContent: boolean
  /** Set when it is found to be a heading. */
  heading: HeadingSpan | undefined
  /** Set where its part of the outline begins. */
  place: OpenPlace | undefined
}
