import type { RollUpNode } from "@lantoa/core/report"
import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import { givenTotal } from "./given-total.ts"
import { budgetNames } from "./names.ts"
import { rowsOfList, rowsOfTable } from "./total-rows.ts"

const node = (key: string, name: string): RollUpNode => ({
  key,
  name,
  tier: "commune",
  parent: null,
  depth: 0,
  obligor: null,
})
const names = budgetNames(
  [
    node("u:mau", "Tỉnh Mẫu"),
    node("b:mau/xa-1", "Ủy ban nhân dân xã An Bình"),
    node("b:mau/xa-2", "Đảng ủy xã An Bình"),
  ],
  [],
)
const table = (...rows: readonly (readonly string[])[]) =>
  rowsOfTable(
    "tong.csv",
    rows.map((cells, at) => ({ line: at + 1, cells })),
  )
const head = ["measure", "amount", "unit", "tier", "year"]
const read = (rows: ReturnType<typeof rowsOfTable> | ReturnType<typeof rowsOfList>) =>
  Effect.runPromise(
    Effect.result(Effect.flatMap(rows, (found) => Effect.forEach(found, (row) => givenTotal(row, names)))),
  )

describe("a total in a file", () => {
  it.each([
    ["5000000", 5_000_000],
    ["5.000.000", 5_000_000],
    ["5,000,000 đồng", 5_000_000],
    ["5 000 000", 5_000_000],
    ["0", 0],
    ["999", 999],
  ])("may be written %s", async (typed, amount) => {
    expect(await read(table(head, ["Được giao", typed]))).toMatchObject({
      success: [{ unit: null, stated: { measure: "allocated", amount, where: {} } }],
    })
  })

  it("is of a place, a tier and a year where it says so", async () => {
    expect(await read(table(head, ["du toan", "1", "tinh mau", "province", "2026"]))).toMatchObject({
      success: [{ unit: "u:mau", stated: { measure: "estimated", where: { tier: "province", year: 2026 } } }],
    })
    expect(await read(table(head, ["spent", "1", "", "không nêu cấp"]))).toMatchObject({
      success: [{ stated: { where: { tier: null } } }],
    })
  })

  it("may come as a list of objects", async () => {
    const list = [{ measure: "spent", amount: 7, unit: "uy ban nhan dan xa an binh", year: null }]
    expect(await read(rowsOfList("tong.json", list))).toMatchObject({
      success: [{ unit: "b:mau/xa-1", stated: { amount: 7, where: {} } }],
    })
  })

  it.each([
    ["a column that there is not", [["measure", "amont"]], "dòng 1: không có cột “amont”"],
    ["a column twice", [["measure", "khoản"]], "cột “measure” có hai lần"],
    ["more cells than its head", [head, ["spent", "1", "", "", "", "6"]], "có 6 ô"],
    ["no measure", [head, ["", "1"]], "dòng 2: thiếu measure"],
    ["no amount", [head, ["spent", ""]], "thiếu amount"],
    ["a measure that there is not", [head, ["chi", "1"]], "cần một trong: estimated (Dự toán)"],
    ["decimals", [head, ["spent", "5,5"]], "“5,5” không phải số tiền"],
    ["less than nothing", [head, ["spent", "-5"]], "không phải số tiền"],
    ["mixed signs", [head, ["spent", "5.000,000"]], "không phải số tiền"],
    ["more than can be counted", [head, ["spent", "9007199254740993"]], "không phải số tiền"],
    ["a unit that nobody knows", [head, ["spent", "1", "xã Khác"]], "không có unit “xã Khác”"],
    ["a name of two units", [head, ["spent", "1", "xã An Bình"]], "là tên của nhiều đơn vị"],
    ["a year that is none", [head, ["spent", "1", "", "", "26"]], "không phải một năm"],
  ])("with %s is refused with its place", async (_, rows, sentence) => {
    expect(JSON.stringify(await read(table(...rows)))).toContain(sentence)
  })

  it.each([["text"], [{ measure: "spent" }], [["spent"]], [[{ measure: "spent", amount: true }]]])(
    "is refused as %j",
    async (value) => {
      expect(JSON.stringify(await read(rowsOfList("tong.json", value)))).toContain("cần là một danh sách")
    },
  )
})
