import { isoDate } from "@lantoa/core"
import { type ReportChange, type RollUp, reportEventId } from "@lantoa/core/report"

let revision = 0

/** A report of the last quarter that comes late, with other figures every time. */
export const lateReport = ({ reports }: RollUp): ReportChange => {
  const expected = reports.at(-2)
  if (expected === undefined) throw new Error("nobody reports")
  revision += 1
  const { form, id: report } = expected
  const on = isoDate("2026-02-12")
  const values = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`i${String(at + 1).padStart(2, "0")}`, revision + at]),
  )
  const content = { values, tasks: {}, costs: {}, parts: {} }
  const id = reportEventId(revision.toString(16).padStart(64, "0"))
  const event = { kind: "submitted" as const, id, report, on, by: null, revision, form, content, source: null }
  return {
    report,
    submission: { event, revision, on, firstOn: on, form, content, source: null, standing: "submitted" },
  }
}
