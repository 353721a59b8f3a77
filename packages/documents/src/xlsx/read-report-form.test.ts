import type { Cell, CellValueInput, Workbook } from "@cj-tech-master/excelts"
import { formId } from "@lantoa/core/report"
import { strToU8, zipSync } from "fflate"
import { describe, expect, it, test } from "vitest"
import { sampleContent, sampleForm } from "./form.fixture.ts"
import type { FormProblemKind } from "./read/form-problem.ts"
import { readReportForm } from "./read/read-report-form.ts"
import { edited, readSample, repacked, writeSample } from "./workbook.fixture.ts"

const sheet = (workbook: Workbook, name: string) => {
  const found = workbook.getWorksheet(name)
  if (found === undefined) throw new RangeError(`The sample has no sheet "${name}".`)
  return found
}
const filled = (name: string, address: string, fill: (cell: Cell) => void) => async () =>
  readSample(await edited(await writeSample(), (workbook) => fill(sheet(workbook, name).getCell(address))))
const put = (name: string, address: string, value: CellValueInput) =>
  filled(name, address, (cell) => {
    cell.value = value
  })

describe("a figure", () => {
  test.each<[string, CellValueInput, number | "not-applicable" | undefined]>([
    ["a number", 15, 15],
    ["zero", 0, 0],
    ["nothing", null, undefined],
    ["blanks", "  ", undefined],
    ["a number typed as text", "15", 15],
    ["points between thousands", "1.234", 1234],
    ["blanks between thousands", "1 234 567", 1_234_567],
    ["hard blanks between thousands", "1\u00a0234", 1234],
    ["not applicable", "Không áp dụng", "not-applicable"],
    ["not applicable without accents, with blanks", " khong ap dung ", "not-applicable"],
    ["not applicable in English", "Not applicable", "not-applicable"],
  ])("%s", async (_, typed, expected) => {
    const { content, problems } = await put("Số liệu", "D7", typed)()
    expect(problems).toEqual([])
    expect(content.values).toMatchObject({ "news-items": 0 })
    expect(Object.entries(content.values).find(([id]) => id === "talk-attendance")?.[1]).toBe(expected)
  })

  test.each<[string, CellValueInput, FormProblemKind]>([
    ["words", "hai mươi", "not-a-number"],
    ["a word beside a number", "20 lượt", "not-a-number"],
    ["a dash for nothing", "-", "not-a-number"],
    ["a negative number", -3, "negative"],
    ["a negative number as text", "-3", "negative"],
    ["a fraction", 2.5, "fraction"],
    ["a comma as decimal mark", "1,5", "fraction"],
    ["a comma between thousands, which is a decimal mark here", "1,234", "fraction"],
    ["a point that parts no thousands", "1.5", "fraction"],
    ["a zero before a point", "0.123", "fraction"],
    ["two kinds of marks", "1.234 567", "fraction"],
    ["the first number that is not safe", Number.MAX_SAFE_INTEGER + 1, "too-large"],
    ["twenty digits as text", "12345678901234567890", "too-large"],
    ["a formula with a result", { formula: "10+5", result: 15 }, "formula"],
    ["true", true, "true-or-false"],
    ["an error", { error: "#DIV/0!" }, "error-value"],
  ])("%s is refused, and costs no other answer", async (_, typed, kind) => {
    const { content, problems } = await put("Số liệu", "D7", typed)()
    expect(problems).toMatchObject([{ kind, sheet: "Số liệu", cell: "D7", answer: "value:talk-attendance" }])
    expect(content).toEqual({
      ...sampleContent,
      values: { "news-items": 0, "mau/radio-minutes": "not-applicable" },
      parts: { results: sampleContent.parts["results"] },
    })
  })

  it("that Excel made a date is refused and shown as Excel shows it", async () => {
    const { problems } = await filled("Số liệu", "D7", (cell) => {
      cell.value = new Date(Date.UTC(2026, 3, 3))
      cell.numFmt = "d-mmm"
    })()
    expect(problems).toMatchObject([{ kind: "date", found: "3/4/2026" }])
    expect(problems[0]?.text.vi).toMatch(
      /^Trang “Số liệu”, ô D7 \(Số lượt người nghe nói chuyện chuyên đề\): có “3\/4\/2026”; cần số nguyên từ 0 trở lên/,
    )
  })
})

