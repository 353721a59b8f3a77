import type { DocumentLayout, Plan, PlanProvenance, Province } from "@lantoa/core"
import type { Reading } from "@lantoa/documents/read"

/** Where a plan came from: a document that was read, a plan stored as data, or one that a province plugin carries. */
export type PlanOrigin = "document" | "data" | "built-in"

/**
 * A plan ready to work with (*kế hoạch đã nạp*), whatever it was loaded from. A document also has its reading, with the
 * tree, the source text and what the reader had to say; a stored plan has none of that.
 */
export interface LoadedPlan {
  /** As it was asked for: a path or the name of a built-in plan. */
  readonly name: string
  readonly origin: PlanOrigin
  readonly plan: Plan
  /** The plugin of its province; undefined when none of the given ones speaks for it. */
  readonly province: Province | undefined
  readonly provenance: PlanProvenance | undefined
  readonly reading: Reading | undefined
  /** How the document is set, where its file says so (.docx). */
  readonly layout?: DocumentLayout | undefined
  /** The bytes of the document, for who makes a changed copy of it. */
  readonly original?: Uint8Array | undefined
}
