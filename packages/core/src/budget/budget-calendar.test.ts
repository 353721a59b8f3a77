import { describe, expect, it } from "vitest"
import { budgetCalendar } from "./budget-calendar.ts"

const days = (year: number) => budgetCalendar(year).map(({ day, id }) => `${day} ${id}`)

describe("the budget calendar", () => {
  it("of 2026 goes by the law of 2025, from guidance to final accounts", () => {
    expect(days(2026)).toEqual([
      "2025-05-15 guidance",
      "2025-07-10 estimates-to-finance",
      "2025-09-20 to-standing-committee",
      "2025-11-10 assembly-decides",
      "2025-11-20 prime-minister-assigns",
      "2025-12-10 province-council-decides",
      "2025-12-17 province-committee-assigns",
      "2025-12-20 commune-council-decides",
      "2025-12-26 commune-committee-assigns",
      "2025-12-31 allocation-complete",
      "2027-03-10 commune-accounts-to-standing",
      "2027-03-31 commune-accounts-to-council",
      "2027-04-30 province-accounts-to-finance",
      "2027-06-30 province-accounts-to-council",
    ])
  })

  it("of 2025 goes by the decree of 2016, of which two days are known", () => {
    expect(days(2025)).toEqual(["2024-05-15 guidance", "2024-12-10 province-council-decides"])
  })

  it("of a year before the data is empty", () => {
    expect(days(2020)).toEqual([])
  })

  it("is provisional where the days off of the year are not decided", () => {
    const provisional = (year: number) =>
      budgetCalendar(year)
        .filter((each) => each.provisional)
        .map(({ id }) => id)
    expect(provisional(2026)).toEqual([])
    expect(provisional(2031)).toEqual(["province-committee-assigns", "commune-committee-assigns"])
  })

  it("warns at most: every step rests on a secondary source", () => {
    for (const step of budgetCalendar(2026)) expect(step.basis.map(({ certainty }) => certainty)).toEqual(["secondary"])
  })
})
