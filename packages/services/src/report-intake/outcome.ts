import type { IsoDate, Text } from "@lantoa/core"
import type { ExpectedReport, ReportEventId, ReportId, ReviewFinding } from "@lantoa/core/report"

/** Why a file was not taken in. */
export type RefusalKind =
  /** No form can be read from it. */
  | "not-a-form"
  /** Cells hold what they must not, or stand where they did not. */
  | "cells"
  /** Nobody froze who owes a report for that plan and period: last year's form, or another folder's. */
  | "period-unknown"
  /** The form is of a unit that owes no such report. */
  | "not-expected"
  /** The file has the name of another unit than its form is of. */
  | "other-unit"
  /** Nothing is filled in. */
  | "blank"
  /** The form was written before the list was frozen again. */
  | "older-form"
  /** It was accepted or locked. */
  | "closed"
  /** It was to be received on a day before what allows it. */
  | "earlier-day"
  /** Another version was sent already. */
  | "other-version"

/** One reason, with the cell where there is one. */
export interface Refusal {
  readonly text: Text
  /** `Số liệu!D7`; null for the whole file. */
  readonly cell: string | null
}

/** What became of a file (*kết quả nhận báo cáo*). Whatever it is, the file itself is kept. */
export type IntakeOutcome =
  | {
      readonly outcome: "taken"
      readonly file: string
      readonly sha256: string
      readonly expected: ExpectedReport
      readonly event: ReportEventId
      readonly revision: number
      readonly on: IsoDate
      readonly workingDaysLate: number
      /** What to look at in it; it was taken all the same. */
      readonly findings: readonly ReviewFinding[]
    }
  | {
      readonly outcome: "already-there"
      readonly file: string
      readonly sha256: string
      readonly expected: ExpectedReport
      readonly revision: number
    }
  | {
      readonly outcome: "refused"
      readonly file: string
      readonly sha256: string
      readonly kind: RefusalKind
      /** What the file says it is, where it says so. */
      readonly report: ReportId | null
      readonly unit: string | null
      readonly reasons: readonly Refusal[]
    }
