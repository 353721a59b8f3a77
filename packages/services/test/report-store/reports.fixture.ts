import { bodyId, isoDate, type PlanId, planId } from "@lantoa/core"
import {
  type ExpectedReport,
  type ExpectedSet,
  formId,
  indicatorId,
  type PeriodId,
  partsOfReportId,
  periodId,
  type ReportEvent,
  type ReportId,
  reportId,
} from "@lantoa/core/report"
import { ObligationId } from "@lantoa/core/schema"
import { withEventId } from "../../src/report-store/event-id.ts"

/** A plan and a period of made-up places, for tests. */
export const plan = planId("mau/kh-2026")
export const quarter = periodId("2026-q1")
const form = formId("reporting-1.00000000000000")

/** The report that a unit owes, by its number. */
export const reportOf = (unit: number, period: PeriodId = quarter, of: PlanId = plan): ReportId =>
  reportId(`${of}#reporting-1@b:mau/xa-${unit}!${period}`)

/** What a unit answers: `items` news, and nothing else. */
export const submitted = (unit: number, revision = 1, items = 3, period: PeriodId = quarter): ReportEvent =>
  withEventId({
    kind: "submitted",
    report: reportOf(unit, period),
    on: isoDate("2026-04-05"),
    by: "Phòng Văn hóa - Xã hội",
    revision,
    form,
    content: { values: { [indicatorId("news-items")]: items }, tasks: {}, costs: {}, parts: { difficulties: null } },
    source: { file: `xa-${unit}.xlsx`, sha256: "0".repeat(64) },
  })

/** The decision to take a submission as it is. */
export const accepted = ({ report, id }: ReportEvent): ReportEvent =>
  withEventId({ kind: "accepted", report, on: isoDate("2026-04-10"), by: "Sở Văn hóa", of: id })

/** The decision to send a submission back. */
export const returned = ({ report, id }: ReportEvent, reason = "Thiếu số liệu."): ReportEvent =>
  withEventId({ kind: "returned", report, on: isoDate("2026-04-08"), by: null, of: id, reason })

const expectedOf = (unit: number, to: string): ExpectedReport => {
  const obligor = {
    kind: "body",
    id: bodyId(`b:mau/xa-${unit}`),
    name: `UBND xã số ${unit}`,
    tier: "commune",
  } as const
  const id = reportOf(unit)
  return {
    id,
    obligation: ObligationId.parse(partsOfReportId(id).owed),
    obligor,
    period: quarter,
    form,
    due: {
      day: isoDate("2026-04-15"),
      strictDay: null,
      graceWorkingDays: 0,
      lastDay: isoDate("2026-04-15"),
      provisional: false,
    },
    to: [to],
    because: [{ kind: "practice", text: { vi: "Ví dụ", en: "Example" }, at: null, basis: [] }],
  }
}

/** Who must report for the first quarter: so many units, to someone. */
export const expectedSet = (units: number, to = "Sở Văn hóa", frozenOn = "2026-03-20"): ExpectedSet => ({
  format: "lantoa.expected/1",
  plan,
  period: {
    id: quarter,
    frequency: "quarterly",
    year: 2026,
    from: isoDate("2026-01-01"),
    to: isoDate("2026-03-31"),
    window: { from: isoDate("2025-12-15"), to: isoDate("2026-03-14"), basis: [] },
  },
  frozenOn: isoDate(frozenOn),
  forms: [],
  reports: Array.from({ length: units }, (_, unit) => expectedOf(unit + 1, to)),
  notExpected: [],
})
