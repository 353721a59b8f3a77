import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { vnd } from "@lantoa/core"
import type { CostAnswer } from "@lantoa/core/report"
import { ExpectedSet } from "@lantoa/core/schema"
import { drawFrom, plausibleBehaviour, simulateContent } from "@lantoa/core/simulation"
import { writeReportForm } from "@lantoa/documents/xlsx"
import { describe, expect, it } from "vitest"
import { lantoa, temporaryFolder } from "./lantoa.ts"

const folder = temporaryFolder()
const report = (...words: readonly string[]) => lantoa(["report", ...words], { cwd: folder })
const sent = join(folder, "da-gui")
mkdirSync(sent)

const amount = (value: number | null) => (value === null ? null : vnd(value))
const costs = (estimated: number | null, allocated: number | null, spent: number | null): CostAnswer => ({
  estimated: amount(estimated),
  allocated: amount(allocated),
  spent: amount(spent),
})

/** The report of a unit on its first source of money, the others being nothing. */
const send = async (unit: string, file: string, first: CostAnswer) => {
  const stored = join(folder, "bao-cao/kho/plans/ha-nam-2021_xa-hoi-hoc-tap/2022/expected-1.json")
  const { set: kept } = JSON.parse(readFileSync(stored, "utf8"))
  const set = ExpectedSet.parse(kept)
  const expected = set.reports.find(({ obligor }) => obligor.name === unit)
  const form = set.forms.find(({ id }) => id === expected?.form)
  if (expected === undefined || form === undefined) throw new RangeError(`${unit} is not in the list`)
  const plausible = simulateContent(form, unit, drawFrom(unit), plausibleBehaviour)
  const money = form.costs.map(({ id }, at) => [id, at === 0 ? first : costs(0, 0, 0)])
  const content = { ...plausible, costs: Object.fromEntries(money) }
  const bytes = await writeReportForm({ form, expected, period: set.period, obligorName: unit, content })
  if (!(bytes instanceof Uint8Array)) throw new RangeError(bytes.text.en)
  writeFileSync(join(sent, file), bytes)
}

const district = "Ủy ban nhân dân huyện Kim Bảng"

/** Lines of a printed table without their spaces: a row's name, then its cells. */
const cellsOf = (out: string, name: string) =>
  out
    .split("\n")
    .filter((line) => line.trimStart().startsWith(`${name}  `))
    .map((line) => line.trim().split(/ {2,}/).slice(1))

describe("the money of a period of reports", () => {
  it("comes from the reports in the folder", async () => {
    await report("form", "ha-nam-2021", "--period", "2022", "--on", "2022-10-01")
    await send("Sở Tài chính", "tai-chinh.xlsx", costs(300_000_000, 250_000_000, 0))
    await send(district, "kim-bang.xlsx", costs(12_345_678, null, 1))
    const { code, out } = await report("import", sent, "--on", "2022-11-28")
    expect([code, out]).toEqual([0, expect.stringContaining("2 báo cáo đã nhận")])
  })

  it("is summed at every level in million đồng to the đồng, what is not known being said", async () => {
    const { code, out } = await report("budget", "--year", "2022", "--in", "trieu")
    expect([code, out]).toEqual([0, expect.stringContaining("Dự toán (triệu đồng), năm 2022")])
    expect(out).toContain("Theo các kỳ đã chốt: 2022.")
    const twice = (text: string) => [text, text]
    expect(cellsOf(out, district)).toEqual([twice("12,345678"), twice("chưa rõ (1)"), twice("0,000001")])
    expect(cellsOf(out, "Huyện Kim Bảng")).toEqual(cellsOf(out, district))
    expect(cellsOf(out, "Sở Tài chính")).toEqual([twice("300"), twice("250"), twice("0")])
    expect(cellsOf(out, "Tỉnh Hà Nam")).toEqual([
      twice("312,345678 + chưa rõ (12)"),
      twice("250 + chưa rõ (13)"),
      twice("0,000001 + chưa rõ (12)"),
    ])
  })

  it("is compared to the đồng with totals that somebody gives", async () => {
    const totals = [
      "khoản;số tiền;đơn vị",
      "Dự toán;12.345.678;huyện Kim Bảng",
      "Dự toán;12.345.679;huyện Kim Bảng",
      "allocated;250.000.000;",
      "spent;0;huyện Kim Bảng",
      "estimated;312345677;",
    ]
    writeFileSync(join(folder, "tong.csv"), `\uFEFF${totals.join("\r\n")}\r\n`)
    const { code, out } = await report("budget", "--against-file", "tong.csv", "--format", "json")
    const { reconciliation, rows } = JSON.parse(out)
    expect(code).toBe(1)
    expect(reconciliation.map((each: Record<string, unknown>) => [each["result"], each["difference"]])).toEqual([
      ["equal", 0],
      ["different", -1],
      ["open", 0],
      ["different", 1],
      ["exceeded", 1],
    ])
    const top = rows.find(({ parent }: { parent: string | null }) => parent === null)
    expect(top.total.estimated).toEqual({ amount: null, stated: 312_345_678, statedParts: 2, unstatedParts: 12 })
  })

  it("is written as a table for spreadsheets, where nothing unknown is 0", async () => {
    writeFileSync(join(folder, "khop.json"), JSON.stringify([{ measure: "spent", amount: 0, unit: "Sở Tài chính" }]))
    const { code, err, out } = await report(
      "budget",
      "--by",
      "tier",
      "--against",
      "year",
      "--measure",
      "allocated",
      "--against-file",
      "khop.json",
      "--format",
      "csv",
    )
    expect([code, err]).toEqual([0, expect.stringMatching(/khop\.json, dòng 1 .*khớp/)])
    const [, first] = out.split("\r\n")
    expect(first).toBe("none,không nêu cấp,0,2022,Được giao,250.000.000 + chưa rõ (13),250000000,1,13")
  })

  it("is written as a workbook", async () => {
    const { code } = await report("budget", "--by", "source", "--format", "xlsx", "--out", "kinh-phi.xlsx")
    expect([code, readFileSync(join(folder, "kinh-phi.xlsx")).subarray(0, 2).toString()]).toEqual([0, "PK"])
  })

  it("is not told of a year without a frozen period", async () => {
    const { code, err } = await report("budget", "--year", "2024")
    expect([code, err]).toEqual([2, expect.stringContaining("Chưa có kỳ nào đã chốt hỏi về kinh phí năm 2024.")])
  })
})

describe("the calendar of a plan", () => {
  it("has the steps of the budget work of its issuer's tier, with how sure they are", async () => {
    const { code, out } = await lantoa([
      "calendar",
      "vinh-long-2026",
      "--year",
      "2027",
      "--budget",
      "--format",
      "table",
    ])
    expect(code).toBe(0)
    const budget = out.split("\n").filter((line) => / ngân sách /.test(line))
    expect(budget.map((line) => line.slice(0, 10))).toEqual([
      "30/04/2027",
      "15/05/2027",
      "30/06/2027",
      "10/07/2027",
      "10/11/2027",
      "20/11/2027",
      "10/12/2027",
      "17/12/2027",
      "31/12/2027",
    ])
    expect(budget.every((line) => line.endsWith("nguồn thứ cấp"))).toBe(true)
    expect(budget.filter((line) => line.includes("tạm tính"))).toHaveLength(1)
  })
})
