import type { Modality, Span } from "@lantoa/core"
import type { PlacedLeaf, PlacedNode } from "../outline/outline.ts"

/** Units that are given tasks, and the paragraphs that say which. */
export interface WhoEntry {
  /** The heading or sentence that names the units. */
  readonly node: PlacedNode
  readonly units: Span
  readonly modality: Modality
  /** One for each task. */
  readonly tasks: readonly Span[]
  readonly taskNodes: readonly PlacedLeaf[]
  /** Every paragraph that belongs to it. */
  readonly leaves: readonly PlacedLeaf[]
}
