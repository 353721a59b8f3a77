import { type NodeId, nodeId, type Paragraph, type PlanNode, type Section } from "../plan/index.ts"
import type { StatedMeaning, StatedParagraph, StatedSection, StatedTable } from "./stated-plan.ts"

/** A paragraph in its place, with what was said of it and the section that it stands in. */
export interface PlacedParagraph {
  readonly node: Paragraph
  readonly meaning: StatedMeaning
  readonly holds: StatedSection["holds"]
  readonly assigns: StatedSection | undefined
}

/** Nodes with their ids, and their paragraphs in document order. */
export interface Outline<A extends PlanNode> {
  readonly nodes: readonly A[]
  readonly placed: readonly PlacedParagraph[]
}

const marks: readonly (readonly [RegExp, Paragraph["mark"]])[] = [
  [/^-\s+/, "dash"],
  [/^\+\s+/, "plus"],
  [/^\*\s+/, "star"],
  [/^(?<label>\d+(?:\.\d+)*|[a-zđ])[.)]\s+/, "label"],
]

/** Paragraphs of the preamble or the closing. */
export const outlineParagraphs = (prefix: "pre" | "end", stated: readonly StatedParagraph[]): Outline<Paragraph> => {
  const placed = stated.map((each, at) => placedAt(nodeId(`${prefix}:p${at + 1}`), each, undefined, undefined))
  return { nodes: placed.map(({ node }) => node), placed }
}

/** Sections of the body (`s`) or of the annexes (`x`), counted as they stand, whatever their labels. */
export const outlineSections = (prefix: "s" | "x", stated: readonly StatedSection[]): Outline<Section> => {
  const parts = stated.map((each, at) => sectionAt(`${prefix}${at + 1}`, each, undefined))
  return { nodes: parts.map(({ section }) => section), placed: parts.flatMap(({ placed }) => placed) }
}

const sectionAt = (
  path: string,
  stated: StatedSection,
  above: StatedSection["holds"],
): { readonly section: Section; readonly placed: readonly PlacedParagraph[] } => {
  const holds = stated.holds ?? above
  const placed: PlacedParagraph[] = []
  const count = { section: 0, paragraph: 0, table: 0 }
  const children = stated.children.map((child): PlanNode => {
    if (typeof child !== "string" && "rows" in child) return tableAt(nodeId(`${path}:t${++count.table}`), child)
    if (typeof child !== "string" && "heading" in child) {
      const below = sectionAt(`${path}.${++count.section}`, child, holds)
      placed.push(...below.placed)
      return below.section
    }
    const paragraph = placedAt(
      nodeId(`${path}:p${++count.paragraph}`),
      child,
      holds,
      stated.assigns === undefined ? undefined : stated,
    )
    placed.push(paragraph)
    return paragraph.node
  })
  return {
    section: { kind: "section", id: nodeId(path), label: stated.label, heading: stated.heading, children },
    placed,
  }
}

const tableAt = (id: NodeId, { rows }: StatedTable): PlanNode => ({
  kind: "table",
  id,
  rows: rows.map((row) => [...row]),
})

const placedAt = (
  id: NodeId,
  stated: StatedParagraph,
  holds: StatedSection["holds"],
  assigns: StatedSection | undefined,
): PlacedParagraph => {
  const meaning = typeof stated === "string" ? { text: stated } : stated
  return { node: paragraphOf(id, meaning.text.normalize("NFC")), meaning, holds, assigns }
}

const paragraphOf = (id: NodeId, printed: string): Paragraph => {
  for (const [pattern, mark] of marks) {
    const found = pattern.exec(printed)
    if (found === null) continue
    return { kind: "paragraph", id, mark, label: found.groups?.["label"] ?? null, text: printed.slice(found[0].length) }
  }
  return { kind: "paragraph", id, mark: "none", label: null, text: printed }
}