describe("progress, money, words", () => {
  it("takes progress without accents and in English", async () => {
    expect((await put("Nhiệm vụ", "C7", "da hoan thanh")()).content.tasks["task-2.1"]?.progress).toBe("done")
    expect((await put("Nhiệm vụ", "C7", "Under way")()).content.tasks["task-2.1"]?.progress).toBe("under-way")
  })

  it("names the nearest choice for another word", async () => {
    const { content, problems } = await put("Nhiệm vụ", "C6", "hoàn thành")()
    expect(problems).toMatchObject([{ kind: "unknown-progress", cell: "C6", found: "hoàn thành" }])
    expect(problems[0]?.text.vi).toContain("Đang thực hiện, Đã hoàn thành và Không áp dụng")
    expect(problems[0]?.text.en).toContain("Under way, Done and Not applicable")
    expect(problems[0]?.text.vi).toContain("Gần nhất: “Đã hoàn thành”.")
    expect(content.tasks["task-1"]).toEqual({ ...sampleContent.tasks["task-1"], progress: null })
  })

  test.each([
    ["1.200.000 đồng", 1_200_000],
    ["5000đ", 5000],
    ["0", 0],
  ])("takes %s as money", async (typed, expected) => {
    expect((await put("Kinh phí", "D6", typed)()).content.costs["funding-1"]?.allocated).toBe(expected)
  })

  it("does not guess millions", async () => {
    expect((await put("Kinh phí", "D6", "5 triệu")()).problems).toMatchObject([{ kind: "not-a-number", cell: "D6" }])
  })

  it("takes words as typed, composed and without blank ends", async () => {
    const { content } = await put("Thuyết minh", "B8", "  Thiếu người.\r\nThiê\u0301u tiền.  ")()
    expect(content.parts["difficulties"]).toBe("Thiếu người.\nThiếu tiền.")
  })

  it("takes rich text, links and numbers as words", async () => {
    expect(
      (await put("Nhiệm vụ", "D7", { richText: [{ text: "Đã " }, { text: "xong" }] })()).content.tasks["task-2.1"]
        ?.note,
    ).toBe("Đã xong")
    expect(
      (await put("Nhiệm vụ", "E7", { text: "tệp", hyperlink: "http://x.example" })()).content.tasks["task-2.1"]
        ?.evidence,
    ).toEqual(["tệp"])
    expect((await put("Nhiệm vụ", "D7", 15)()).content.tasks["task-2.1"]?.note).toBe("15")
  })

  it("refuses a formula among words", async () => {
    expect((await put("Nhiệm vụ", "D7", { formula: 'HYPERLINK("http://x")', result: "x" })()).problems).toMatchObject([
      { kind: "formula", sheet: "Nhiệm vụ", cell: "D7", answer: "note:task-2.1" },
    ])
  })
})

