import { unitsAt } from "@lantoa/administrative-units"
import { isoDate, provinceRegistry } from "@lantoa/core"
import { describe, expect, it } from "vitest"
import { baseOf, isNoBase } from "./base-of.ts"
import { understandVariant } from "./understand-variant.ts"
import { publishedSchema, writeVariant } from "./write-variant.ts"

const provincesOn = (day: string) => {
  const found = unitsAt(isoDate(day), { tier: "province" })
  return found.ok ? found.value.map(({ fullName }): [string, string] => [fullName, day]) : []
}
const every = [...provincesOn("2025-06-30"), ...provincesOn("2026-11-21"), ...provincesOn("2021-01-01")]

const written = (province: string, day: string): string => {
  const base = baseOf({ province, on: isoDate(day) }, provinceRegistry([]))
  if (isNoBase(base)) throw new Error(base.text.en)
  return writeVariant({ base, on: isoDate(day), schema: publishedSchema })
}

/** The file with every example in use. */
const withExamples = (text: string): string => text.replace(/^#(?! \S|$)/gm, "")

describe("a variant file for any province", () => {
  it("is one for each of the 63 and of the 34", () => {
    expect([provincesOn("2025-06-30").length, provincesOn("2026-11-21").length]).toEqual([63, 34])
  })

  it.each(every)(
    "%s on %s passes as written, and with all its examples",
    (province, day) => {
      const text = written(province, day)
      for (const each of [text, withExamples(text)]) {
        const found = understandVariant("lantoa.yaml", each, provinceRegistry([]))
        expect("province" in found ? [] : found.map((fault) => [fault.line, fault.text.en])).toEqual([])
      }
    },
    60_000,
  )

  it("names the schema, the units and the bodies there are", () => {
    const text = written("Cà Mau", "2026-11-21")
    expect(text.split("\n")[0]).toBe(`# yaml-language-server: $schema=${publishedSchema}`)
    expect(text).toContain("64 đơn vị trong “Ủy ban nhân dân các xã, phường”")
    expect(text).toContain("# - Sở Tài chính")
  })
})
