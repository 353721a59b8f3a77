import fc from "fast-check"
import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { nastyTexts } from "../../write/markup.fixture.ts"
import { shownText } from "../layout/shown-text.ts"
import { workbookLimits } from "../read/limits.ts"
import { openWorkbook } from "../read/open-workbook.ts"
import { type TableSheet, writeWorkbook } from "./write-workbook.ts"

const table = (rows: TableSheet["rows"], more: Partial<TableSheet> = {}): TableSheet => ({
  name: "Tổng hợp",
  columns: [{ head: "Đơn vị", width: 40 }, { head: "Số tin" }, { head: "Tỉ lệ", format: "percent" }],
  rows,
  ...more,
})
const opened = async (bytes: Uint8Array) => {
  const found = await openWorkbook(bytes, workbookLimits)
  if ("_tag" in found) throw new RangeError(found.text.en)
  return found.sheets
}

describe("tables as a workbook", () => {
  it("open again with numbers, words and empty cells as they were", async () => {
    const sheets = await opened(
      await writeWorkbook([
        table([
          ["Xã A", 12, 0.5],
          ["Xã B", null, 0],
        ]),
        table([], { name: "Tổng hợp" }),
      ]),
    )
    expect([...sheets.keys()]).toEqual(["Tổng hợp", "Tổng hợp (2)"])
    expect([...(sheets.get("Tổng hợp")?.cells ?? [])].slice(3)).toEqual([
      ["A2", { kind: "text", value: "Xã A" }],
      ["B2", { kind: "number", value: 12 }],
      ["C2", { kind: "number", value: 0.5 }],
      ["A3", { kind: "text", value: "Xã B" }],
      ["C3", { kind: "number", value: 0 }],
    ])
  })

  it("keep any text and run none of it", { timeout: 60_000 }, async () => {
    const texts = fc.array(
      fc.oneof(fc.constantFrom(...nastyTexts, "=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "'=1"), fc.string()),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    await fc.assert(
      fc.asyncProperty(texts, async (rows) => {
        const bytes = await writeWorkbook([table(rows.map((text) => [text]))])
        expect(strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).not.toContain("<f")
        const cells = (await opened(bytes)).get("Tổng hợp")?.cells
        for (const [at, text] of rows.entries()) {
          const found = cells?.get(`A${at + 2}`)
          expect(found?.kind === "text" ? found.value : "").toBe(shownText(text))
        }
      }),
      { numRuns: 20 },
    )
  })

  it("are the same bytes again", async () => {
    const sheets = [table([["Xã A", 1, 1]], { title: "Bảng tổng hợp" })]
    expect(await writeWorkbook(sheets)).toEqual(await writeWorkbook(sheets))
  })

  it("cut a text longer than a cell, and say so by its end", async () => {
    const cells = (await opened(await writeWorkbook([table([["ă".repeat(40_000)]])]))).get("Tổng hợp")?.cells
    const found = cells?.get("A2")
    expect(found?.kind === "text" ? [found.value.length, found.value.at(-1)] : []).toEqual([32_767, "…"])
  })

  it.each([
    ["without a sheet", [], /without a sheet/],
    ["with a number that is none", [table([["a", Number.NaN]])], /Row 2 holds NaN/],
    ["with a row longer than its head", [table([["a", 1, 1, 1]])], /Row 2 has 4 cells; the head of its table has 3/],
  ])("%s are the caller's mistake", async (_, sheets, message) => {
    await expect(writeWorkbook(sheets)).rejects.toThrow(message)
  })
})
