import type { NodeId } from "@lantoa/core"
import type { Chart } from "./chart.ts"

/** What is printed beyond what a document says of itself: pictures of its figures, pages on their side. */
export interface PrintExtras {
  /** Charts by the table that each follows. */
  readonly charts: ReadonlyMap<NodeId, readonly Chart[]>
  /** Annexes on pages lying on their side. */
  readonly landscape: ReadonlySet<NodeId>
  /** Tables of figures with the shares of the width that their columns get. */
  readonly columns: ReadonlyMap<NodeId, readonly number[]>
}

/** Nothing beyond the document. */
export const noExtras: PrintExtras = { charts: new Map(), landscape: new Set(), columns: new Map() }
