import type { PrintedDocument } from "./block.ts"
import type { Chart } from "./chart.ts"

/** The charts of a document in the order of print. */
export const chartsIn = ({ annexes, blocks }: PrintedDocument): readonly Chart[] =>
  [...blocks, ...annexes.flatMap((annex) => annex.blocks)].flatMap((block) =>
    block.kind === "chart" ? [block.chart] : [],
  )
