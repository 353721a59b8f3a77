import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { ExpectedReport, ReportForm } from "@lantoa/core/report"
import { ExpectedSet } from "@lantoa/core/schema"
import { drawFrom, plausibleBehaviour, simulateContent } from "@lantoa/core/simulation"
import { writeReportForm } from "@lantoa/documents/xlsx"
import { beforeAll, describe, expect, it } from "vitest"
import { lantoa, temporaryFolder } from "./lantoa.ts"

const folder = temporaryFolder()
const report = (...words: readonly string[]) => lantoa(["report", ...words], { cwd: folder })
const consolidate = (...words: readonly string[]) =>
  report("consolidate", "--period", "2022", "--as-of", "2022-12-09", ...words)
const units = ["Sở Tài chính", "Sở Giáo dục và Đào tạo", "Ủy ban nhân dân huyện Kim Bảng"]

const frozen = (period: string): ExpectedSet => {
  const stored = join(folder, `bao-cao/kho/plans/ha-nam-2021_xa-hoi-hoc-tap/${period}/expected-1.json`)
  return ExpectedSet.parse(JSON.parse(readFileSync(stored, "utf8")).set)
}

const expectedOf = (set: ExpectedSet, unit: string): { expected: ExpectedReport; form: ReportForm } => {
  const expected = set.reports.find(({ obligor }) => obligor.name === unit)
  const form = set.forms.find(({ id }) => id === expected?.form)
  if (expected === undefined || form === undefined) throw new RangeError(`${unit} is not in the list`)
  return { expected, form }
}

/** Freezes a year and takes in what the units send for it on a day. */
const fill = async (period: string, on: string) => {
  await report("form", "ha-nam-2021", "--period", period, "--on", `${period}-10-01`)
  const set = frozen(period)
  const sent = join(folder, `da-gui-${period}`)
  mkdirSync(sent)
  for (const [at, unit] of units.entries()) {
    const { expected, form } = expectedOf(set, unit)
    const content = simulateContent(form, unit, drawFrom(`${unit} ${period}`), plausibleBehaviour)
    const bytes = await writeReportForm({ form, expected, period: set.period, obligorName: unit, content })
    if (!(bytes instanceof Uint8Array)) throw new RangeError(bytes.text.en)
    writeFileSync(join(sent, `${at}.xlsx`), bytes)
  }
  const { code } = await report("import", sent, "--on", on)
  expect(code).toBe(0)
}

beforeAll(async () => {
  await fill("2021", "2021-11-25")
  await fill("2022", "2022-12-05")
}, 60_000)

const written = (file: string): Buffer => readFileSync(join(folder, file))

describe("lantoa report consolidate", () => {
  it("tells in JSON what the roll-up tells, less the report that it is itself", async () => {
    const { code } = await consolidate("--out", "tong-hop.json")
    expect(code).toBe(0)
    const told = JSON.parse(written("tong-hop.json").toString())
    expect(told).toMatchObject({
      format: "lantoa.consolidated-report/1",
      plan: "ha-nam-2021/xa-hoi-hoc-tap",
      issuer: { name: "Sở Thông tin và Truyền thông" },
      ownLeftOut: true,
      before: { id: "2021" },
      completeness: { expected: 13, submitted: 3 },
      timeliness: { asOf: "2022-12-09", late: 3, overdue: 10 },
    })
    expect(told.issuer.superiors).toEqual(
      frozen("2022").reports.find(({ obligor }) => obligor.name === told.issuer.name)?.to,
    )
    const rolled = JSON.parse((await report("rollup", "--period", "2022", "--format", "json")).out)
    const top = rolled.nodes.find(
      ({ node }: { node: { tier: string; obligor: unknown } }) => node.tier === "province" && node.obligor === null,
    )
    const totals = (from: { indicator: string; total: number | null }[]) =>
      new Map(from.map(({ indicator, total }) => [indicator, total]))
    const all = totals(top.totals)
    for (const { total } of told.figures)
      expect([total.indicator, total.total]).toEqual([total.indicator, all.get(total.indicator)])
    expect(told.figures.length).toBeGreaterThan(3)
  })

  it("writes a document that reads back as a report of the receiver", async () => {
    const { code } = await consolidate("--out", "bao-cao.docx", "--date", "2022-12-12")
    expect(code).toBe(0)
    const read = await lantoa(["read", "bao-cao.docx", "--format", "json"], { cwd: folder })
    const { document } = JSON.parse(read.out).plan ?? JSON.parse(read.out)
    expect(document).toMatchObject({ type: "report", date: "2022-12-12" })
    expect(document.title).toContain("năm 2022")
  })

  it.each([
    ["bang.xlsx", "PK"],
    ["trang.html", "<!doctype html>"],
    ["van-ban.md", "ỦY BAN NHÂN DÂN"],
  ])("writes %s", async (file, start) => {
    const { code } = await consolidate("--out", file, "--in", "trieu")
    expect([code, written(file).toString().slice(0, start.length)]).toEqual([0, start])
  })

  it("writes the same bytes again", async () => {
    await consolidate("--out", "mot.docx")
    await consolidate("--out", "hai.docx")
    expect(written("mot.docx").equals(written("hai.docx"))).toBe(true)
  })

  it.each([
    [["--period", "2022"], "Thiếu --out"],
    [["--period", "2022", "--out", "bao-cao.pdf"], ".docx, .html, .md, .xlsx, .json"],
    [["--period", "2030", "--out", "x.docx"], "các kỳ đã chốt: 2021, 2022"],
    [["--out", "x.docx"], "Thiếu --period"],
    [["--period", "2022", "--out", "x.docx", "--in", "usd"], "trieu"],
  ])("says why %j cannot be done", async (words, sentence) => {
    const { code, err } = await report("consolidate", ...words)
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)])
    expect(readdirSync(folder)).not.toContain("x.docx")
  })
})
