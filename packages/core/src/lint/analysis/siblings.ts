import type { Paragraph, Plan, PlanNode, Section } from "../../plan/index.ts"
import { perPlan } from "./per-plan.ts"

/** A heading or paragraph that carries a printed label. */
export type Labelled = Section | (Paragraph & { readonly label: string })

/** One level of the outline: what stands side by side under one heading, in its order. */
export interface Level {
  readonly above: Section | undefined
  readonly nodes: readonly PlanNode[]
  readonly sections: readonly Section[]
  /** The headings that carry a label, and the labelled paragraphs. */
  readonly labelled: readonly Labelled[]
}

/** Every level of a plan's body and of each of its annexes, from the top down. */
export const levelsOf = perPlan((plan: Plan): readonly Level[] => {
  const levels: Level[] = []
  const add = (above: Section | undefined, nodes: readonly PlanNode[]): void => {
    const sections: Section[] = []
    const labelled: Labelled[] = []
    for (const node of nodes) {
      if (node.kind === "section") sections.push(node)
      if (isLabelled(node)) labelled.push(node)
    }
    levels.push({ above, nodes, sections, labelled })
    for (const section of sections) add(section, section.children)
  }
  add(undefined, plan.body)
  for (const annex of plan.annexes) add(annex, annex.children)
  return levels
})

const isLabelled = (node: PlanNode): node is Labelled =>
  (node.kind === "section" && node.label !== "") ||
  (node.kind === "paragraph" && node.mark === "label" && node.label !== null)
