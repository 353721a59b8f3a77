import type { AnyRule, Finding, Fix, LintResult } from "../lint/index.ts"
import { rules as nationalRules } from "../lint/rules/index.ts"
import { type NodeId, type Paragraph, type Plan, type PlanNode, type Section, textsOf } from "../plan/index.ts"
import { type RuleCase, runRules } from "./rule-cases.ts"

/** Runs a rule on a case as it runs in earnest: among all rules of the nation (*chạy cùng mọi quy tắc*). */
export const runAmongOthers = (rule: AnyRule, given: RuleCase): LintResult =>
  runRules(nationalRules.some(({ id }) => id === rule.id) ? nationalRules : [...nationalRules, rule], given)

/** The places of findings in the outline, in the order in which they were found: each one's ordinal. */
export const placesInOutline = (plan: Plan, findings: readonly Finding[]): readonly number[] => {
  const order = new Map<string, number>()
  for (const { at } of textsOf(plan)) if (!order.has(at)) order.set(at, order.size)
  return findings.flatMap(({ anchor }) => order.get(anchor.at) ?? [])
}

const fixesOf = (findings: readonly Finding[]): readonly Fix[] => findings.flatMap(({ fixes = [] }) => fixes)

/**
 * Whether findings have fixes that can be made in the plan as it was understood: an act or a reference that was
 * understood in a text has to be read anew when the text changes.
 */
export const isFixable = ({ citations, references }: Plan, findings: readonly Finding[]): boolean => {
  const understood = new Set<NodeId>([
    ...citations.flatMap(({ mentions }) => mentions.map(({ at }) => at)),
    ...references.map(({ at }) => at),
  ])
  const fixes = fixesOf(findings)
  return fixes.length > 0 && fixes.every(({ node }) => !understood.has(node))
}

/** A plan with the safe fixes of findings made in its texts. */
export const fixPlan = (plan: Plan, findings: readonly Finding[]): Plan => {
  const fixes = fixesOf(findings).toSorted((a, b) => b.start - a.start)
  const fixedText = (id: NodeId, text: string): string =>
    rewritten(
      text,
      fixes.filter(({ node }) => node === id),
    )
  const fixedParagraph = (node: Paragraph): Paragraph => ({ ...node, text: fixedText(node.id, node.text) })
  const fixedSection = (node: Section): Section => ({
    ...node,
    heading: fixedText(node.id, node.heading),
    children: node.children.map(fixedNode),
  })
  const fixedNode = (node: PlanNode): PlanNode => {
    if (node.kind === "table") return node
    return node.kind === "paragraph" ? fixedParagraph(node) : fixedSection(node)
  }
  return {
    ...plan,
    preamble: plan.preamble.map(fixedParagraph),
    body: plan.body.map(fixedNode),
    closing: plan.closing.map(fixedParagraph),
    annexes: plan.annexes.map(fixedSection),
  }
}

/** A text with fixes made, given from its end to its start. */
const rewritten = (text: string, fixes: readonly Fix[]): string =>
  fixes.reduce((written, { end, start, write }) => written.slice(0, start) + write + written.slice(end), text)
