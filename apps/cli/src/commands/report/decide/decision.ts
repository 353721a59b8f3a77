import type { IsoDate } from "@lantoa/core"
import {
  acceptReport,
  lockReport,
  type NewReportEvent,
  type ReportHistory,
  reopenReport,
  returnReport,
  withoutDraft,
} from "@lantoa/core/report"
import type { messages } from "./messages.ts"

/** What is decided, by whom, on which day. */
export type Decision =
  | { readonly kind: "accepted" | "locked"; readonly on: IsoDate; readonly by: string | null }
  | { readonly kind: "returned"; readonly on: IsoDate; readonly by: string | null; readonly reason: string }
  | {
      readonly kind: "reopened"
      readonly on: IsoDate
      readonly by: string
      readonly reason: string
      readonly until: IsoDate | null
    }

/** What each decision needs. */
export const needs = {
  accepted: "needsSubmitted",
  returned: "needsSubmitted",
  locked: "needsAccepted",
  reopened: "needsClosed",
} as const satisfies Readonly<Record<Decision["kind"], keyof typeof messages>>

/** The event of a decision about a report, or undefined where its state does not allow it. */
export const eventOf = ({ current }: ReportHistory, decision: Decision): NewReportEvent | undefined => {
  const state = withoutDraft(current)
  switch (decision.kind) {
    case "accepted":
      return state.state === "submitted" ? acceptReport(state, decision) : undefined
    case "returned":
      return state.state === "submitted" ? returnReport(state, decision, decision.reason) : undefined
    case "locked":
      return state.state === "accepted" ? lockReport(state, decision) : undefined
    case "reopened":
      return state.state === "accepted" || state.state === "locked"
        ? reopenReport(state, decision, decision.reason, decision.until)
        : undefined
  }
}
