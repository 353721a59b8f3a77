import { describe, expect, it } from "vitest"
import { isoDate } from "../calendar/index.ts"
import { samplePlan, yearlyReport } from "../obligation/obligation.fixture.ts"
import type { Plan } from "../plan/index.ts"
import { solveChain } from "./chain.ts"
import { chainsOf } from "./chains-of.ts"
import { jurisdictionWith, province, regime } from "./expected.fixture.ts"
import { reportPeriod } from "./period.ts"

const plan = samplePlan({ reporting: [{ ...yearlyReport, from: ["Ủy ban nhân dân các xã"] }] })
const jurisdiction = jurisdictionWith()
const chains = (of: Plan, period: string, within = jurisdiction, options: Parameters<typeof chainsOf>[3] = {}) =>
  chainsOf(of, within, reportPeriod(period, within), options)
const steps = (found: ReturnType<typeof chains>) =>
  found.map((chain) => chain.steps.map(({ due, from, to }) => `${from.vi} → ${to.vi}: ${due}`))

describe("the ways that reports take", () => {
  it("go from the plan's duty along the way of reports to the Government", () => {
    expect(steps(chains(plan, "2026"))).toEqual([
      [
        "3 đơn vị → Sở Văn hóa: 2026-11-30",
        "Sở Văn hóa → Ủy ban nhân dân tỉnh Mẫu: null",
        "Ủy ban nhân dân tỉnh Mẫu → Chính phủ: 2026-12-25",
      ],
    ])
    expect(chains(plan, "2026")[0]?.opens).toBe("2026-11-30")
  })

  it("end with the decree's day after a province that passes nothing on itself", () => {
    const way = jurisdiction.reportingChain.value.slice(0, 2)
    const found = chains(plan, "2026", jurisdictionWith({ reportingChain: way }))
    expect(steps(found)[0]?.at(-1)).toBe("Ủy ban nhân dân tỉnh Mẫu → Chính phủ: 2026-12-25")
    expect(found[0]?.steps.at(-1)?.because[0]?.basis).toMatchObject([{ instrument: "09/2019/NĐ-CP", at: "Điều 13" }])
  })

  it("follow a standing order where the plan is silent, and the way alone where nobody owes a report", () => {
    const silent = samplePlan({ reporting: [] })
    const ordered = chains(silent, "2026-q1", jurisdictionWith({ reportRegimes: [regime()] }))
    expect(steps(ordered)[0]?.[0]).toBe("3 đơn vị → Sở Văn hóa: 2026-03-20")
    expect(ordered[0]?.opens).toBe("2026-03-14")
    expect(steps(chains(silent, "2026-q1"))[0]).toEqual([
      "Ủy ban nhân dân các xã → Sở Văn hóa: null",
      "Sở Văn hóa → Ủy ban nhân dân tỉnh Mẫu: null",
      "Ủy ban nhân dân tỉnh Mẫu → Chính phủ: null",
    ])
  })

  it.each([
    [8, true, []],
    [9, true, []],
    [10, false, [1]],
  ])("with %d working days at the province and at the department: kept %s", (days, feasible, missing) => {
    const own = { ...plan, reporting: [{ ...yearlyReport, from: ["Ủy ban nhân dân các xã"] }] }
    const [chain] = chains(own, "2026", jurisdiction, {
      workingDaysOf: (receiver) => (receiver === province ? days : 10),
    })
    const solved = solveChain(chain?.steps ?? [], { opens: chain?.opens ?? isoDate("2026-01-01") })
    expect(solved.feasible).toBe(feasible)
    expect(solved.conflicts.map(({ workingDays }) => workingDays)).toEqual(missing)
  })
})
