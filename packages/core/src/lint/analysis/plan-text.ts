import type { Plan, PlanNode } from "../../plan/index.ts"
import type { Place, TextEdit } from "../rule.ts"
import { perPlan } from "./per-plan.ts"
import { type Scan, scan } from "./scan.ts"
import type { Sign } from "./signs.ts"

/** Every text of a plan in one string, so that one pass reads them all: the title, then the outline in its order. */
export interface PlanText {
  /** The texts, a line feed between each and the next. */
  readonly text: string
  readonly parts: readonly string[]
  /** The node of each text; null for the title, which stands outside the outline. */
  readonly nodes: readonly (PlanNode | null)[]
}

/** The texts of a plan in one string, put together once per plan. */
export const planText = perPlan(({ annexes, body, closing, document, preamble }: Plan): PlanText => {
  const parts: string[] = [document.title ?? ""]
  const nodes: (PlanNode | null)[] = [null]
  const walk = (list: readonly PlanNode[]): void => {
    for (const node of list) {
      if (node.kind === "table") {
        for (const row of node.rows) for (const cell of row) parts.push(cell)
        while (nodes.length < parts.length) nodes.push(node)
        continue
      }
      nodes.push(node)
      if (node.kind === "paragraph") parts.push(node.text)
      else {
        parts.push(node.heading)
        walk(node.children)
      }
    }
  }
  walk(preamble)
  walk(body)
  walk(closing)
  walk(annexes)
  return { text: parts.join("\n"), parts, nodes }
})

/** Where each text of a plan starts in the one string. */
const startsOf = perPlan((plan: Plan): readonly number[] => {
  let length = 0
  return planText(plan).parts.map((part) => {
    const start = length
    length += part.length + 1
    return start
  })
})

/** Some characters of a plan, their place counted in its one text. */
export interface Found {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What one pass over the texts of a plan finds, looked for once per plan. */
export const scanOf = perPlan((plan: Plan): Scan => scan(planText(plan).text))

/**
 * The places in a plan where a sign stands and a pattern (with the flag `y`) fits from there on, in the order of the
 * plan; none begins within the one before.
 */
export const findAt = (plan: Plan, sign: Sign, pattern: RegExp): readonly Found[] => {
  const starts = scanOf(plan).signs[sign]
  return starts === undefined ? [] : findFrom(plan, starts, pattern)
}

/** The places in a plan where a pattern (with the flag `y`) fits from one of some offsets on, told in their order. */
export const findFrom = (plan: Plan, starts: readonly number[], pattern: RegExp): readonly Found[] => {
  const { text } = planText(plan)
  const found: Found[] = []
  let end = 0
  for (const start of starts) {
    if (start < end) continue
    pattern.lastIndex = start
    const words = pattern.exec(text)?.[0]
    if (words === undefined) continue
    end = start + words.length
    found.push({ text: words, start, end })
  }
  return found
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
  const starts = startsOf(plan)
  const index = textIndex(starts, start)
  const node = planText(plan).nodes[index] ?? null
  if (node === null) return { path: ["document", "title"] }
  const from = starts[index] ?? 0
  // A table has many texts: none of its own that offsets could count in.
  return node.kind === "table" ? { node: node.id } : { node: node.id, start: start - from, end: end - from }
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
