import { expect, test } from "vitest"
import { consolidatedInput } from "./consolidated.fixture.ts"
import { issuerOf } from "./issuer.ts"

const { set, ...rest } = consolidatedInput([null, null, null])
const [first, second, third] = set.reports
if (first === undefined || second === undefined || third === undefined) throw new RangeError("three units report")

test("whoever most of the reports go to consolidates; of two with as many the first by name", () => {
  expect(issuerOf({ ...rest, set }).name).toBe("Sở Văn hóa, Thể thao và Du lịch")
  const other = { ...first, to: ["Hội Khuyến học tỉnh"] }
  expect(issuerOf({ ...rest, set: { ...set, reports: [other, second, third] } }).name).toBe(
    "Sở Văn hóa, Thể thao và Du lịch",
  )
  expect(issuerOf({ ...rest, set: { ...set, reports: [other, second] } }).name).toBe("Hội Khuyến học tỉnh")
})

test("where no report says to whom it goes, whoever issued the plan does", () => {
  const reports = set.reports.map((report) => ({ ...report, to: [] }))
  expect(issuerOf({ ...rest, set: { ...set, reports } })).toEqual({ name: rest.plan.document.issuer, superiors: [] })
})

test("the report goes on to those whom the issuer itself owes one", () => {
  const own = {
    ...first,
    obligor: { kind: "unresolved" as const, name: "Sở Văn hóa, Thể thao và Du lịch" },
    to: ["UBND tỉnh Hải Mẫu"],
  }
  expect(issuerOf({ ...rest, set: { ...set, reports: [own, second, third] } }).superiors).toEqual(["UBND tỉnh Hải Mẫu"])
})
