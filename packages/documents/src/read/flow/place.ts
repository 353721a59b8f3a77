import type { Source } from "../decode/index.ts"
import type { Diagnostic } from "../diagnostic.ts"
import type { DocumentTree } from "../tree/index.ts"
import type { FlowParagraph } from "./flow.ts"

/** Where a paragraph of the source's text stands in the file it was taken from (*vị trí trong tệp*). */
export interface Place extends Pick<FlowParagraph, "part" | "page" | "paragraph"> {
  /** Where it begins in `source.text`. */
  readonly at: number
}

/** A file that was opened (*văn bản đã mở*): its text, the blocks over it, and where they stand in the file. */
export interface Opened {
  readonly source: Source
  readonly tree: DocumentTree
  /** Sorted by `at`; empty for a text file, whose characters are places themselves. */
  readonly places: readonly Place[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The paragraph that an offset of the source's text lies in; undefined for a text file. */
export const placeAt = (places: readonly Place[], offset: number): Place | undefined => {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((places[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return places[low]
}
