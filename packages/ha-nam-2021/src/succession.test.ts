import { changeEventsOf, type FunctionId, isoDate, jurisdictionFor, unitId, whoHolds } from "@lantoa/core"
import { describe, expect, it } from "vitest"
import haNam from "./index.ts"

const answer = (held: FunctionId, place: string | null, day: string) => {
  const { directory } = jurisdictionFor(haNam, isoDate(day))
  return whoHolds(directory, held, place === null ? null : unitId(place), isoDate(day))
}
const holders = (held: FunctionId, place: string | null, day: string) => {
  const found = answer(held, place, day)
  if (found.kind === "held") return found.holders.map(({ body }) => body.id)
  return found.kind === "ended" ? "ended" : [found.why, ...found.candidates.map(({ id }) => id)]
}
const province = "u:ha-nam"

describe("who holds what in Hà Nam, and after it", () => {
  it.each<[FunctionId, string | null, string, unknown]>([
    ["press-and-grassroots-information", province, "2021-08-27", ["b:ha-nam/so-thong-tin-va-truyen-thong"]],
    ["press-and-grassroots-information", province, "2025-02-28", ["b:ha-nam/so-thong-tin-va-truyen-thong"]],
    ["press-and-grassroots-information", province, "2025-03-01", ["b:ha-nam/so-van-hoa-the-thao-va-du-lich"]],
    ["press-and-grassroots-information", province, "2025-07-01", ["b:ninh-binh/so-van-hoa-the-thao-va-du-lich"]],
    ["digital-and-telecommunications", province, "2026-11-21", ["b:ninh-binh/so-khoa-hoc-va-cong-nghe"]],
    ["press-and-grassroots-information", null, "2025-02-28", ["b:vn/bo-thong-tin-va-truyen-thong"]],
    ["press-and-grassroots-information", null, "2025-03-01", ["b:vn/bo-van-hoa-the-thao-va-du-lich"]],
    ["propaganda-orientation", province, "2025-01-31", ["b:ha-nam/ban-tuyen-giao-tinh-uy"]],
    [
      "propaganda-orientation",
      province,
      "2025-02-01",
      ["day-unknown", "b:ha-nam/ban-tuyen-giao-tinh-uy", "b:ha-nam/ban-tuyen-giao-va-dan-van-tinh-uy"],
    ],
    ["propaganda-orientation", province, "2025-04-01", ["b:ha-nam/ban-tuyen-giao-va-dan-van-tinh-uy"]],
    ["propaganda-orientation", province, "2026-11-21", ["b:ninh-binh/ban-tuyen-giao-va-dan-van-tinh-uy"]],
    ["provincial-press", province, "2024-12-31", ["b:ha-nam/bao-ha-nam"]],
    [
      "provincial-press",
      province,
      "2025-01-01",
      ["day-unknown", "b:ha-nam/bao-ha-nam", "b:ha-nam/co-quan-bao-va-phat-thanh-truyen-hinh"],
    ],
    ["provincial-press", province, "2025-07-01", ["b:ninh-binh/bao-ninh-binh"]],
    ["provincial-broadcasting", province, "2026-11-21", ["b:ninh-binh/bao-ninh-binh"]],
    ["district-broadcasting", "u:ha-nam/huyen-ly-nhan", "2025-06-30", ["b:ha-nam/dai-truyen-thanh-huyen-ly-nhan"]],
    ["district-broadcasting", "u:ha-nam/huyen-ly-nhan", "2025-07-01", "ended"],
    ["district-broadcasting", province, "2026-11-21", "ended"],
    ["commune-broadcasting", province, "2026-11-21", ["no-body"]],
  ])("%s at %s on %s", (held, place, day, expected) => {
    expect(holders(held, place, day)).toEqual(expected)
  })

  it("six stations on any day of the three tiers", () => {
    for (const day of ["2021-08-27", "2024-12-31", "2025-01-01", "2025-06-30"])
      expect(holders("district-broadcasting", province, day)).toHaveLength(6)
  })

  it("is no surer than its sources: the department's own day was not found", () => {
    const found = answer("press-and-grassroots-information", province, "2025-03-01")
    expect(found).toMatchObject({
      holders: [{ certainty: "inferred", basis: [{ instrument: "10/2025/TT-BVHTTDL", certainty: "verified" }] }],
    })
  })
})

it("tells the changes of its bodies in the order of time, the undated last", () => {
  const events = changeEventsOf(jurisdictionFor(haNam, isoDate("2026-11-21")).directory)
  const days = events.map(({ on }) => on)
  const dated = days.filter((day) => day !== null)
  expect(dated).toEqual(dated.toSorted())
  expect(days.slice(dated.length).every((day) => day === null)).toBe(true)
  expect(events.filter(({ kind }) => kind === "ended").map(({ from }) => from[0]?.name)).toHaveLength(6)
  expect(events.filter(({ kind }) => kind === "merge").length).toBeGreaterThan(0)
})
