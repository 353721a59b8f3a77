import { provinceRegistry } from "@lantoa/core"
import { describe, expect, it } from "vitest"
import { understandYaml, yamlKindOf } from "./yaml-text.ts"

const plugins = provinceRegistry([])
const variant = [
  "format: lantoa.variant/1",
  "province: Cà Mau",
  "on: 2026-11-21",
  "bodies:",
  "  add:",
  "    - name: Sở Y tế",
  "      ",
  "check:",
  "  preset: strict",
]
const understood = (...lines: readonly string[]) => understandYaml("variant", "a.yaml", lines.join("\n"), plugins)

it.each([
  ["a variant", "format: lantoa.variant/1\n", "variant"],
  ["a plan", "id: x\nformat: 'lantoa.plan/1'\n", "plan"],
  ["anything else", "format: khac/1\n", undefined],
])("tells %s by its format line", (_, text, kind) => {
  expect(yamlKindOf(text)).toBe(kind)
})

describe("a variant file", () => {
  it("has its faults with their places", () => {
    const { faults } = understood("format: lantoa.variant/1", "province: Cà Mau", "on: 2026-11-21", "bodis: []")
    expect(faults).toMatchObject([{ code: "unknown-key", line: 4, column: 1, nearest: ["bodies"] }])
  })

  it.each([
    ["at the top", 1, "province"],
    ["in an entry of a list", 7, "name"],
    ["in an entry that is begun by a dash", 6, "kind"],
    ["in a section", 9, "rules"],
    ["under a key of a section", 5, "change"],
  ])("offers keys %s", (_, line, key) => {
    expect(
      understood(...variant)
        .keysOn(line)
        .map((offered) => offered.key),
    ).toContain(key)
  })

  it.each<[string, readonly string[], readonly (readonly [string, string])[]]>([
    ["a key", ["bodis: {}"], [["bodis", "bodies"]]],
    ["a choice", ["check:", "  preset: stric"], [["stric", "strict"]]],
    [
      "a body",
      ["agency: { body: Sở Tài chánh }"],
      [
        ["Sở Tài chánh", "Sở Tài chính"],
        ["Sở Tài chánh", "Bộ Tài chính"],
      ],
    ],
    [
      "a quoted body",
      ['agency: { body: "Sở Tài chánh" }'],
      [
        ['"Sở Tài chánh"', '"Sở Tài chính"'],
        ['"Sở Tài chánh"', '"Bộ Tài chính"'],
      ],
    ],
    ["nothing near", ["check:", "  preset: abcxyz"], []],
  ])("offers the nearest name for %s at its exact place", (_, lines, expected) => {
    const text = ["format: lantoa.variant/1", "province: Cà Mau", "on: 2026-11-21", ...lines].join("\n")
    const yaml = understandYaml("variant", "a.yaml", text, plugins)
    expect(yaml.faults.length).toBeGreaterThan(0)
    const rewritings = yaml.faults.flatMap((fault) => yaml.rewritingsOf(fault))
    const rows = text.split("\n")
    expect(
      rewritings.map(({ end, start, write }) => [rows[start.line - 1]?.slice(start.column - 1, end.column - 1), write]),
    ).toEqual(expected)
  })

  it("says what a key is for", () => {
    expect(understood(...variant).aboutOn(2)).toMatch(/Tên tỉnh/)
    expect(understood(...variant).aboutOn(7)).toBeUndefined()
  })
})

describe("a stored plan", () => {
  it("that is not of the shape says where", () => {
    const { faults, plan } = understandYaml("plan", "a.yaml", "format: lantoa.plan/1\nid: 7\n", plugins)
    expect(plan).toBeUndefined()
    expect(faults.some(({ line }) => line === 2)).toBe(true)
  })
})
