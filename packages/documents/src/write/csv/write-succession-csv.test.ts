import { isoDate, jurisdictionFor, succeed } from "@lantoa/core"
import haNam from "@lantoa/ha-nam-2021"
import { describe, expect, it } from "vitest"
import { writeSuccessionCsv } from "./write-succession-csv.ts"

const { "ha-nam-2021": plan } = haNam.plans
if (plan === undefined) throw new RangeError("the plugin carries its plan")
const report = succeed(plan, {
  from: jurisdictionFor(haNam, isoDate("2021-08-27")),
  to: jurisdictionFor(haNam, isoDate("2026-11-21")),
})
const rowsOf = (text: string) => text.split("\r\n").filter((line) => line !== "")

describe("a succession as a table", () => {
  it("is one row for each obligation, then one for each thing not carried", () => {
    const rows = rowsOf(writeSuccessionCsv(plan, report, { bom: false }))
    expect(rows).toHaveLength(1 + report.carried.length + report.notCarried.length)
    expect(rows[0]).toBe(
      "Mã nghĩa vụ,Kết quả,Đơn vị,Cấp,Vị trí trong kế hoạch,Nội dung,Thời hạn,Nghĩa vụ gốc,Vì sao,Căn cứ",
    )
    expect(rows.filter((row) => row.includes(",không kế thừa được,"))).toHaveLength(report.notCarried.length)
  })

  it("tells bodies of two provinces apart, in both languages", () => {
    const vi = writeSuccessionCsv(plan, report)
    const en = writeSuccessionCsv(plan, report, { language: "en", bom: false, delimiter: ";" })
    expect(vi.startsWith("\ufeffMã")).toBe(true)
    expect(vi).toContain("Sở Tài chính (tỉnh Ninh Bình)")
    expect(rowsOf(en)[0]).toContain("Obligation;Outcome;Unit")
    expect(en).toContain("from 1 July 2025")
  })

  it("never runs as a formula", () => {
    const [first] = report.carried
    if (first === undefined) throw new RangeError("the plan has obligations")
    const nasty = { ...report, carried: [{ ...first, obligation: { ...first.obligation, text: "=1+1" } }] }
    expect(writeSuccessionCsv(plan, nasty)).toContain(",'=1+1,")
  })
})
