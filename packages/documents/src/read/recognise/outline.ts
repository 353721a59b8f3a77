import { type NodeId, nodeId, type Paragraph, type Span } from "@lantoa/core"

/** A paragraph of the outline, a stretch of the script. */
export interface OutlineParagraph extends Span {
  readonly kind: "paragraph"
  readonly entry: number
  readonly mark: Paragraph["mark"]
  readonly label: string | null
}

/** A table of data. */
export interface OutlineTable extends Span {
  readonly kind: "table"
  readonly entry: number
}

/** A headed part. Its span is its heading. */
export interface OutlineSection extends Span {
  readonly kind: "section"
  readonly entry: number
  readonly label: string
  readonly children: readonly OutlineNode[]
}

/** A part of a document's outline (*dàn ý*). */
export type OutlineNode = OutlineSection | OutlineParagraph | OutlineTable

/** A paragraph or table that has its place. */
export type PlacedLeaf = (OutlineParagraph | OutlineTable) & {
  readonly id: NodeId
  /** The part it stands in; null in the preamble and the closing. */
  readonly section: PlacedSection | null
}

/** A part that has its place. */
export interface PlacedSection extends Omit<OutlineSection, "children"> {
  readonly id: NodeId
  readonly section: PlacedSection | null
  /** 1 for a top part. */
  readonly depth: number
  readonly children: readonly PlacedNode[]
}

/** A part of an outline with its place. */
export type PlacedNode = PlacedSection | PlacedLeaf

/** A document's text in its order, every part with its place. */
export interface Outline {
  readonly preamble: readonly PlacedLeaf[]
  readonly body: readonly PlacedNode[]
  readonly closing: readonly PlacedLeaf[]
  readonly annexes: readonly PlacedSection[]
  /** The sections of the body, in order, at every depth. */
  readonly sections: readonly PlacedSection[]
  /** The paragraphs and tables of the body, in order, at every depth. */
  readonly leaves: readonly PlacedLeaf[]
}

/** Gives the nodes under a place (`s2`, `pre`) their ids, which count what stands there. */
export const placeNodes = (
  nodes: readonly OutlineNode[],
  path: string,
  section: PlacedSection | null,
): readonly PlacedNode[] => {
  let paragraphs = 0
  let tables = 0
  let sections = 0
  const depth = (section?.depth ?? 0) + 1
  return nodes.map((node): PlacedNode => {
    if (node.kind === "paragraph") return { ...node, id: nodeId(`${path}:p${++paragraphs}`), section }
    if (node.kind === "table") return { ...node, id: nodeId(`${path}:t${++tables}`), section }
    const under = /\d$/.test(path) ? `${path}.${++sections}` : `${path}${++sections}`
    const children: PlacedNode[] = []
    const placed: PlacedSection = { ...node, id: nodeId(under), section, depth, children }
    for (const child of placeNodes(node.children, under, placed)) children.push(child)
    return placed
  })
}

/** The paragraphs and tables of nodes, in order, at every depth. */
export const leavesOf = (nodes: readonly PlacedNode[]): readonly PlacedLeaf[] => {
  const found: PlacedLeaf[] = []
  const visit = (node: PlacedNode): void => {
    if (node.kind === "section") node.children.forEach(visit)
    else found.push(node)
  }
  nodes.forEach(visit)
  return found
}

/** The sections of nodes, in order, at every depth. */
export const sectionsOf = (nodes: readonly PlacedNode[]): readonly PlacedSection[] => {
  const found: PlacedSection[] = []
  const visit = (node: PlacedNode): void => {
    if (node.kind !== "section") return
    found.push(node)
    node.children.forEach(visit)
  }
  nodes.forEach(visit)
  return found
}

/** The part a node stands in and all above it, the innermost first. */
export const partsAbove = (node: PlacedNode): readonly PlacedSection[] => {
  const found: PlacedSection[] = []
  for (let section = node.section; section !== null; section = section.section) found.push(section)
  return found
}
