import { describe, expect, it } from "vitest"
import { isoDate } from "../../../calendar/index.ts"
import type { Plan, PlanNode } from "../../../plan/index.ts"
import { soundJurisdiction, soundPlan, withCitation, withClosing, withText } from "../../../testing/index.ts"
import { type AnyRule, lint, type TextEdit } from "../../index.ts"
import { endMark } from "../form/end-mark.ts"
import { citationWithSo } from "../legal-basis/citation-with-so.ts"
import { noCommaBeforeDay } from "../legal-basis/no-comma-before-day.ts"
import { everyYearOneWay } from "./every-year-one-way.ts"
import { knownConfusions } from "./known-confusions.ts"
import { peopleCapital } from "./people-capital.ts"
import { toneMarksOneWay } from "./tone-marks-one-way.ts"
import { yearRangeSpacing } from "./year-range-spacing.ts"

const day = isoDate("2026-03-20")
const findingsOf = (rule: AnyRule, plan: Plan) =>
  lint({ plan, day, ownDay: day, jurisdiction: soundJurisdiction(day) }, [rule]).findings

/** A plan with the texts of its nodes changed; what the texts mean is left as it was. */
const edited = (plan: Plan, edits: readonly TextEdit[]): Plan => {
  const write = (id: string, text: string): string =>
    edits
      .filter(({ node }) => node === id)
      .toSorted((a, b) => b.start - a.start)
      .reduce((changed, { end, start, write: words }) => changed.slice(0, start) + words + changed.slice(end), text)
  const change = <A extends PlanNode>(node: A): A => {
    if (node.kind === "paragraph") return { ...node, text: write(node.id, node.text) }
    if (node.kind === "section")
      return { ...node, heading: write(node.id, node.heading), children: node.children.map(change) }
    return node
  }
  return {
    ...plan,
    preamble: plan.preamble.map(change),
    body: plan.body.map(change),
    closing: plan.closing.map(change),
  }
}

const textAt = (plan: Plan): string => JSON.stringify([plan.body, plan.closing])

describe("what is fixed is not found again", () => {
  it.each<[string, AnyRule, Plan, string]>([
    [
      "a slip",
      knownConfusions,
      soundPlan(withText("- Giành thời lượng cho công/trang thông tin.")),
      "Dành thời lượng cho cổng/trang",
    ],
    ["every year", everyYearOneWay, soundPlan(withText("- Hàng năm, hàng quý.")), "Hằng năm, hằng quý."],
    [
      "the people",
      peopleCapital,
      soundPlan(withText("- Phục vụ nhân dân, Ủy ban nhân dân, của nhân dân.")),
      "Phục vụ Nhân dân, Ủy ban nhân dân, của Nhân dân.",
    ],
    [
      "tone marks",
      toneMarksOneWay,
      soundPlan(withText("- Uỷ ban, văn hoá, khoẻ, quý.")),
      "Ủy ban, văn hóa, khỏe, quý.",
    ],
    ["ranges of years", yearRangeSpacing, soundPlan(withText("- 2026 -2030, 2021–2025.")), "2026 - 2030, 2021 - 2025."],
    ["the end", endMark, soundPlan(withClosing("Trên đây là Kế hoạch.")), "Trên đây là Kế hoạch./."],
  ])("%s", (_, rule, plan, expected) => {
    const found = findingsOf(rule, plan)
    expect(found.length).toBeGreaterThan(0)
    const fixed = edited(
      plan,
      found.flatMap(({ fixes }) => fixes ?? []),
    )
    expect(textAt(fixed)).toContain(expected)
    expect(findingsOf(rule, fixed)).toEqual([])
  })

  it.each<[string, AnyRule, Plan, string]>([
    [
      "“số”",
      citationWithSo,
      soundPlan(withCitation("- Theo Quyết định 7/QĐ-UBND.", "7/QĐ-UBND")),
      "Theo Quyết định số 7/QĐ-UBND.",
    ],
    [
      "the comma",
      noCommaBeforeDay,
      soundPlan(withCitation("- Theo Quyết định số 7/QĐ-UBND, ngày 05/01/2026.", "7/QĐ-UBND")),
      "số 7/QĐ-UBND ngày 05/01/2026.",
    ],
  ])("%s is put right in the text of a citation", (_, rule, plan, expected) => {
    const edits = findingsOf(rule, plan).flatMap(({ fixes }) => fixes ?? [])
    expect(textAt(edited(plan, edits))).toContain(expected)
  })
})
