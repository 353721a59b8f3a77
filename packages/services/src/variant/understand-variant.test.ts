import { isoDate, jurisdictionFor, provinceRegistry } from "@lantoa/core"
import { describe, expect, it } from "vitest"
import { presetOf } from "../presets/index.ts"
import { findUnitNamed } from "./find-unit.fixture.ts"
import { deepestVariant, largestVariantBytes } from "./limits.ts"
import { understandVariant } from "./understand-variant.ts"

const head = "format: lantoa.variant/1\nprovince: Cà Mau\non: 2026-11-21\n"
const none = provinceRegistry([])
const read = (text: string) => understandVariant("lantoa.yaml", text, none)
const faults = (text: string) => {
  const found = read(text)
  return "province" in found ? [] : found.map((each) => [each.code, each.line, each.column, each.nearest[0] ?? ""])
}

describe("a variant file", () => {
  it("of a province and a day alone is the province by its preset", () => {
    const found = read(head)
    if (!("province" in found)) throw new Error(found[0]?.text.en)
    expect([found.province.slug, found.standsOn, found.province.name.vi]).toEqual([
      "ca-mau",
      "ca-mau-two-tier",
      "Tỉnh Cà Mau",
    ])
    const { directory, layers } = jurisdictionFor(found.province, isoDate("2026-11-21"))
    expect(layers).toEqual(["national", "two-tier", "ca-mau-two-tier", "ca-mau"])
    expect(directory.resolve("UBND các xã, phường", isoDate("2026-11-21"))).toMatchObject({ members: { length: 64 } })
  })

  it.each([
    ["ca mau", "2026-11-21", "ca-mau-two-tier"],
    ["thành phố Huế", "2025-06-30", "thua-thien-hue-three-tier"],
    ["Hà Nam", "2021-08-27", "ha-nam-three-tier"],
    ["Đồng Nai", "2026-04-29", "dong-nai-two-tier"],
    ["Thành phố Đồng Nai", "2027-05-01", "dong-nai-two-tier"],
  ])("%s on %s stands on %s", (province, on, slug) => {
    const found = read(`format: lantoa.variant/1\nprovince: ${province}\non: ${on}\n`)
    expect("province" in found ? found.standsOn : found.map(({ text }) => text.en)).toBe(slug)
  })

  it("stands on a plugin that speaks for the province on the day, or on the one it names", () => {
    const unit = findUnitNamed("Cà Mau", "2026-11-21")
    const base = presetOf(unit, isoDate("2026-11-21"))
    if (base === undefined) throw new Error("no preset")
    const plugins = provinceRegistry([{ ...base, slug: "ca-mau-2026", base: [] }])
    const standsOn = (text: string) => {
      const found = understandVariant("lantoa.yaml", text, plugins)
      return "province" in found ? found.standsOn : found.map(({ text: words }) => words.vi).join()
    }
    expect(standsOn(head)).toBe("ca-mau-2026")
    expect(standsOn(`${head}base: two-tier\n`)).toBe("ca-mau-two-tier")
    expect(standsOn(`${head}base: ca-mau-2026\n`)).toBe("ca-mau-2026")
    expect(standsOn(`${head}base: ca-mau-2025\n`)).toContain("gần nhất: “ca-mau-2026”")
  })
})

