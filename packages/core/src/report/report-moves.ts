import type { IsoDate } from "../calendar/index.ts"
import type { ReportContent } from "./content.schema.ts"
import type { ReportEvent, ReportSource } from "./event.schema.ts"
import type { ReportId } from "./expected.schema.ts"
import type { FormId } from "./form.schema.ts"
import {
  type AcceptedReport,
  type EventOf,
  type LockedReport,
  nextRevision,
  type OpenReport,
  type SubmittedReport,
} from "./report-state.ts"

/** An event that has no id yet: the store gives it one, from what it says. */
export type NewReportEvent<Kind extends ReportEvent["kind"] = ReportEvent["kind"]> = Kind extends Kind
  ? Omit<EventOf<Kind>, "id">
  : never

/** Who does something, and on which day. */
export interface Act {
  readonly on: IsoDate
  /** An office or a post; null when not told. */
  readonly by: string | null
}

/** What a unit sends. */
export interface SentReport {
  readonly report: ReportId
  readonly form: FormId
  readonly content: ReportContent
  readonly source: ReportSource | null
}

/** Keeps what was filled in so far (*lưu nháp*). */
export const draftReport = (
  state: OpenReport,
  { on, by }: Act,
  { report, form, content }: Omit<SentReport, "source">,
): NewReportEvent<"drafted"> => {
  const save = state.state === "draft" ? state.draft.save + 1 : 1
  return { kind: "drafted", report, on, by, save, revision: nextRevision(state), form, content }
}

/** Sends a report, or a new revision of it (*gửi báo cáo*). */
export const submitReport = (
  state: OpenReport,
  { on, by }: Act,
  { report, form, content, source }: SentReport,
): NewReportEvent<"submitted"> => ({
  kind: "submitted",
  report,
  on,
  by,
  revision: nextRevision(state),
  form,
  content,
  source,
})

const about = ({ submission }: SubmittedReport | AcceptedReport | LockedReport, { on, by }: Act) => ({
  report: submission.event.report,
  on,
  by,
  of: submission.event.id,
})

/** Gives a report back, saying why (*trả lại*). */
export const returnReport = (state: SubmittedReport, act: Act, reason: string): NewReportEvent<"returned"> => ({
  kind: "returned",
  ...about(state, act),
  reason,
})

/** Finds a report good (*duyệt, tiếp nhận*). */
export const acceptReport = (state: SubmittedReport, act: Act): NewReportEvent<"accepted"> => ({
  kind: "accepted",
  ...about(state, act),
})

/** Closes an accepted report (*khóa sổ*). */
export const lockReport = (state: AcceptedReport, act: Act): NewReportEvent<"locked"> => ({
  kind: "locked",
  ...about(state, act),
})

/** Opens an accepted or locked report for one more revision, saying who allows it and why (*mở khóa*). */
export const reopenReport = (
  state: AcceptedReport | LockedReport,
  { on, by }: { readonly on: IsoDate; readonly by: string },
  reason: string,
  until: IsoDate | null = null,
): NewReportEvent<"reopened"> => ({ kind: "reopened", ...about(state, { on, by }), by, reason, until })
