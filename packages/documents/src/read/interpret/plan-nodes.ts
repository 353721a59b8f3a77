import type { Paragraph, Plan, PlanNode, Section, Table } from "@lantoa/core"
import type { Outline, PlacedLeaf, PlacedNode, PlacedSection } from "../recognise/outline.ts"
import { cellText, type Script, textAt } from "../recognise/script.ts"
import { isTable } from "../tree/index.ts"
import type { ProvenanceBook } from "./provenance.ts"

/** The outline as nodes of a plan, each noted in the book. */
export const planNodes = (
  script: Script,
  outline: Outline,
  book: ProvenanceBook,
): Pick<Plan, "preamble" | "body" | "closing" | "annexes"> => {
  const paragraphOf = (leaf: PlacedLeaf): Paragraph => {
    book.node(leaf.id, script, leaf)
    const { entry, id } = leaf
    const block = script.entries[entry]?.block
    const isRow = block !== undefined && isTable(block)
    const text = isRow ? textAt(script, leaf).replaceAll("\t", " | ").replaceAll("\v", " / ") : textAt(script, leaf)
    const { label, mark } = leaf.kind === "paragraph" ? leaf : { label: null, mark: "none" as const }
    return { kind: "paragraph", id, mark, label: mark === "label" ? label : null, text }
  }
  const tableOf = (leaf: PlacedLeaf): Table => {
    book.node(leaf.id, script, leaf)
    const block = script.entries[leaf.entry]?.block
    const rows =
      block !== undefined && isTable(block) ? block.rows.map((row) => row.map(({ blocks }) => cellText(blocks))) : []
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
    return {
      kind: "table",
      id: leaf.id,
      rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]),
    }
  }
  const sectionOf = (section: PlacedSection): Section => {
    book.node(section.id, script, section)
    return {
      kind: "section",
      id: section.id,
      label: section.label,
      heading: textAt(script, section).replaceAll("\n", " "),
      children: section.children.map(nodeOf),
    }
  }
  const nodeOf = (node: PlacedNode): PlanNode =>
    node.kind === "section" ? sectionOf(node) : node.kind === "table" ? tableOf(node) : paragraphOf(node)
  return {
    preamble: outline.preamble.map(paragraphOf),
    body: outline.body.map(nodeOf),
    closing: outline.closing.map(paragraphOf),
    annexes: outline.annexes.map(sectionOf),
  }
}
