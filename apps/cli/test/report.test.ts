import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { ExpectedReport, ReportContent, ReportForm } from "@lantoa/core/report"
import { ExpectedSet } from "@lantoa/core/schema"
import { drawFrom, plausibleBehaviour, simulateContent } from "@lantoa/core/simulation"
import { writeReportForm, writeWorkbook } from "@lantoa/documents/xlsx"
import { describe, expect, it } from "vitest"
import { lantoa, temporaryFolder } from "./lantoa.ts"

const folder = temporaryFolder()
const report = (...words: readonly string[]) => lantoa(["report", ...words], { cwd: folder })
const forms = join(folder, "bao-cao/bieu-mau/2022")
const sent = join(folder, "da-gui")
mkdirSync(sent)

/** The frozen list as the folder keeps it. */
const frozen = (): ExpectedSet => {
  const stored = join(folder, "bao-cao/kho/plans/ha-nam-2021_xa-hoi-hoc-tap/2022/expected-1.json")
  const { set } = JSON.parse(readFileSync(stored, "utf8"))
  return ExpectedSet.parse(set)
}

const expectedOf = (set: ExpectedSet, unit: string): { expected: ExpectedReport; form: ReportForm } => {
  const expected = set.reports.find(({ obligor }) => obligor.name === unit)
  const form = set.forms.find(({ id }) => id === expected?.form)
  if (expected === undefined || form === undefined) throw new RangeError(`${unit} is not in the list`)
  return { expected, form }
}

const everything = { ...plausibleBehaviour, emptyCell: 0, notApplicable: 0, amountLeftOut: 0 }

const filled = (form: ReportForm, unit: string): ReportContent =>
  simulateContent(form, unit, drawFrom(unit), everything)

/** A filled form of a unit, as it comes back. */
const sendBack = async (
  unit: string,
  file: string,
  change: (content: ReportContent) => ReportContent = (same) => same,
) => {
  const set = frozen()
  const { expected, form } = expectedOf(set, unit)
  const content = change(filled(form, unit))
  const bytes = await writeReportForm({ form, expected, period: set.period, obligorName: unit, content })
  if (!(bytes instanceof Uint8Array)) throw new RangeError(bytes.text.en)
  writeFileSync(join(sent, file), bytes)
  return { content, form }
}

const finance = "Sở Tài chính"
const education = "Sở Giáo dục và Đào tạo"
const district = "Ủy ban nhân dân huyện Kim Bảng"

