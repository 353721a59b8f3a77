import type { Paragraph, Plan, PlanNode, Section, Table } from "@lantoa/core"
import type { Outline, OutlineTable, PlacedLeaf, PlacedNode, PlacedSection } from "../recognise/outline/outline.ts"
import { cellText, type Script, textAt } from "../recognise/words/script.ts"
import { isTable, type TableBlock } from "../tree/index.ts"
import type { ProvenanceBook } from "./provenance.ts"

/** The outline as nodes of a plan, each noted in the book. */
export const planNodes = (
  script: Script,
  { annexes, body, closing, nodes, preamble }: Outline,
  book: ProvenanceBook,
): Pick<Plan, "preamble" | "body" | "closing" | "annexes"> => {
  book.nodes(script, nodes)
  return {
    preamble: preamble.map((leaf) => paragraphOf(script, leaf)),
    body: nodesOf(script, body),
    closing: closing.map((leaf) => paragraphOf(script, leaf)),
    annexes: annexes.map((annex) => sectionOf(script, annex)),
  }
}

const nodesOf = (script: Script, placed: readonly PlacedNode[]): PlanNode[] => {
  const nodes: PlanNode[] = []
  for (const node of placed)
    if (node.kind === "paragraph") nodes.push(paragraphOf(script, node))
    else if (node.kind === "section") nodes.push(sectionOf(script, node))
    else nodes.push(tableOf(script, node))
  return nodes
}

const sectionOf = (script: Script, section: PlacedSection): Section => ({
  kind: "section",
  id: section.id,
  label: section.label,
  heading: textOf(script, section).replaceAll("\n", " "),
  children: nodesOf(script, section.children),
})

/** A table that stands outside the body is a paragraph of its cells. */
const paragraphOf = (script: Script, leaf: PlacedLeaf): Paragraph => {
  const text = textOf(script, leaf)
  const isLabelled = leaf.kind === "paragraph" && leaf.mark === "label"
  const mark = leaf.kind === "paragraph" ? leaf.mark : "none"
  return { kind: "paragraph", id: leaf.id, mark, label: isLabelled ? leaf.label : null, text }
}

/** The text of a whole block is the block's own: a plan made of pieces of the script would keep it. */
const textOf = (script: Script, node: PlacedNode): string => {
  const entry = script.entries[node.entry]
  if (entry === undefined) return textAt(script, node)
  if (isTable(entry.block)) return textAt(script, node).replaceAll("\t", " | ").replaceAll("\v", " / ")
  return node.start === entry.start && node.end === entry.end ? entry.block.text : textAt(script, node)
}

const tableOf = ({ entries }: Script, { entry, id }: OutlineTable): Table => {
  const block = entries[entry]?.block
  return { kind: "table", id, rows: block !== undefined && isTable(block) ? rowsOf(block) : [] }
}

/** Rows of one length, the shorter ones filled up. */
const rowsOf = ({ rows }: TableBlock): string[][] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return rows.map((row) => Array.from({ length: width }, (_, column) => cellText(row[column]?.blocks ?? [])))
}
