import type { IsoDate, Text } from "@lantoa/core"
import {
  needsFollowUp,
  type ReportEvent,
  type ReviewFinding,
  vietnameseOrder,
  workingDaysLate,
} from "@lantoa/core/report"
import type { TrackedPeriod, TrackedReport } from "../shared/histories.ts"
import { reviewsOf } from "../shared/review-of.ts"

/** How one report stands on a day. */
export interface StatusRow {
  readonly report: string
  readonly unit: string
  readonly state: TrackedReport["history"]["current"]["state"]
  /** Of the submission that counts, else of the last one; null: none came. */
  readonly revision: number | null
  /** The day of that submission, */
  readonly sentOn: IsoDate | null
  /** and of the first one, by which it is in time or late. */
  readonly firstOn: IsoDate | null
  readonly due: IsoDate | null
  readonly isOverdue: boolean
  /** In working days: of the first sending, else until the day that is asked; 0 in time. */
  readonly workingDaysLate: number
  readonly conflicts: number
  /** What was told of it and changed nothing, as when two folders were brought together: the day, and why. */
  readonly refused: readonly RefusedStep[]
  readonly findings: readonly ReviewFinding[]
}

/** A sending or decision that does not count. */
export interface RefusedStep {
  readonly kind: ReportEvent["kind"]
  readonly on: IsoDate
  readonly text: Text
}

/** What `--only` chooses by. */
export const onlyKinds = {
  missing: ({ revision, state }) => revision === null || state === "returned",
  late: (row) => row.workingDaysLate > 0,
  review: ({ conflicts, findings, refused }) => conflicts > 0 || refused.length > 0 || needsFollowUp(findings),
  submitted: ({ state }) => state === "submitted",
  returned: ({ state }) => state === "returned",
  accepted: ({ state }) => state === "accepted",
  locked: ({ state }) => state === "locked",
  conflict: ({ conflicts }) => conflicts > 0,
} as const satisfies Readonly<Record<string, (row: StatusRow) => boolean>>

/** A row for every report that is expected, in the order of names. */
export const statusRows = (period: TrackedPeriod, asOf: IsoDate): readonly StatusRow[] => {
  const reviews = reviewsOf(period)
  const order = vietnameseOrder()
  return period.reports
    .map((report) => rowOf(report, asOf, reviews.get(report.expected.id) ?? []))
    .sort((a, b) => order(a.unit, b.unit) || (a.report < b.report ? -1 : 1))
}

const rowOf = ({ expected, history }: TrackedReport, asOf: IsoDate, findings: readonly ReviewFinding[]): StatusRow => {
  const { conflicts, current, effective, refused, revisions } = history
  const last = effective?.event ?? revisions.at(-1)
  const firstOn = revisions[0]?.on ?? null
  return {
    report: expected.id,
    unit: expected.obligor.name,
    state: current.state,
    revision: last?.revision ?? null,
    sentOn: last?.on ?? null,
    firstOn,
    due: expected.due.lastDay,
    isOverdue: effective === null && expected.due.lastDay !== null && asOf > expected.due.lastDay,
    workingDaysLate: workingDaysLate(expected.due, effective === null ? asOf : effective.firstOn),
    conflicts: conflicts.length,
    refused: refused.map(({ event: { kind, on }, text }) => ({ kind, on, text })),
    findings,
  }
}
