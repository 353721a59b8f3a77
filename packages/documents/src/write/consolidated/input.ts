import type { IsoDate, Jurisdiction, Plan } from "@lantoa/core"
import type { ExpectedSet, RollUp, Submission } from "@lantoa/core/report"

/** What a consolidated report (*báo cáo tổng hợp*) is made from. */
export interface ConsolidatedInput {
  readonly plan: Plan
  /** Who owed a report for the period; the forms and the order of the words of units come from it. */
  readonly set: ExpectedSet
  /**
   * Has the period of `set`, and the one before it where there are reports of that; `reportsToConsolidate` says which
   * reports it is made of.
   */
  readonly rollUp: RollUp
  /** The submissions that count. Those of other periods are passed over. */
  readonly submissions: readonly Submission[]
  /** Under which node of the roll-up: a province. */
  readonly node: string
  /** The rules of form, the directory and the letterheads of the day of the report. */
  readonly jurisdiction: Jurisdiction
  /** The day on which lateness is looked at. */
  readonly asOf: IsoDate
  readonly options?: ConsolidatedOptions
}

/** How money is shown (*đơn vị tính tiền*): whole đồng, or millions of đồng with every decimal. */
export type MoneyUnit = "dong" | "million-dong"

/** What can be chosen. */
export interface ConsolidatedOptions {
  /** Default: whoever most of the reports go to. */
  readonly issuer?: string
  /** The day of the report; open where left out. */
  readonly date?: IsoDate
  /** Default `dong`. */
  readonly money?: MoneyUnit
  /** How many sayings of one part stand in the report itself; all stand in its annex. Default 5. */
  readonly quoted?: number
}
