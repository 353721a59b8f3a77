import { formId, periodId, reportId } from "@lantoa/core/report"
import { ExpectedReport } from "@lantoa/core/schema"
import { describe, expect, it } from "vitest"
import { sampleExpected, sampleForm } from "./form.fixture.ts"
import { matchForm } from "./match-form.ts"

const read = { report: sampleExpected.id, form: sampleForm.id, obligorName: "UBND xã Hải Mẫu" }
const reportOf = (unit: string, period = "2026-q1"): ExpectedReport =>
  ExpectedReport.parse({
    ...sampleExpected,
    id: `mau/kh-2026#reporting-1@b:mau/${unit}!${period}`,
    obligation: `mau/kh-2026#reporting-1@b:mau/${unit}`,
    obligor: { kind: "body", id: `b:mau/${unit}`, name: `UBND ${unit}`, tier: "commune" },
    period,
  })

describe("a form that came back is", () => {
  it("the one waited for", () => {
    expect(matchForm(read, [reportOf("ubnd-xa-2"), sampleExpected])).toEqual({
      _tag: "Matched",
      expected: sampleExpected,
    })
  })

  it("on a form that is no longer used", () => {
    const expected = { ...sampleExpected, form: formId("reporting-1.ffffffffffffff") }
    const match = matchForm(read, [expected])
    expect(match).toMatchObject({ _tag: "OtherForm", form: sampleForm.id, expected })
  })

  it("last year's", () => {
    const match = matchForm({ ...read, report: reportId(`${sampleExpected.obligation}!2025-q1`) }, [sampleExpected])
    expect(match).toMatchObject({ _tag: "OtherPeriod", period: periodId("2025-q1"), expected: sampleExpected })
    expect(match._tag === "Matched" ? "" : match.text.vi).toBe(
      "Tệp là báo cáo của UBND xã Hải Mẫu cho kỳ “Quý I năm 2025”; đang chờ kỳ “Quý I năm 2026”.",
    )
  })

  it("another unit's, when one is waited for and when many are", () => {
    const one = matchForm(read, [reportOf("ubnd-xa-2")])
    expect(one).toMatchObject({ _tag: "OtherUnit", obligorName: "UBND xã Hải Mẫu" })
    expect(one._tag === "Matched" ? "" : one.text.en).toContain("the report of UBND ubnd-xa-2 is waited for")
    expect(matchForm(read, [reportOf("ubnd-xa-2"), reportOf("ubnd-xa-3")])).toMatchObject({ _tag: "OtherUnit" })
  })

  it.each([
    ["of another plan", "khac/kh-2026#reporting-1@b:mau/ubnd-xa-1!2026-q1"],
    ["of another duty", "mau/kh-2026#reporting-2@b:mau/ubnd-xa-2!2026-q1"],
    ["of another unit and period", "mau/kh-2026#reporting-1@b:mau/ubnd-xa-9!2025-q1"],
  ])("unknown: %s", (_, id) => {
    expect(matchForm({ ...read, report: reportId(id) }, [sampleExpected])._tag).toBe("UnknownReport")
    expect(matchForm(read, [])._tag).toBe("UnknownReport")
  })
})
