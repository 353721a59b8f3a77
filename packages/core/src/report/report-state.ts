import type { IsoDate } from "../calendar/index.ts"
import type { ReportContent } from "./content.schema.ts"
import type { ReportEvent, ReportSource } from "./event.schema.ts"
import type { FormId } from "./form.schema.ts"

/** An event of one kind. */
export type EventOf<Kind extends ReportEvent["kind"]> = Extract<ReportEvent, { readonly kind: Kind }>

/** A report as it was sent (*bản đã gửi*) and how it stands. */
export interface Submission {
  readonly event: EventOf<"submitted">
  readonly revision: number
  /** The day it was sent, */
  readonly on: IsoDate
  /** and the day on which this unit first sent the report: who was asked to correct was not late for that. */
  readonly firstOn: IsoDate
  readonly form: FormId
  readonly content: ReportContent
  readonly source: ReportSource | null
  readonly standing: "submitted" | "accepted" | "locked"
}

/** Nothing has come yet. */
export interface NoReport {
  readonly state: "none"
}
/** Somebody began to fill it in: the first time, or again after it was given back. */
export interface DraftReport {
  readonly state: "draft"
  readonly draft: EventOf<"drafted">
  readonly after: NoReport | SubmittedReport | ReturnedReport | ReopenedReport
}
/** It was sent and nobody has decided yet (*đã gửi*). */
export interface SubmittedReport {
  readonly state: "submitted"
  readonly submission: Submission
}
/** It was given back (*trả lại*): it does not count until a new revision comes. */
export interface ReturnedReport {
  readonly state: "returned"
  readonly submission: Submission
  readonly returned: EventOf<"returned">
}
/** It was found good (*đã duyệt*). */
export interface AcceptedReport {
  readonly state: "accepted"
  readonly submission: Submission
  readonly accepted: EventOf<"accepted">
}
/** The period is closed for it (*đã khóa sổ*). */
export interface LockedReport {
  readonly state: "locked"
  readonly submission: Submission
  readonly locked: EventOf<"locked">
}
/** An exception to acceptance or lock (*mở khóa*): it counts as before until a new revision comes. */
export interface ReopenedReport {
  readonly state: "reopened"
  readonly submission: Submission
  readonly reopened: EventOf<"reopened">
}

/** What a report is now (*trạng thái báo cáo*). */
export type ReportState =
  | NoReport
  | DraftReport
  | SubmittedReport
  | ReturnedReport
  | AcceptedReport
  | LockedReport
  | ReopenedReport

/** The states in which a unit may send: nothing decided against it. */
export type OpenReport = NoReport | DraftReport | SubmittedReport | ReturnedReport | ReopenedReport

/** The revision that the unit would send next. */
export const nextRevision = (state: ReportState): number => {
  if (state.state === "none") return 1
  return state.state === "draft" ? state.draft.revision : state.submission.revision + 1
}

/** Whether a unit may send a revision: the report is neither accepted nor locked. */
export const isOpen = (state: ReportState): state is OpenReport =>
  state.state !== "accepted" && state.state !== "locked"

/** What a report is, the draft of its next revision aside: what a decision is about. */
export const withoutDraft = (state: ReportState): Exclude<ReportState, DraftReport> =>
  state.state === "draft" ? state.after : state
