import type { DocumentNumber, NodeId, Span } from "@lantoa/core"
import type { Mark } from "../../tree/index.ts"
import type { Title } from "../head/title.ts"

/** A paragraph of the outline, a stretch of the script. */
export interface OutlineParagraph extends Span {
  readonly kind: "paragraph"
  readonly entry: number
  readonly id: NodeId
  /** The part it stands in; null in the preamble and the closing. */
  readonly section: PlacedSection | null
  readonly mark: Mark
  readonly label: string | null
}

/** A table of data. */
export interface OutlineTable extends Span {
  readonly kind: "table"
  readonly entry: number
  readonly id: NodeId
  readonly section: PlacedSection | null
}

/** A paragraph or table that has its place. */
export type PlacedLeaf = OutlineParagraph | OutlineTable

/** A headed part that has its place. Its span is its heading. */
export interface PlacedSection extends Span {
  readonly kind: "section"
  readonly entry: number
  readonly id: NodeId
  readonly section: PlacedSection | null
  readonly label: string
  /** 1 for a top part. */
  readonly depth: number
  readonly children: readonly PlacedNode[]
}

/** A part of a document's outline (*dàn ý*) with its place. */
export type PlacedNode = PlacedSection | PlacedLeaf

/** A plan that a document issues and that stands behind it (*kế hoạch ban hành kèm theo*). */
export interface AttachedPlan {
  /** The annex that it is. */
  readonly section: PlacedSection | null
  readonly title: Title
  /** Its own number, where a letterhead of its own prints one. */
  readonly number: DocumentNumber | undefined
  /** Its parts; over them stands no part. */
  readonly body: readonly PlacedNode[]
  /** What stands in its body, at every depth. */
  readonly nodes: readonly PlacedNode[]
  readonly closing: readonly PlacedLeaf[]
}

/** A document's text in its order, every part with its place. */
export interface Outline {
  readonly preamble: readonly PlacedLeaf[]
  readonly body: readonly PlacedNode[]
  readonly closing: readonly PlacedLeaf[]
  readonly annexes: readonly PlacedSection[]
  /** One of the annexes. */
  readonly attached: AttachedPlan | undefined
  /**
   * The top nodes of what the document says, and of what the plan attached to it says. Numbered paragraphs that stand in no
   * part, as those of a letter, are among them.
   */
  readonly bodies: readonly (readonly PlacedNode[])[]
  /** The sections of the bodies, in order, at every depth. */
  readonly sections: readonly PlacedSection[]
  /** The paragraphs and tables of the bodies, in order, at every depth. */
  readonly leaves: readonly PlacedLeaf[]
  /** All of it in order, at every depth. */
  readonly nodes: readonly PlacedNode[]
}

/** The paragraphs and tables of nodes, in order, at every depth. */
export const leavesOf = (nodes: readonly PlacedNode[]): readonly PlacedLeaf[] => {
  const found: PlacedLeaf[] = []
  addLeaves(nodes, found)
  return found
}

const addLeaves = (nodes: readonly PlacedNode[], found: PlacedLeaf[]): void => {
  for (const node of nodes)
    if (node.kind === "section") addLeaves(node.children, found)
    else found.push(node)
}

/** The part a node stands in and all above it, the innermost first. */
export const partsAbove = (node: PlacedNode): readonly PlacedSection[] => {
  const found: PlacedSection[] = []
  for (let section = node.section; section !== null; section = section.section) found.push(section)
  return found
}
