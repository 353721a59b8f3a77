import { deriveObligations } from "@lantoa/core"
import { describe, expect, it } from "vitest"
import { nastyTexts } from "../markup.fixture.ts"
import { draftPlan, haiMau } from "../plan.fixture.ts"
import { writeObligationsCsv } from "./write-obligations-csv.ts"

/** Rows of RFC 4180. */
const parse = (text: string, delimiter = ","): readonly (readonly string[])[] => {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(
    new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${delimiter}]*))(${delimiter}|\\r\\n)`, "g"),
  )) {
    row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'))
    if (end === delimiter) continue
    rows.push(row)
    row = []
  }
  return rows
}

const plan = draftPlan()
const obligations = deriveObligations(plan, haiMau())

describe("obligations as a table", () => {
  it("are one row each under a head, every row as long as the head", () => {
    const [head, ...rows] = parse(writeObligationsCsv(plan, obligations, { bom: false }))
    expect(head?.slice(0, 4)).toEqual(["Mã nghĩa vụ", "Đơn vị", "Cấp", "Loại"])
    expect(rows).toHaveLength(obligations.length)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]))
    expect(rows.map(([id]) => id)).toEqual(obligations.map(({ id }) => id))
  })

  it.each([
    ["vi", "nhiệm vụ", "trước ngày 30/11 hằng năm"],
    ["en", "task", "before 30 November every year"],
  ] as const)("are told in %s", (language, kind, due) => {
    const rows = parse(writeObligationsCsv(plan, obligations, { language, bom: false }))
    expect(rows[1]?.[3]).toBe(kind)
    expect(rows.at(-1)?.[10]).toBe(due)
  })

  it("begin with a byte order mark unless told not to", () => {
    expect(writeObligationsCsv(plan, []).charCodeAt(0)).toBe(0xfeff)
    expect(writeObligationsCsv(plan, [], { bom: false }).startsWith("Mã")).toBe(true)
  })

  it.each([",", ";", "\t"] as const)("keep every text, parted by %j, and never run as a formula", (delimiter) => {
    const first = obligations[0]
    if (first === undefined) throw new RangeError("the made-up plan has obligations")
    const nasty = nastyTexts.map((text) => ({ ...first, text }))
    const rows = parse(writeObligationsCsv(plan, nasty, { bom: false, delimiter }), delimiter).slice(1)
    expect(rows).toHaveLength(nastyTexts.length)
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    expect(rows[2]?.[5]).toBe('\'=HYPERLINK("http://x")')
  })
})