describe("a form that somebody rebuilt", () => {
  const rebuilt = async (edit: (workbook: Workbook) => void) => readSample(await edited(await writeSample(), edit))

  it("with a row put in refuses what moved and says where it went", async () => {
    const { content, problems } = await rebuilt((workbook) => sheet(workbook, "Số liệu").insertRow(7, []))
    expect(Object.keys(content.values)).toEqual(["news-items"])
    expect(problems.filter(({ kind }) => kind === "moved").map(({ cell }) => cell)).toEqual(["D7", "D8", "D9"])
    expect(content.tasks).toEqual(sampleContent.tasks)
  })

  it("with a column taken out refuses the sheet's answers, each by its cell", async () => {
    const { content, problems } = await rebuilt((workbook) => sheet(workbook, "Số liệu").spliceColumns(3, 1))
    expect(content.values).toEqual({})
    expect(problems.filter(({ kind }) => kind === "moved").map(({ cell }) => cell)).toEqual(["D6", "D7", "D8", "D9"])
    expect(content.costs).toEqual(sampleContent.costs)
  })

  it("with two rows exchanged refuses both", async () => {
    const { content, problems } = await rebuilt((workbook) => {
      const figures = sheet(workbook, "Số liệu")
      for (const column of ["A", "B", "C", "D"]) {
        const [upper, lower] = [figures.getCell(`${column}6`), figures.getCell(`${column}7`)]
        ;[upper.value, lower.value] = [lower.value, upper.value]
      }
    })
    expect(problems.filter(({ answer }) => answer !== null)).toMatchObject([
      { kind: "moved", cell: "D6" },
      { kind: "moved", cell: "D7" },
    ])
    expect(content.values).toEqual({ "mau/radio-minutes": "not-applicable" })
  })

  it("with merged cells refuses those", async () => {
    const { content, problems } = await rebuilt((workbook) => sheet(workbook, "Số liệu").mergeCells("D6:D7"))
    expect(problems).toMatchObject([
      { kind: "merged", cell: "D6" },
      { kind: "merged", cell: "D7" },
    ])
    expect(content.values).toEqual({ "mau/radio-minutes": "not-applicable" })
  })

  it("with a head renamed refuses the column under it", async () => {
    const { content, problems } = await rebuilt((workbook) => {
      sheet(workbook, "Kinh phí").getCell("D5").value = "Đã chi (triệu đồng)"
    })
    expect(problems.map(({ cell, kind }) => [kind, cell])).toEqual([
      ["moved", "D6"],
      ["moved", "D7"],
    ])
    expect(problems[0]?.text.vi).toContain("chữ gốc “Được giao (đồng)” ở ô D5")
    expect(content.costs).toEqual(sampleContent.costs)
  })

  it("with a sheet taken out or renamed says which", async () => {
    const without = await rebuilt((workbook) => workbook.removeWorksheet("Kinh phí"))
    expect(without.problems).toMatchObject([{ kind: "missing-sheet", sheet: "Kinh phí", cell: null }])
    expect(without.content).toEqual({ ...sampleContent, costs: {}, parts: { results: sampleContent.parts["results"] } })
    const renamed = await rebuilt((workbook) => {
      sheet(workbook, "Kinh phí").name = "Tiền"
    })
    expect(renamed.problems).toMatchObject([
      { kind: "missing-sheet", sheet: "Kinh phí" },
      { kind: "not-asked", sheet: "Tiền" },
    ])
  })

  it("with something written where nothing is asked says so and takes the rest", async () => {
    const { content, problems } = await rebuilt((workbook) => {
      sheet(workbook, "Số liệu").getCell("B20").value = "Số cuộc thi"
      sheet(workbook, "Hướng dẫn").getCell("B3").value = "UBND xã khác"
      workbook.addWorksheet("Phụ lục").getCell("A1").value = "Ảnh"
    })
    expect(problems).toMatchObject([
      { kind: "changed-label", sheet: "Hướng dẫn", cell: "B3", answer: null },
      { kind: "not-asked", sheet: "Số liệu", cell: "B20", found: "Số cuộc thi" },
      { kind: "not-asked", sheet: "Phụ lục", cell: null, found: "Ảnh" },
    ])
    expect(content.values).toEqual(sampleContent.values)
  })
})

describe("no form", () => {
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])

  test.each<[string, () => Uint8Array | Promise<Uint8Array>, object]>([
    ["no byte", () => new Uint8Array(), { kind: "empty" }],
    ["an old .xls", () => ole, { kind: "not-a-workbook", container: "ole" }],
    ["a .csv renamed", () => strToU8("Chỉ tiêu,Số liệu\r\nTin,5\r\n"), { kind: "not-a-workbook", container: "text" }],
    ["a .pdf", () => strToU8("%PDF-1.7\n"), { kind: "not-a-workbook", container: "pdf" }],
    [
      "a container of something else",
      () => zipSync({ "a.txt": strToU8("x") }),
      { kind: "not-a-workbook", container: "zip" },
    ],
    ["a workbook cut off", async () => (await writeSample()).subarray(0, 9000), { kind: "damaged" }],
    [
      "a workbook of something else",
      async () => edited(await writeSample(), (workbook) => workbook.removeWorksheet("_lantoa")),
      { kind: "no-form", sheets: ["Hướng dẫn", "Số liệu", "Nhiệm vụ", "Kinh phí", "Thuyết minh"] },
    ],
    [
      "a form of another version",
      async () =>
        edited(await writeSample(), (workbook) => {
          sheet(workbook, "_lantoa").getCell("B1").value = "lantoa.xlsx-form/9"
        }),
      { kind: "other-format" },
    ],
    [
      "a hidden sheet that was changed",
      async () =>
        edited(await writeSample(), (workbook) => {
          sheet(workbook, "_lantoa").getCell("B3").value = "mau/kh-2026#reporting-1@b:mau/ubnd-xa-2!2026-q1"
        }),
      { kind: "changed-template", sheet: "_lantoa" },
    ],
  ])("%s", async (_, bytes, expected) => {
    const read = await readReportForm(await bytes())
    expect(read).toMatchObject({ _tag: "CannotReadForm", ...expected })
  })

  it("of those waited for", async () => {
    const bytes = await writeSample()
    const other = { ...sampleForm, id: formId("reporting-1.ffffffffffffff") }
    expect(await readReportForm(bytes, { expectedForms: [other] })).toMatchObject({
      kind: "unknown-form",
      form: sampleForm.id,
    })
    expect(await readReportForm(bytes, { expectedForms: [{ ...sampleForm, parts: [] }] })).toMatchObject({
      kind: "changed-template",
    })
    expect(await readReportForm(bytes, { expectedForms: [other, sampleForm] })).toMatchObject({ problems: [] })
  })
})

