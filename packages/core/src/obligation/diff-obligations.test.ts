import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Plan } from "../plan/index.ts"
import { deriveObligations } from "./derive-obligations.ts"
import { diffObligations } from "./diff-obligations.ts"
import { assignment, sampleJurisdiction, samplePlan, task, yearlyReport } from "./obligation.fixture.ts"
import type { Obligation } from "./obligation.schema.ts"

const obligationsIn = (change: Partial<Plan> = {}): readonly Obligation[] =>
  deriveObligations(samplePlan(change), sampleJurisdiction())
const first = assignment(1, ["Sở Văn hóa"], 1, {
  tasks: [task(1, 1, { text: "Kiểm tra, đôn đốc các đơn vị thực hiện kế hoạch truyền thông" })],
})
const second = assignment(2, ["Sở Giáo dục"], 1, {
  tasks: [task(2, 1, { text: "Tổ chức tuần lễ học tập suốt đời trong trường học" })],
})
const plan = (...assignments: Plan["assignments"]): readonly Obligation[] =>
  obligationsIn({ assignments, reporting: [] })
const numbers = (before: readonly Obligation[], after: readonly Obligation[]) => {
  const { changed, gained, lost, moved, same } = diffObligations(before, after)
  return { gained: gained.length, lost: lost.length, moved: moved.length, changed: changed.length, same }
}

describe("two versions of a plan", () => {
  const none = { gained: 0, lost: 0, moved: 0, changed: 0, same: 0 }
  const [check] = first.tasks
  if (check === undefined) throw new RangeError("the made-up plan has a task")
  const reworded = (text: string) => ({ ...first, tasks: [{ ...check, text }] })

  it.each<[string, readonly Obligation[], readonly Obligation[], Partial<typeof none>]>([
    ["that are the same", plan(first, second), plan(first, second), { same: 2 }],
    ["with a task more", plan(first), plan(first, second), { gained: 1, same: 1 }],
    ["with a task less", plan(first, second), plan(second), { lost: 1, same: 1 }],
    ["with tasks in another order", plan(first, second), plan(second, first), { same: 2 }],
    ["with a task of another unit", plan(first), plan({ ...first, units: ["Sở Giáo dục"] }), { moved: 1 }],
    ["with a unit more", plan(first), plan({ ...first, units: ["Sở Văn hóa", "Sở Giáo dục"] }), { gained: 1, same: 1 }],
    ["with a group for a unit", plan(first), plan({ ...first, units: ["Ủy ban nhân dân các xã"] }), { moved: 1 }],
    [
      "with a task reworded",
      plan(first),
      plan(reworded("Kiểm tra, đôn đốc các cơ quan thực hiện kế hoạch truyền thông")),
      { changed: 1 },
    ],
    ["with quite another task", plan(first), plan(reworded("Bố trí kinh phí")), { gained: 1, lost: 1 }],
    ["of nothing", [], [], {}],
  ])("%s", (_, before, after, expected) => {
    expect(numbers(before, after)).toEqual({ ...none, ...expected })
  })

  it("say which fields changed, and from what to what", () => {
    const before = obligationsIn({ assignments: [first, second], reporting: [yearlyReport] })
    const later = { ...yearlyReport, due: [{ kind: "yearly", month: 12, day: 15, before: false } as const] }
    const { changed } = diffObligations(before, obligationsIn({ assignments: [first, second], reporting: [later] }))
    expect(changed.map(({ after, fields }) => [after.obligor.name, fields])).toEqual([
      [
        "Sở Giáo dục",
        [
          {
            field: "due",
            before: { vi: "trước ngày 30/11 hằng năm", en: "before 30 November every year" },
            after: { vi: "ngày 15/12 hằng năm", en: "by 15 December every year" },
          },
        ],
      ],
    ])
  })

  it("put every obligation in one place (any two plans)", () => {
    const units = fc.constantFrom("Sở Văn hóa", "Sở Giáo dục", "Ủy ban nhân dân các xã", "Báo Mẫu")
    const texts = fc.constantFrom("Kiểm tra đơn vị", "Kiểm tra các đơn vị", "Bố trí kinh phí", "Tuyên truyền trên báo")
    const plans = fc
      .array(fc.tuple(fc.uniqueArray(units, { minLength: 1, maxLength: 3 }), texts), { minLength: 1, maxLength: 5 })
      .map((list) =>
        plan(...list.map(([named, text], at) => assignment(at + 1, named, 1, { tasks: [task(at + 1, 1, { text })] }))),
      )
    fc.assert(
      fc.property(plans, plans, (a, b) => {
        const { changed, gained, lost, moved, same } = diffObligations(a, b)
        const before = [...lost, ...changed.map((each) => each.before), ...moved.flatMap((each) => each.before)]
        const after = [...gained, ...changed.map((each) => each.after), ...moved.flatMap((each) => each.after)]
        expect(before.length + same).toBe(a.length)
        expect(after.length + same).toBe(b.length)
        expect(new Set(before).size).toBe(before.length)
        expect(new Set(after).size).toBe(after.length)
      }),
    )
  })
})

describe("one plan on two days", () => {
  it("pairs obligations by what they stand for: a merger and a division are one move each", () => {
    const before = plan(first, { ...second, units: ["Ủy ban nhân dân các xã"] })
    const after = plan({ ...first, units: ["Sở Giáo dục"] }, { ...second, units: ["Báo Mẫu"] })
    const communes = before.slice(1).map(({ id }) => id)
    const origins = new Map(after.map(({ id }, at) => [id, at === 0 ? [before[0]?.id ?? id] : communes]))
    const diff = diffObligations(before, after, {
      before: ({ id }) => [id],
      after: ({ id }) => origins.get(id) ?? [],
    })
    expect(diff.moved.map((each) => [each.before.length, each.after.length])).toEqual([
      [1, 1],
      [3, 1],
    ])
    expect([diff.gained, diff.lost, diff.changed]).toEqual([[], [], []])
  })

  it("what stands for nothing is gained, what nothing stands for is lost", () => {
    const before = plan(first)
    const after = plan(second)
    const diff = diffObligations(before, after, { before: ({ id }) => [id], after: ({ id }) => [id] })
    expect([diff.lost, diff.gained]).toEqual([before, after])
  })
})
