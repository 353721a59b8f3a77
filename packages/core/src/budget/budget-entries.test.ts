import { describe, expect, it } from "vitest"
import { CalendarEntry } from "../obligation/calendar-entry.schema.ts"
import { budgetEntries } from "./budget-entries.ts"

const uids = (...asked: Parameters<typeof budgetEntries>) =>
  budgetEntries(...asked).map(({ start, uid }) => [start, uid])

describe("the budget work in the calendar of a year", () => {
  it("has the estimates of the next budget year and the accounts of the one before", () => {
    expect(uids(2027, { tier: "commune" })).toEqual([
      ["2027-03-10", "budget/commune-accounts-to-standing/2026@lantoa"],
      ["2027-03-31", "budget/commune-accounts-to-council/2026@lantoa"],
      ["2027-05-15", "budget/guidance/2028@lantoa"],
      ["2027-12-10", "budget/province-council-decides/2028@lantoa"],
      ["2027-12-17", "budget/province-committee-assigns/2028@lantoa"],
      ["2027-12-20", "budget/commune-council-decides/2028@lantoa"],
      ["2027-12-27", "budget/commune-committee-assigns/2028@lantoa"],
      ["2027-12-31", "budget/allocation-complete/2028@lantoa"],
    ])
  })

  it.each([
    ["central", ["guidance", "estimates-to-finance", "to-standing-committee", "assembly-decides"]],
    ["province", ["guidance", "estimates-to-finance", "assembly-decides", "prime-minister-assigns"]],
  ] as const)("has of the %s tier what concerns it", (tier, first) => {
    const found = budgetEntries(2025, { tier }).map(({ uid }) => uid.split("/")[1])
    expect(found.slice(0, 4)).toEqual(first)
    expect(found).not.toContain("commune-council-decides")
  })

  it("has every step where no tier is told, and none before the data", () => {
    expect(budgetEntries(2025).length).toBeGreaterThan(budgetEntries(2025, { tier: "commune" }).length)
    expect(budgetEntries(2018)).toEqual([])
  })

  it("names its basis, how sure it is, and days off that are open", () => {
    const [open] = budgetEntries(2030, { tier: "commune" }).filter(({ uid }) => uid.includes("committee-assigns"))
    expect([open?.status, open?.reason]).toEqual(["provisional", expect.anything()])
    const [guidance] = budgetEntries(2026)
    expect(guidance).toMatchObject({
      kind: "budget",
      status: "fixed",
      description: { vi: expect.stringMatching(/^Theo: 89\/2025\/QH15, Điều 46\nTheo nguồn thứ cấp/) },
    })
  })

  it("is made of entries as they are stored", () => {
    for (const entry of budgetEntries(2026)) expect(CalendarEntry.parse(entry)).toEqual(entry)
  })
})