describe("a workbook made to do harm", () => {
  const harmful = async (change: (name: string, text: string) => string | undefined) =>
    readReportForm(repacked(await writeSample(), change))
  const inSheets = (change: (text: string) => string) => (name: string, text: string) =>
    name.startsWith("xl/worksheets/") ? change(text) : text

  test.each<[string, (text: string) => string, object]>([
    [
      "entities declared",
      (text) => text.replace("<worksheet", '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet'),
      { kind: "damaged" },
    ],
    [
      "a merge over the whole sheet",
      (text) => text.replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
      { kind: "over-limit", limit: "mergedCells" },
    ],
    [
      "a row far beyond the last",
      (text) => text.replace("</sheetData>", '<row r="4000000000"><c r="A4000000000"><v>1</v></c></row></sheetData>'),
      { kind: "damaged" },
    ],
    ["elements that do not close", (text) => text.replace("</sheetData>", ""), { kind: "damaged" }],
    [
      "elements a thousand deep",
      (text) => text.replace("</sheetData>", `${"<x>".repeat(1000)}${"</x>".repeat(1000)}</sheetData>`),
      { kind: "over-limit", limit: "depth" },
    ],
    [
      "a million cells",
      (text) => text.replace("</sheetData>", `${"<row/>".repeat(1_000_000)}</sheetData>`),
      { kind: "over-limit" },
    ],
  ])("with %s is refused", async (_, change, expected) => {
    expect(await harmful(inSheets(change))).toMatchObject({ _tag: "CannotReadForm", ...expected })
  })

  it("with macros, links, areas over whole sheets is read, and they stay closed", async () => {
    const read = await harmful((name, text) => {
      if (name === "xl/workbook.xml")
        return text
          .replace(
            "<definedNames>",
            "<definedNames><definedName name=\"all\">'Số liệu'!$A$1:$XFD$1048576</definedName>",
          )
          .replace("<calcPr", '<externalReferences><externalReference r:id="rId99"/></externalReferences><calcPr')
      if (!name.startsWith("xl/worksheets/")) return text
      return text
        .replace("<sheetData>", '<cols><col min="1" max="1000000000" width="9"/></cols><sheetData>')
        .replace(
          "</worksheet>",
          '<dataValidations><dataValidation sqref="A1:XFD1048576" type="list"/></dataValidations></worksheet>',
        )
    })
    expect(read).toMatchObject({ problems: [], content: { values: sampleContent.values } })
  })

  it("over a limit is refused by its name", async () => {
    const bytes = await writeSample()
    for (const limit of ["fileBytes", "entries", "inflatedBytes", "depth", "elements"] as const) {
      const read = await readReportForm(bytes, { limits: { [limit]: 2 } })
      expect(read).toMatchObject({ kind: "over-limit", limit, allowed: 2 })
      expect("text" in read ? `${read.text.vi} ${read.text.en}` : "").toMatch(/^Bảng tính vượt giới hạn 2 [^{}]+$/)
    }
  })
})
