import { describe, expect, it } from "vitest"
import { dateOfDay } from "../calendar/index.ts"
import { deriveObligations } from "./derive-obligations.ts"
import { type DueOptions, dueDates } from "./due-dates.ts"
import { assignment, sampleJurisdiction, samplePlan, task } from "./obligation.fixture.ts"
import { noDueDay, obligationColumns } from "./obligation-columns.ts"

const jurisdiction = sampleJurisdiction()
const plans = {
  "of tasks without days and a yearly report": samplePlan(),
  "with dated tasks": samplePlan({
    assignments: [
      {
        ...assignment(1, ["Ủy ban nhân dân các xã", "Sở Giáo dục"], 0),
        supports: ["Sở Văn hóa", "Ủy ban nhân dân các xã"],
        tasks: [
          task(1, 1, { due: { kind: "yearly", month: 11, day: 30, before: true } }),
          task(1, 2, { due: { kind: "monthly", day: 31, before: false } }),
          task(1, 3),
        ],
      },
      assignment(2, ["các hội quần chúng", "Câu lạc bộ Đọc sách"], 1),
    ],
  }),
  "of nothing": samplePlan({ assignments: [], reporting: [] }),
}
const options: readonly DueOptions[] = [{}, { beforeMeans: "strict", onDayOff: "next-working-day" }]
const span = { from: 2026, to: 2030 }

describe.each(Object.entries(plans))("the columns of a plan %s", (_, plan) => {
  it.each(options)("say what the objects and their days say: %o", (how) => {
    const columns = obligationColumns(plan, jurisdiction, span, how)
    const asColumns = Array.from({ length: columns.count }, (_, index) => {
      const day = columns.day[index] ?? noDueDay
      const item = columns.items[columns.item[index] ?? -1]
      return {
        id: columns.idOf(index),
        obligor: columns.obligors[columns.obligor[index] ?? -1],
        text: item?.text,
        day: day === noDueDay ? null : dateOfDay(day),
      }
    })
    const asObjects = deriveObligations(plan, jurisdiction).flatMap((obligation) => {
      const { id, obligor, text } = obligation
      const days = dueDates(obligation, span, how).map(({ day }) => day)
      return (days.length === 0 ? [null] : days).map((day) => ({ id, obligor, text, day }))
    })
    expect(asColumns).toEqual(asObjects)
  })
})

describe("columns", () => {
  it("take ten bytes for each obligation", () => {
    const { count, day, item, obligor } = obligationColumns(samplePlan(), jurisdiction, span)
    expect((day.byteLength + item.byteLength + obligor.byteLength) / count).toBe(10)
  })

  it("have no obligation beyond the last", () => {
    const columns = obligationColumns(samplePlan(), jurisdiction, span)
    expect(() => columns.idOf(columns.count)).toThrow("There is no obligation")
  })
})
