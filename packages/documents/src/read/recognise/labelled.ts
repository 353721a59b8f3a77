import type { HeadingSigns } from "./headings.ts"
import type { LabelForm } from "./label-form.ts"
import type { Entry } from "./script.ts"

/** A labelled line of the body among others. */
export interface Labelled {
  readonly entry: number
  readonly span: Entry
  readonly label: string
  readonly form: LabelForm
  /** The labelled line it stands under; undefined at the top. */
  readonly parent: Labelled | undefined
  readonly children: Labelled[]
  readonly signs: HeadingSigns
  /** Whether something that is not its next sibling follows it. */
  readonly hasContent: boolean
  /** Whether lines that say who does it, and when, follow it. */
  readonly overFields: boolean
}
