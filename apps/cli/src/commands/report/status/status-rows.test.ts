import { bodyId, isoDate, jurisdictionOn, nationalLayer, planId } from "@lantoa/core"
import {
  acceptReport,
  formId,
  periodId,
  type ReportContent,
  type ReportEvent,
  reportHistory,
  reportId,
  reportPeriod,
  submitReport,
} from "@lantoa/core/report"
import { ObligationId } from "@lantoa/core/schema"
import { withEventId } from "@lantoa/services/reports"
import { describe, expect, it } from "vitest"
import type { TrackedReport } from "../shared/histories.ts"
import { onlyKinds, statusRows } from "./status-rows.ts"

const report = reportId("mau/kh-2026#reporting-1@b:mau/ubnd-xa-1!2026-q1")
const form = formId("commune.00000000000000")
const content: ReportContent = { values: {}, tasks: {}, costs: {}, parts: { results: "Đã phát." } }
const other: ReportContent = { ...content, parts: { results: "Đã phát hai lần." } }
const act = (day: string) => ({ on: isoDate(day), by: null })
const sending = { report, form, content, source: null }

const first = withEventId(submitReport({ state: "none" }, act("2026-03-20"), sending))
const sentState = reportHistory([first]).current
if (sentState.state !== "submitted") throw new RangeError("the report was sent")
const accepted = withEventId(acceptReport(sentState, act("2026-03-21")))
const second = withEventId(submitReport(sentState, act("2026-03-22"), { ...sending, content: other }))

const tracked = (events: readonly ReportEvent[]): TrackedReport => ({
  expected: {
    id: report,
    obligation: ObligationId.parse("mau/kh-2026#reporting-1@b:mau/ubnd-xa-1"),
    obligor: { kind: "body", id: bodyId("b:mau/ubnd-xa-1"), name: "Ủy ban nhân dân xã 1", tier: "commune" },
    period: periodId("2026-q1"),
    form,
    due: { day: null, strictDay: null, graceWorkingDays: 0, lastDay: null, provisional: false },
    to: [],
    because: [],
  },
  history: reportHistory(events),
  events,
})

const rowsOf = (events: readonly ReportEvent[]) => {
  const report = tracked(events)
  const period = reportPeriod("2026-q1", jurisdictionOn([nationalLayer], isoDate("2026-01-01")))
  const lists = { forms: [], reports: [report.expected], notExpected: [] }
  const set = {
    format: "lantoa.expected/1" as const,
    plan: planId("mau/kh-2026"),
    period,
    frozenOn: period.from,
    ...lists,
  }
  return statusRows({ set, reports: [report], unexpected: [] }, isoDate("2026-03-31"))
}

describe("statusRows", () => {
  it.each([
    ["sent and accepted", [first, accepted], []],
    ["corrected in one folder, accepted before in another", [first, accepted, second], [["submitted", "2026-03-22"]]],
  ] as const)("%s: tells what does not count", (_, events, refused) => {
    const rows = rowsOf(events)
    expect(rows.flatMap((row) => row.refused.map(({ kind, on }) => [kind, on]))).toEqual(refused)
    expect(rows.filter(onlyKinds.review)).toHaveLength(refused.length)
  })
})
