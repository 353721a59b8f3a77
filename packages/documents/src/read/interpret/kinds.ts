import type { OutlineParagraph, PlacedLeaf } from "../recognise/outline/outline.ts"

/** Whether a leaf of the outline is a paragraph. */
export const isParagraph = (leaf: PlacedLeaf): leaf is OutlineParagraph => leaf.kind === "paragraph"
