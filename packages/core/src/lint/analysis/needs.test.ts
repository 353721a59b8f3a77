import { describe, expect, it } from "vitest"
import { isoDate } from "../../calendar/index.ts"
import type { Plan, PlanNode } from "../../plan/index.ts"
import { soundJurisdiction, soundPlan } from "../../testing/index.ts"
import type { RuleContext } from "../rule.ts"
import { rules } from "../rules/index.ts"
import { there } from "./needs.ts"

const day = isoDate("2026-03-20")
const contextOf = (plan: Plan): RuleContext => ({ plan, day, ownDay: day, jurisdiction: soundJurisdiction(day) })

const silenced = (node: PlanNode): PlanNode => {
  if (node.kind === "paragraph") return { ...node, text: "" }
  if (node.kind === "table") return { ...node, rows: [] }
  return { ...node, heading: "", children: node.children.map(silenced) }
}

/** A plan in which nothing of a need is left, all else as it was. */
const without = (plan: Plan, need: string): Plan => {
  if (need === "layout") return plan
  if (need in plan) return { ...plan, [need]: [] }
  const quiet = (nodes: readonly PlanNode[]) => nodes.map(silenced)
  return {
    ...plan,
    document: { ...plan.document, title: null },
    preamble: plan.preamble.map((node) => ({ ...node, text: "" })),
    body: quiet(plan.body),
    closing: plan.closing.map((node) => ({ ...node, text: "" })),
    annexes: [],
  }
}

const needing = rules.flatMap(({ check, id, needs }) =>
  needs === undefined ? [] : [[id, needs.what, needs.isThere, check] as const],
)

describe("what a rule needs", () => {
  it.each(needing)("%s has nothing to say without %s", (_, what, isThere, check) => {
    const context = contextOf(without(soundPlan(), what))
    expect(isThere(context)).toBe(false)
    const said: string[] = []
    check(context, (message) => said.push(message))
    expect(said).toEqual([])
  })

  it("is told by the lists and words of a plan", () => {
    const context = contextOf(soundPlan())
    expect((["assignments", "digits", "layout"] as const).map((what) => there(what).isThere(context))).toEqual([
      true,
      true,
      false,
    ])
  })
})