describe("each mistake in a variant file has its own error, with line, column and the nearest name", () => {
  const letters = (count: number) => "a".repeat(count)
  it.each<[string, string, readonly (readonly (string | number)[])[]]>([
    ["nothing", "", [["missing-key", 1, 1, ""]]],
    ["no keys", "1", [["bad-value", 1, 1, ""]]],
    [
      "no YAML",
      `${head}places: [a\nslug: }`,
      [
        ["not-yaml", 5, 1, ""],
        ["not-yaml", 5, 7, ""],
      ],
    ],
    ["a tab", "format: x\n\ta: 1", [["not-yaml", 2, 1, ""]]],
    ["two documents", `${head}---\na: 1\n`, [["not-yaml", 4, 1, ""]]],
    ["a key given twice", `${head}on: 2026-01-01\n`, [["duplicate-key", 4, 1, ""]]],
    [
      "references",
      `${head}places: &a [x]\nslug: *a\n`,
      [
        ["reference", 4, 12, ""],
        ["reference", 5, 7, ""],
      ],
    ],
    ["depth", `${head}places: ${"[".repeat(deepestVariant + 1)}`, [["too-deep", 1, 1, ""]]],
    ["depth by dashes", `${head}places:\n${"- ".repeat(100)}a\n`, [["too-deep", 1, 1, ""]]],
    ["size", `${head}# ${letters(largestVariantBytes)}\n`, [["too-large", 1, 1, ""]]],
    ["a misspelt key", `${head}grups:\n  add: []\n`, [["unknown-key", 4, 1, "groups"]]],
    ["a misspelt key below", `${head}check:\n  supressions: []\n`, [["unknown-key", 5, 3, "suppressions"]]],
    ["a misspelt short key", `${head}bodies:\n  ad: []\n`, [["unknown-key", 5, 3, "add"]]],
    [
      "a key of a reporting day",
      `${head}reporting:\n  - from: a\n    to: b\n    due: { kind: yearly, month: 11, dy: 30, before: true }\n    basis: [{ at: x }]\n`,
      [
        ["missing-key", 7, 10, ""],
        ["unknown-key", 7, 37, "day"],
      ],
    ],
    ["a key left out", "format: lantoa.variant/1\nprovince: Cà Mau\n", [["missing-key", 1, 1, ""]]],
    [
      "a misspelt choice",
      `${head}bodies:\n  add:\n    - name: A\n      kind: departmnt\n      basis: [{ at: x }]\n`,
      [["unknown-choice", 7, 13, "department"]],
    ],
    [
      "a misspelt kind of day",
      `${head}reporting:\n  - from: a\n    to: b\n    due: { kind: yearlyy }\n    basis: [{ at: x }]\n`,
      [["unknown-choice", 7, 18, "yearly"]],
    ],
    ["a day that is none", head.replace("11-21", "02-30"), [["bad-day", 3, 5, ""]]],
    ["a text for a list", `${head}places: Cà Mau\n`, [["bad-value", 4, 9, ""]]],
    ["an unknown province", head.replace("Cà Mau", "Cà Mauu"), [["province-unknown", 2, 11, "Tỉnh Cà Mau"]]],
    ["a province that is gone", head.replace("Cà Mau", "Hà Nam"), [["province-unknown", 2, 11, "Thành phố Hà Nội"]]],
    ["an ambiguous name", head.replace("Cà Mau", "Ninh"), [["province-ambiguous", 2, 11, "Tỉnh Ninh Bình"]]],
    ["a day before the data", head.replace("2026-11-21", "2020-12-31"), [["day-before-data", 3, 5, ""]]],
    ["an unknown base", `${head}base: two-tierr\n`, [["base-unknown", 4, 7, "two-tier"]]],
    ["the preset of another day", `${head}base: three-tier\n`, [["base-not-of-day", 4, 7, "two-tier"]]],
    [
      "an unknown body",
      `${head}letterheads:\n  - issuer: Sở Tài chánh\n    symbol: KH-STC\n`,
      [["body-unknown", 5, 13, "Sở Tài chính"]],
    ],
    [
      "a change of what is not there",
      `${head}groups:\n  change:\n    - group: các sở, ban, ngnh\n`,
      [["group-unknown", 6, 14, "Các sở, ban, ngành"]],
    ],
    [
      "a circular group",
      `${head}groups:\n  add:\n    - name: A\n      members: [B]\n    - name: B\n      members: [A]\n`,
      [["group-circular", 9, 17, ""]],
    ],
    [
      "an unknown commune",
      `${head}groups:\n  add:\n    - name: A\n      members: [UBND xã Đất Mũii]\n`,
      [["member-unknown", 7, 17, "UBND xã Đất Mũi"]],
    ],
  ])("%s", (_, text, expected) => {
    expect(faults(text)).toEqual(expected)
  })

  it("says each in both languages, Vietnamese without a word of the parser's", () => {
    const said = (text: string) => {
      const found = read(text)
      return "province" in found ? [] : found.map(({ text: words }) => words)
    }
    expect(said(`${head}grups: 1\n`)).toEqual([
      {
        vi: "Không có khóa “grups” ở đây; gần nhất: “groups”.",
        en: "There is no key “grups” here; the nearest: “groups”.",
      },
    ])
    expect(said(`${head}zzz: 1\n`)[0]?.vi).toMatch(/^Không có khóa “zzz” ở đây; dùng được: “format”, “province”, “on”/)
    expect(said(head.replace("2026-11-21", "2020-12-31"))).toEqual([
      {
        vi: "Ngày 31/12/2020 nằm trước dữ liệu đơn vị hành chính, có từ 01/01/2021.",
        en: "31 December 2020 lies before the data on administrative units, which begin on 1 January 2021.",
      },
    ])
  })

  it("gives all mistakes at once, in the order of the file", () => {
    expect(faults(`${head}slug: X\ngrups: 1\nplaces: 1\n`).map(([code, line]) => [code, line])).toEqual([
      ["bad-value", 4],
      ["unknown-key", 5],
      ["bad-value", 6],
    ])
  })
})
