import type { Workbook } from "@cj-tech-master/excelts"
import { beforeAll, describe, expect, it } from "vitest"
import { sampleForm } from "../form.fixture.ts"
import { formAnswers } from "../layout/form-answers.ts"
import { readSample, writeSample } from "../workbook.fixture.ts"
import { newWorkbook } from "./save-workbook.ts"

let workbook: Workbook
let cells: ReadonlyMap<string, { readonly sheet: string; readonly cell: string }>
beforeAll(async () => {
  const bytes = await writeSample()
  workbook = await newWorkbook()
  await workbook.xlsx.load(bytes)
  cells = (await readSample(bytes)).cells
})
const cellOf = (id: string) => {
  const place = cells.get(id)
  const cell = place && workbook.getWorksheet(place.sheet)?.getCell(place.cell)
  if (cell === undefined) throw new RangeError(`The form has no cell for "${id}".`)
  return cell
}

describe("the workbook of a form", () => {
  it("has a cell and a name for every answer", () => {
    expect([...cells.keys()]).toEqual(formAnswers(sampleForm))
    const names = workbook.definedNames.model.filter(({ name }) => name.startsWith("lantoa_"))
    expect(names.map(({ ranges }) => ranges)).toEqual(
      [...cells.values()].map(({ cell, sheet }) => [`'${sheet}'!${cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2")}`]),
    )
  })

  it("is locked without a password, but for the answers", () => {
    const open: string[] = []
    for (const sheet of workbook.worksheets.filter(({ state }) => state === "visible")) {
      expect(sheet.sheetProtection).toMatchObject({ sheet: true, formatColumns: true, formatRows: true })
      expect(sheet.sheetProtection?.hashValue).toBeUndefined()
      sheet.eachRow({ includeEmpty: true }, (row) =>
        row.eachCell({ includeEmpty: true }, (cell) => {
          if (cell.protection?.locked === false) open.push(`${sheet.name}!${cell.address}`)
        }),
      )
    }
    expect(open.sort()).toEqual([...cells.values()].map(({ cell, sheet }) => `${sheet}!${cell}`).sort())
    expect(workbook.protection).toMatchObject({ lockStructure: true })
    expect(workbook.worksheets.map(({ name, state }) => `${name}: ${state}`).at(-1)).toBe("_lantoa: veryHidden")
  })

  it("refuses wrong entries while they are typed", () => {
    expect(cellOf("value:talk-attendance").dataValidation).toMatchObject({
      type: "custom",
      formulae: ['IF(ISNUMBER(D7),AND(D7>=0,D7=INT(D7)),D7="Không áp dụng")'],
      errorStyle: "stop",
      allowBlank: true,
    })
    expect(cellOf("spent:mobilised").dataValidation).toMatchObject({
      formulae: ["IF(ISNUMBER(E7),AND(E7>=0,E7=INT(E7)),FALSE)"],
    })
    expect(cellOf("progress:task-1").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"Chưa thực hiện,Đang thực hiện,Đã hoàn thành,Không áp dụng"'],
    })
    expect(cellOf("note:task-1").dataValidation).toBeUndefined()
  })

  it("keeps within what a spreadsheet shows of a message", () => {
    for (const id of cells.keys()) {
      const validation = cellOf(id).dataValidation
      if (validation === undefined) continue
      expect(validation.promptTitle?.length, id).toBeLessThanOrEqual(32)
      expect(validation.errorTitle?.length, id).toBeLessThanOrEqual(32)
      expect(validation.prompt?.length, id).toBeLessThanOrEqual(255)
      expect(validation.error?.length, id).toBeLessThanOrEqual(225)
    }
  })

  it("stores words as text, money with marks, figures without a format that would hide a date", () => {
    expect(cellOf("note:task-2.1")).toMatchObject({ value: "=1+1", numFmt: "@" })
    expect(cellOf("estimated:funding-1")).toMatchObject({ value: 1_200_000_000, numFmt: "#,##0" })
    expect(cellOf("value:news-items").numFmt).toBeUndefined()
  })

  it("colours mandatory cells that are empty, and no others", () => {
    const coloured = (name: string): readonly string[] =>
      (workbook.getWorksheet(name)?.conditionalFormattings ?? [])
        .filter(({ rules }) => rules.some((rule) => "formulae" in rule && String(rule.formulae?.[0]).startsWith("LEN")))
        .map(({ ref }) => ref)
    expect(coloured("Số liệu")).toEqual(["D6", "D7", "D8"])
    expect(coloured("Nhiệm vụ")).toEqual(["C6"])
    expect(coloured("Thuyết minh")).toEqual(["B6"])
  })

  it("prints on A4, heads in view and on every page", () => {
    for (const { name, pageSetup, views } of workbook.worksheets.slice(1, 4)) {
      expect(pageSetup, name).toMatchObject({ paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 })
      expect(pageSetup.printTitlesRow, name).toBe("5:5")
      expect(views[0], name).toMatchObject({ state: "frozen", ySplit: 5 })
    }
    expect(workbook.worksheets[0]?.pageSetup.orientation).toBe("portrait")
  })

  it("tells the unit what it owes, by when and why", () => {
    const sheet = workbook.getWorksheet("Hướng dẫn")
    const said = Array.from({ length: 9 }, (_, at) => [
      sheet?.getCell(at + 3, 1).value,
      sheet?.getCell(at + 3, 2).value,
    ])
    expect(said.slice(0, 8)).toEqual([
      ["Đơn vị báo cáo", "UBND xã Hải Mẫu"],
      ["Theo kế hoạch", "Kế hoạch số 12/KH-UBND về truyền thông năm 2026"],
      ["Kỳ báo cáo", "Quý I năm 2026 (từ ngày 01/01/2026 đến hết ngày 31/03/2026)"],
      ["Thời gian chốt số liệu", "Từ ngày 15/12/2025 đến hết ngày 14/03/2026.\n(theo thông lệ)"],
      [
        "Hạn gửi",
        "Thứ Sáu, ngày 20/03/2026.\nNếu hiểu “trước ngày” là không kể ngày ấy: Thứ Năm, ngày 19/03/2026.\nGia hạn 2 ngày làm việc, đến hết Thứ Ba, ngày 24/03/2026.\nTạm tính, vì lịch nghỉ của năm ấy chưa được ấn định.",
      ],
      ["Gửi đến", "Sở Văn hóa, Thể thao và Du lịch"],
      ["Vì sao phải báo cáo", "- Mục IV.3 của kế hoạch giao UBND cấp xã báo cáo."],
      ["Lần gửi", "Lần đầu."],
    ])
  })
})
