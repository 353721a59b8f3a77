/** A change of the text of a document, in offsets of the source that was read (*đề xuất sửa*). */
export interface SourceEdit {
  readonly start: number
  readonly end: number
  /** What stands there afterwards; empty to leave it out. */
  readonly write: string
}

/** A remark on a place of a document (*nhận xét*); `span` null: on the document as a whole. */
export interface Remark {
  readonly span: readonly [start: number, end: number] | null
  /** One paragraph each. */
  readonly lines: readonly string[]
}

/** What is to be put into a copy of a document, and in whose name. */
export interface Revision {
  readonly edits: readonly SourceEdit[]
  readonly remarks: readonly Remark[]
  readonly author: string
  /** When, as `2026-11-21T08:00:00Z`; null leaves it out. */
  readonly at: string | null
}

/** A copy with changes, and what became of each. */
export interface RevisedDocx {
  readonly bytes: Uint8Array
  readonly made: readonly SourceEdit[]
  /** Left alone: not in one paragraph, overlapping another, or in a place that could not be told for certain. */
  readonly left: readonly SourceEdit[]
}
