import { describe, expect, it } from "vitest"
import type { ReportEvent } from "./event.schema.ts"
import { contentOf, march, sampleForm, sampleReport, withSampleId } from "./history.fixture.ts"
import { reportHistory } from "./history.ts"
import {
  acceptReport,
  draftReport,
  lockReport,
  type NewReportEvent,
  reopenReport,
  returnReport,
  submitReport,
} from "./report-moves.ts"
import type { ReportState } from "./report-state.ts"

const act = (day: number) => ({ on: march(day), by: "Phòng Văn hóa - Xã hội" })
const answer = (value: number) => ({ report: sampleReport, form: sampleForm, content: contentOf(value), source: null })

const must = <S extends ReportState["state"]>(
  events: readonly ReportEvent[],
  state: S,
): Extract<ReportState, { state: S }> => {
  const { current } = reportHistory(events)
  if (isIn(current, state)) return current
  throw new RangeError(`the report is ${current.state}, expected ${state}`)
}
const isIn = <S extends ReportState["state"]>(
  current: ReportState,
  state: S,
): current is Extract<ReportState, { state: S }> => current.state === state

describe("the way of a report", () => {
  it("is walked by moves alone: each makes the event of the next state", () => {
    const events: ReportEvent[] = []
    const add = (event: NewReportEvent) => events.push(withSampleId(event))
    add(draftReport(must(events, "none"), act(1), answer(1)))
    add(draftReport(must(events, "draft"), act(1), answer(2)))
    add(submitReport(must(events, "draft"), act(2), answer(3)))
    add(returnReport(must(events, "submitted"), act(3), "Thiếu kinh phí"))
    add(submitReport(must(events, "returned"), act(4), answer(4)))
    add(acceptReport(must(events, "submitted"), act(5)))
    add(lockReport(must(events, "accepted"), act(6)))
    add(reopenReport(must(events, "locked"), { on: march(7), by: "Văn phòng Sở" }, "Đính chính số liệu", march(9)))
    add(submitReport(must(events, "reopened"), act(8), answer(5)))
    const { current, effective, refused, revisions } = reportHistory(events)
    expect([current.state, effective?.revision, revisions.length, refused]).toEqual(["submitted", 3, 3, []])
  })

  it("counts saved drafts and revisions up", () => {
    const events: ReportEvent[] = []
    const draft = draftReport({ state: "none" }, act(1), answer(1))
    expect([draft.revision, draft.save]).toEqual([1, 1])
    events.push(withSampleId(draft))
    const next = draftReport(must(events, "draft"), act(1), answer(1))
    expect([next.revision, next.save]).toEqual([1, 2])
  })

  it("does not compile where it is illegal", () => {
    const { current } = reportHistory([])
    // @ts-expect-error a report that is only expected cannot be accepted
    expect(() => acceptReport(current, act(1))).toThrow()
    // @ts-expect-error nor can one be reopened without saying who allows it
    expect(() => reopenReport(current, { on: march(1), by: null }, "")).toThrow()
  })
})