describe("a period of reports in a plain folder", () => {
  it("begins with a frozen list and a form for each unit", async () => {
    const { code, out } = await report("form", "ha-nam-2021", "--period", "năm 2022", "--on", "2022-10-01")
    expect([code, out]).toEqual([
      0,
      [
        "năm 2022: 14 báo cáo phải gửi, chốt ngày 01/10/2022; số liệu từ 15/12/2021 đến 30/11/2022.",
        "  Không ai đặt hạn: 1 báo cáo",
        "  Hạn 30/11/2022: 13 báo cáo",
        "  Nhóm mà danh bạ chưa biết hết thành viên gửi chung một báo cáo: Các sở, ban, ngành. Muốn từng cơ quan gửi riêng, kê đủ thành viên của nhóm trong lantoa.yaml.",
        `Đã ghi 14 biểu mẫu vào ${join("bao-cao", "bieu-mau", "2022")}.`,
        "",
      ].join("\n"),
    ])
    expect(readdirSync(forms)).toContain("so-tai-chinh.xlsx")
  })

  it("gives the same list when it is run again, on another day too", async () => {
    const before = frozen()
    const { code, err } = await report("form", "ha-nam-2021", "--period", "2022", "--on", "2022-10-05")
    expect([code, err]).toEqual([0, ""])
    expect(frozen()).toEqual(before)
  })

  it("takes no form for a report in which nothing is filled in", async () => {
    const { code, out } = await report("import", "bao-cao/bieu-mau", "--on", "2022-11-28")
    expect([code, out.match(/chưa điền gì/g)?.length]).toEqual([1, 14])
    expect(out).toContain("0 báo cáo đã nhận, 0 đã có từ trước, 14 không nhận được.")
  })

  it("writes no form over answers that were not taken in", async () => {
    await sendBack("Hội Khuyến học tỉnh", "../bao-cao/bieu-mau/2022/hoi-khuyen-hoc-tinh.xlsx")
    const file = join(forms, "hoi-khuyen-hoc-tinh.xlsx")
    const before = readFileSync(file)
    const { code, err, out } = await report("form", "ha-nam-2021", "--period", "2022")
    expect([code, err]).toEqual([1, expect.stringContaining("hoi-khuyen-hoc-tinh.xlsx")])
    expect(out).toContain("Đã ghi 13 biểu mẫu")
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it("takes filled forms in, and a second time changes nothing", async () => {
    await sendBack(finance, "tai-chinh.xlsx")
    await sendBack(education, "giao-duc.xlsx")
    const first = await report("import", sent, "--on", "2022-11-28")
    expect([first.code, first.out.split("\n").at(-2)]).toEqual([
      0,
      "2 báo cáo đã nhận, 0 đã có từ trước, 0 không nhận được.",
    ])
    const again = await report("import", sent, "--on", "2022-12-09")
    expect([again.code, again.out.split("\n").at(-2)]).toEqual([
      0,
      "0 báo cáo đã nhận, 2 đã có từ trước, 0 không nhận được.",
    ])
  })

  it("says in working days how late a report is", async () => {
    await sendBack(district, "kim-bang.xlsx")
    const { out } = await report("import", join(sent, "kim-bang.xlsx"), "--on", "2022-12-05")
    expect(out).toContain(`Đã nhận: kim-bang.xlsx: ${district}, lần gửi 1, chậm 3 ngày làm việc`)
  })

  it("refuses what is not right, each by its name, and goes on", async () => {
    const bad = join(folder, "loi")
    mkdirSync(bad)
    copyFileSync(join(sent, "tai-chinh.xlsx"), join(bad, "a-cat.xlsx"))
    writeFileSync(join(bad, "a-cat.xlsx"), readFileSync(join(sent, "tai-chinh.xlsx")).subarray(0, 2000))
    writeFileSync(join(bad, "b-trang.xlsx"), "")
    writeFileSync(join(bad, "c-van-ban.xlsx"), "đây không phải bảng tính")
    writeFileSync(join(bad, "c-doi-cu.xls"), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    writeFileSync(
      join(bad, "d-bang-khac.xlsx"),
      await writeWorkbook([{ name: "Số liệu", columns: [{ head: "a" }], rows: [[1]] }]),
    )
    await sendBack("Hội Khuyến học tỉnh", "../loi/e-dung.xlsx")
    const { code, out } = await report("import", bad, "khong-co.xlsx", "--on", "2022-11-29")
    expect(code).toBe(1)
    for (const name of ["a-cat", "b-trang", "c-van-ban", "d-bang-khac"])
      expect(out).toContain(`Không nhận: ${name}.xlsx`)
    expect(out).toContain("Không nhận: c-doi-cu.xls")
    expect(out).toContain("Đã nhận: e-dung.xlsx: Hội Khuyến học tỉnh, lần gửi 1")
    expect(out).toContain("Không có tệp hay thư mục “khong-co.xlsx”.")
    expect(out).toContain("1 báo cáo đã nhận, 0 đã có từ trước, 6 không nhận được.")
  })

  it("asks before another version of a report takes the place of the first", async () => {
    await sendBack(finance, "tai-chinh-2.xlsx", (content) => ({
      ...content,
      parts: { ...content.parts, results: "Bản khác." },
    }))
    const file = join(sent, "tai-chinh-2.xlsx")
    const refused = await report("import", file, "--on", "2022-11-29")
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining("nhận lại với --correct")])
    const taken = await report("import", file, "--on", "2022-11-29", "--correct")
    expect([taken.code, taken.out]).toEqual([0, expect.stringContaining(`${finance}, lần gửi 2`)])
  })

  it("decides about reports, and only where their state allows it", async () => {
    const returned = await report(
      "return",
      finance,
      "--period",
      "2022",
      "--on",
      "2022-12-01",
      "--reason",
      "Thiếu minh chứng",
    )
    expect([returned.code, returned.out]).toEqual([0, `Đã trả lại: ${finance}, lần gửi 2\n`])
    const accepted = await report("accept", finance, education, "--period", "2022", "--on", "2022-12-02")
    expect(accepted.code).toBe(1)
    expect(accepted.out).toBe(`Đã duyệt: ${education}, lần gửi 1\n`)
    expect(accepted.err).toContain(`Không thực hiện được với ${finance}: báo cáo bị trả lại`)
    const locked = await report("lock", "all", "--period", "2022", "--on", "2022-12-20")
    expect(locked.out).toBe(`Đã khóa sổ: ${education}, lần gửi 1\n`)
    await sendBack(education, "giao-duc-2.xlsx", (content) => ({ ...content, parts: {} }))
    const late = await report("import", join(sent, "giao-duc-2.xlsx"), "--correct", "--on", "2022-12-21")
    expect([late.code, late.out]).toEqual([1, expect.stringContaining("phải mở khóa")])
    const silent = await report("reopen", education, "--period", "2022", "--reason", "Đính chính")
    expect([silent.code, silent.err]).toEqual([2, expect.stringContaining("--by")])
    const opened = await report(
      "reopen",
      education,
      "--period",
      "2022",
      "--reason",
      "Đính chính",
      "--by",
      "Giám đốc Sở",
      "--on",
      "2022-12-21",
    )
    expect(opened.out).toBe(`Đã mở khóa: ${education}, lần gửi 1\n`)
  })

  it("decides nothing on a day before the report was sent", async () => {
    const { code, err, out } = await report("accept", district, "--period", "2022", "--on", "2022-12-04")
    expect([code, out]).toEqual([1, ""])
    expect(err).toContain(`${district}: ngày 04/12/2022 trước ngày 05/12/2022`)
  })

  it("shows who sent, who was late and who is missing", async () => {
    const { out } = await report("status", "--period", "2022", "--as-of", "2022-12-05", "--format", "json")
    const { completeness, reports, timeliness } = JSON.parse(out)
    expect(completeness).toMatchObject({ expected: 14, submitted: 3 })
    expect(timeliness).toMatchObject({ onTime: 2, late: 1, overdue: 10, notYetDue: 1, undated: 0 })
    const stateOf = (unit: string) => reports.find((each: { unit: string }) => each.unit === unit)
    expect(stateOf(finance)).toMatchObject({ state: "returned", revision: 2, workingDaysLate: 3 })
    expect(stateOf(district)).toMatchObject({ state: "submitted", revision: 1, workingDaysLate: 3, isOverdue: false })
    const missing = await report(
      "status",
      "--period",
      "2022",
      "--as-of",
      "2022-12-05",
      "--only",
      "missing",
      "--format",
      "csv",
    )
    expect(missing.out.trim().split("\r\n")).toHaveLength(1 + 11)
  })

  it("rolls up what counts, and traces a total to its cells", async () => {
    const set = frozen()
    const { form } = expectedOf(set, district)
    const [first] = form.indicators
    if (first === undefined) throw new RangeError("the form of a district asks for figures")
    const indicator = first.indicator.id
    const { out } = await report("rollup", "--period", "2022", "--as-of", "2022-12-05", "--format", "json")
    const { nodes } = JSON.parse(out)
    const top = nodes.find(
      ({ node }: { node: { tier: string; obligor: unknown } }) => node.tier === "province" && node.obligor === null,
    )
    const counted = [district, education, "Hội Khuyến học tỉnh"]
    const sum = counted.reduce(
      (total, unit) => total + Number(filled(expectedOf(set, unit).form, unit).values[indicator] ?? 0),
      0,
    )
    expect(top.totals.find((each: { indicator: string }) => each.indicator === indicator)?.total).toBe(sum)
    const traced = await report("rollup", "--period", "2022", "--trace", indicator)
    expect(traced.code).toBe(0)
    expect(traced.out).toMatch(/kim-bang\.xlsx\s+Số liệu!/)
  })

  it("prints tables that can be used on a narrow screen, and in English", async () => {
    const narrow = (...words: readonly string[]) =>
      lantoa(["report", ...words, "--period", "2022", "--as-of", "2022-12-05"], { cwd: folder, env: { COLUMNS: "80" } })
    const [status, rolled] = [await narrow("status", "--lang", "en"), await narrow("rollup", "--lang", "en")]
    expect(status.out).toMatch(/^UBND huyện Kim Bảng +submitted +1 +2022-12-05 +2022-11-30 +3$/m)
    expect(rolled.out).toMatch(/^district-broadcast-minutes /m)
    expect(rolled.out).toMatch(/ \d{1,3}(,\d{3})+ /)
  })

  it("writes the roll-up as a workbook", async () => {
    const { code } = await report("rollup", "--format", "xlsx", "--out", "tong-hop.xlsx")
    expect([code, readFileSync(join(folder, "tong-hop.xlsx")).subarray(0, 2).toString()]).toEqual([0, "PK"])
  })

  it("counts deadlines backwards", async () => {
    const { code, out } = await report("deadlines", "ha-nam-2021", "--period", "2022", "--handling", "5")
    expect([code, out]).toEqual([0, expect.stringContaining("Chính phủ")])
    const tight = await report("deadlines", "ha-nam-2021", "--period", "2022", "--handling", "30")
    expect([tight.code, tight.out]).toEqual([1, expect.stringContaining("Không thể kịp")])
  })
})

describe("what cannot be done", () => {
  it.each([
    [["status"], "Thiếu --period"],
    [["status", "--period", "2022-q7"], "2022-q4"],
    [["status", "--period", "2030"], "các kỳ đã chốt: 2022"],
    [["status", "--period", "2022", "--dir", "khong-co"], "khong-co"],
    [["accept", "Sở Tài chín", "--period", "2022"], "Gần nhất: Sở Tài chính"],
    [["rollup", "--trace", "so-tin"], "Không có chỉ tiêu “so-tin”"],
    [["rollup", "--format", "xlsx"], "--out"],
    [["fomr"], "report form"],
  ])("lantoa report %j says why: %s", async (words, sentence) => {
    const { code, err } = await report(...words)
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)])
  })

  it("a plan and a province without a duty to report say so", async () => {
    const { code, out } = await report("form", "vinh-long-2026", "--period", "2026-q1", "--dir", "khac")
    expect([code, out]).toEqual([1, expect.stringContaining("không đơn vị nào phải báo cáo")])
  })
})
