import type { NodeId, Paragraph, PlanNode, Section, Table } from "./node.schema.ts"
import type { Plan } from "./plan.schema.ts"

/** Sections of a list of nodes, themselves and below, in document order. */
export function* sectionsIn(nodes: readonly PlanNode[]): Generator<Section> {
  for (const node of nodes) {
    if (node.kind !== "section") continue
    yield node
    yield* sectionsIn(node.children)
  }
}

/** Every paragraph and table of a list of nodes, in document order. */
export function* leavesIn(nodes: readonly PlanNode[]): Generator<Paragraph | Table> {
  for (const node of nodes) {
    if (node.kind === "section") yield* leavesIn(node.children)
    else yield node
  }
}

/** A text of a plan and the place it stands in: a heading, a paragraph or a table cell. */
export interface PlacedText {
  readonly at: NodeId
  readonly text: string
  /** A heading; a paragraph; a cell, whose offsets do not map to the node's text. */
  readonly part: "heading" | "paragraph" | "cell"
}

function* textsIn(nodes: readonly PlanNode[]): Generator<PlacedText> {
  for (const node of nodes) {
    if (node.kind === "paragraph") yield { at: node.id, text: node.text, part: "paragraph" }
    else if (node.kind === "table")
      for (const row of node.rows) for (const text of row) yield { at: node.id, text, part: "cell" }
    else {
      yield { at: node.id, text: node.heading, part: "heading" }
      yield* textsIn(node.children)
    }
  }
}

/** Every text of a plan's outline in document order: preamble, body, closing, annexes. */
export function* textsOf(plan: Plan): Generator<PlacedText> {
  yield* textsIn(plan.preamble)
  yield* textsIn(plan.body)
  yield* textsIn(plan.closing)
  yield* textsIn(plan.annexes)
}

/** The node with an id, or undefined. */
export const nodeOf = (plan: Plan, id: NodeId): PlanNode | undefined => {
  for (const list of [plan.preamble, plan.body, plan.closing, plan.annexes]) {
    const found = findIn(list, id)
    if (found !== undefined) return found
  }
  return undefined
}

const findIn = (nodes: readonly PlanNode[], id: NodeId): PlanNode | undefined => {
  for (const node of nodes) {
    if (node.id === id) return node
    if (node.kind !== "section") continue
    const found = findIn(node.children, id)
    if (found !== undefined) return found
  }
  return undefined
}
