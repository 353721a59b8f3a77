import { isoDate, type ProvinceClues } from "@lantoa/core"
import { describe, expect, it } from "vitest"
import { findPreset } from "./find-preset.ts"
import { presetBySlug } from "./preset-of.ts"

const slug = (clues: Omit<ProvinceClues, "day">, day = "2026-03-11") =>
  findPreset({ ...clues, day: isoDate(day) })?.slug

describe("the preset of a document", () => {
  it.each<[string, Omit<ProvinceClues, "day">, string | undefined]>([
    ["its place", { place: "Cà Mau", issuer: "Sở Tài chính" }, "ca-mau-two-tier"],
    ["its place without marks", { place: "Ca Mau" }, "ca-mau-two-tier"],
    ["its issuer", { issuer: "ỦY BAN NHÂN DÂN TỈNH LÀO CAI" }, "lao-cai-two-tier"],
    ["the body above", { issuer: "SỞ CÔNG THƯƠNG", superior: "UBND TỈNH LÀO CAI" }, "lao-cai-two-tier"],
    ["a city", { issuer: "Ủy ban nhân dân thành phố Cần Thơ" }, "can-tho-two-tier"],
    ["a commune", { place: "Lương Minh", issuer: "Ủy ban MTTQ Việt Nam xã Lương Minh" }, "quang-ninh-two-tier"],
    ["a homonym with its province", { place: "Vĩnh Long", issuer: "UBND xã Tân Long" }, "vinh-long-two-tier"],
    ["a homonym alone", { issuer: "UBND xã Tân Long" }, undefined],
    ["its title", { title: "Truyền thông trên địa bàn tỉnh Sơn La" }, "son-la-two-tier"],
    ["a ministry in Hà Nội", { place: "Hà Nội", issuer: "BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH" }, undefined],
    ["the Government", { place: "Hà Nội", issuer: "CHÍNH PHỦ" }, undefined],
    ["a department in Hà Nội", { place: "Hà Nội", issuer: "SỞ VĂN HÓA VÀ THỂ THAO" }, "ha-noi-two-tier"],
    ["a command", { place: "Cà Mau", issuer: "BỘ CHỈ HUY QUÂN SỰ TỈNH" }, "ca-mau-two-tier"],
    ["the police of a province", { superior: "BỘ CÔNG AN", issuer: "CÔNG AN TỈNH LÀO CAI" }, "lao-cai-two-tier"],
    ["a province that is gone", { place: "Hà Nam" }, undefined],
    ["nothing", {}, undefined],
  ])("by %s", (_, clues, expected) => {
    expect(slug(clues)).toBe(expected)
  })

  it.each([
    ["2020-12-31", undefined],
    ["2021-01-01", "ca-mau-truoc-2025-three-tier"],
    ["2025-06-30", "ca-mau-truoc-2025-three-tier"],
    ["2025-07-01", "ca-mau-two-tier"],
    ["2030-12-31", "ca-mau-two-tier"],
  ])("on %s is %s", (day, expected) => {
    expect(slug({ place: "Cà Mau" }, day)).toBe(expected)
  })

  it("of a district names its province, until the districts end", () => {
    expect(slug({ place: "Kim Bảng", issuer: "UBND HUYỆN KIM BẢNG" }, "2021-08-27")).toBe("ha-nam-three-tier")
    expect(slug({ place: "Kim Bảng", issuer: "UBND HUYỆN KIM BẢNG" }, "2025-07-01")).toBeUndefined()
  })

  it("is one for all days of a month, and one for each month asked for", () => {
    const on = (day: string) => findPreset({ place: "Cà Mau", day: isoDate(day) })
    expect(on("2026-03-01")).toBe(on("2026-03-31"))
    expect(on("2026-03-01")?.directory).toBe(on("2026-04-01")?.directory)
  })
})

describe("the preset of a slug", () => {
  it.each([
    ["ca-mau-two-tier", "2026-03-11", "ca-mau-two-tier"],
    ["ca-mau-two-tier", "2021-01-01", "ca-mau-two-tier"],
    ["lai-chau-three-tier", "2026-03-11", "lai-chau-three-tier"],
    ["thua-thien-hue-three-tier", "2025-06-30", "thua-thien-hue-three-tier"],
    ["hue-three-tier", "2025-06-30", undefined],
    ["ha-nam-two-tier", "2026-03-11", undefined],
    ["khong-co-two-tier", "2026-03-11", undefined],
    ["ca-mau", "2026-03-11", undefined],
  ])("%s on %s is %s", (asked, day, expected) => {
    expect(presetBySlug(asked, isoDate(day))?.slug).toBe(expected)
  })
})
