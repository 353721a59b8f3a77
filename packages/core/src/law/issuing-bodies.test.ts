import { describe, expect, it, test } from "vitest"
import { hasEndedBy, isoDate, isValidOn } from "../calendar/index.ts"
import { mayBeError } from "./basis.ts"
import { issuingBodies, issuingBodyOf } from "./issuing-bodies.ts"

describe("the Ministry of Information and Communications", () => {
  it.each([
    ["2021-08-27", true],
    ["2025-02-28", true],
    ["2025-03-01", false],
    ["2026-03-11", false],
  ])("on %s: still there is %s", (day, there) => {
    const body = issuingBodyOf("BTTTT", isoDate(day))
    expect(body && isValidOn(body.validity, isoDate(day))).toBe(there)
  })

  test("is followed by two ministries, by verified law", () => {
    const body = issuingBodyOf("BTTTT", isoDate("2026-01-01"))
    expect(body?.followedBy?.vi).toMatch(/Bộ Văn hóa, Thể thao và Du lịch.*Bộ Khoa học và Công nghệ/)
    expect(body && mayBeError(body.basis)).toBe(true)
  })
})

test("a body that has ended says who follows, and one that has not says nothing", () => {
  const today = isoDate("2026-11-21")
  for (const body of issuingBodies) expect(body.followedBy !== null, body.code).toBe(hasEndedBy(body.validity, today))
})

test("every name is there in both languages", () => {
  for (const { followedBy, name } of issuingBodies)
    for (const text of followedBy === null ? [name] : [name, followedBy]) {
      expect(text.vi).not.toBe("")
      expect(text.en).not.toBe("")
    }
})

test("the term of the National Assembly is left out of its code", () => {
  expect(issuingBodyOf("UBTVQH15", isoDate("2025-06-16"))?.code).toBe("UBTVQH")
})
