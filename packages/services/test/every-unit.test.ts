import { unitsAt } from "@lantoa/administrative-units"
import { type AdministrativeUnit, isoDate } from "@lantoa/core"
import { readPlan, toContract } from "@lantoa/documents/read"
import { describe, expect, it } from "vitest"

const fallbackDay = isoDate("2026-11-21")

/** Every name that a unit of the country had, before and after the reform of 2025. */
const units = [
  ...new Map(
    ["2021-06-30", "2026-11-21"].flatMap((day) => {
      const found = unitsAt(isoDate(day))
      return found.ok ? found.value.map((unit): [string, AdministrativeUnit] => [unit.fullName, unit]) : []
    }),
  ).values(),
]

/** Registers abbreviate or write some names as no document does: `NT Mộc Châu`, `Đại áng`. */
const isPrinted = ({ name }: AdministrativeUnit): boolean =>
  name.split(/[ -]/).every((word) => /^(?:\p{Lu}{2}\p{Ll}+|\p{Lu}(?:[\p{Ll}'’][\p{L}'’]*)?|\d+)$/u.test(word))

const documentOf = (name: string, ...letterhead: readonly string[]) =>
  toContract(
    readPlan(
      [
        ...letterhead,
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        `${name}, ngày 20 tháng 3 năm 2026`,
        "KẾ HOẠCH",
        "Truyền thông về đọc sách",
        "I. MỤC ĐÍCH",
        "- Đọc sách.",
      ].join("\n"),
      { fallbackDay },
    ),
  ).document

describe("the letterhead of every unit of the country", () => {
  const printed = units.filter(isPrinted)

  it("is tried for nearly every name", () => {
    expect(units.length).toBeGreaterThan(9000)
    expect(printed.length / units.length).toBeGreaterThan(0.99)
  })

  it("gives its People's Committee and its place", () => {
    const wrong = printed.flatMap((unit) => {
      const { fullName, name } = unit
      const { issuer, place } = documentOf(name, "ỦY BAN NHÂN DÂN", fullName.toUpperCase(), "Số: 45/KH-UBND")
      const isRight = issuer?.toLowerCase() === `ủy ban nhân dân ${fullName.toLowerCase()}`
      return isRight && (place === name || /^\d/.test(name)) ? [] : [[fullName, issuer, place]]
    })
    expect(wrong).toEqual([])
  })

  it("gives an office under its committee, and not the committee", () => {
    const office = "Phòng Văn hóa - Xã hội"
    const wrong = printed.flatMap(({ fullName, name }) => {
      const { issuer } = documentOf(name, `UBND ${fullName.toUpperCase()}`, office.toUpperCase(), "Số: 45/KH-VHXH")
      return issuer?.toLowerCase() === office.toLowerCase() ? [] : [[fullName, issuer]]
    })
    expect(wrong).toEqual([])
  })
})
