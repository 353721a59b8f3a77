import type { NodeId, Plan, PlanNode } from "../../plan/index.ts"
import type { Place, TextEdit } from "../rule.ts"
import { perPlan } from "./per-plan.ts"

/** Every text of a plan in one string, so that one pass reads them all: the title, then the outline in its order. */
export interface PlanText {
  /** The texts, a line feed between each and the next. */
  readonly text: string
  /** Where each text starts. */
  readonly starts: readonly number[]
  /** The node of each text; null for the title, which stands outside the outline. */
  readonly nodes: readonly (NodeId | null)[]
  /** Whether offsets count in the node's own text; not so in table cells and the title. */
  readonly exact: readonly boolean[]
}

/** The texts of a plan in one string, put together once per plan. */
export const planText = perPlan((plan: Plan): PlanText => {
  const parts: string[] = []
  const starts: number[] = []
  const nodes: (NodeId | null)[] = []
  const exact: boolean[] = []
  let length = 0
  const add = (text: string, node: NodeId | null, isExact: boolean): void => {
    parts.push(text)
    starts.push(length)
    nodes.push(node)
    exact.push(isExact)
    length += text.length + 1
  }
  const walk = (node: PlanNode): void => {
    if (node.kind === "table") for (const row of node.rows) for (const cell of row) add(cell, node.id, false)
    else if (node.kind === "paragraph") add(node.text, node.id, true)
    else {
      add(node.heading, node.id, true)
      for (const child of node.children) walk(child)
    }
  }
  add(plan.document.title ?? "", null, false)
  for (const list of [plan.preamble, plan.body, plan.closing, plan.annexes]) for (const node of list) walk(node)
  return { text: parts.join("\n"), starts, nodes, exact }
})

/** Some characters of a plan, their place counted in its one text. */
export interface Found {
  readonly text: string
  readonly start: number
  readonly end: number
}

const foundBefore = perPlan((_: Plan) => new Map<RegExp, readonly Found[]>())

/** Every place in a plan that a pattern (with the flag `g`) fits, in the order of the plan; looked for once per plan. */
export const findIn = (plan: Plan, pattern: RegExp): readonly Found[] => {
  const known = foundBefore(plan)
  const found = known.get(pattern) ?? search(planText(plan).text, pattern)
  known.set(pattern, found)
  return found
}

const search = (text: string, pattern: RegExp): readonly Found[] => {
  const found: Found[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: words, index } = match
    found.push({ text: words, start: index, end: index + words.length })
  }
  return found
}

/** The place in the plan of something found in its one text. */
export const placeOf = (plan: Plan, { start, end }: Found): Place => {
  const { starts, nodes, exact } = planText(plan)
  const index = textIndex(starts, start)
  const node = nodes[index] ?? null
  if (node === null) return { path: ["document", "title"] }
  const from = starts[index] ?? 0
  return exact[index] === true ? { node, start: start - from, end: end - from } : { node }
}

/** The changes that write something else over what was found, where the places are exact. */
export const editsOf = (plan: Plan, found: readonly Found[], write: (text: string) => string): readonly TextEdit[] =>
  found.flatMap((each) => {
    const place = placeOf(plan, each)
    return "node" in place && place.start !== undefined && place.end !== undefined
      ? [{ node: place.node, start: place.start, end: place.end, write: write(each.text) }]
      : []
  })

/** The last text that starts at or before an offset. */
const textIndex = (starts: readonly number[], offset: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
