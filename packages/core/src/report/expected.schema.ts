import * as z from "zod"
import { IsoDate } from "../calendar/iso-date.schema.ts"
import { Because, ObligationId, Obligor } from "../obligation/obligation.schema.ts"
import { PlanId } from "../plan/plan.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { FormId, ReportForm } from "./form.schema.ts"
import { PeriodId, ReportPeriod } from "./period.schema.ts"

const bilingual = lazyObject(() => ({ vi: z.string().min(1), en: z.string().min(1) }))

/** Identity of one unit's report for one period: the id of what it owes, `!`, the period. */
export const ReportId = z
  .string()
  .regex(/^[a-z0-9/-]+#[a-z0-9.-]+@[a-z0-9:/-]+!\d{4}[a-z0-9-]*$/)
  .brand<"ReportId">()
export type ReportId = z.infer<typeof ReportId>

/** A last day to report and how it came about (*thời hạn báo cáo*). */
export const ReportDue = lazyObject(() => ({
  /** The last day, as the options read it and with the rule for days off; null: nobody set one. */
  day: IsoDate.nullable(),
  /** The last day if "trước ngày" is read strictly; null where nobody says "trước". */
  strictDay: IsoDate.nullable(),
  /** Working days after `day` in which a report still counts as in time (*gia hạn*). */
  graceWorkingDays: z.int().nonnegative(),
  /** The last day with the grace; null without `day`. */
  lastDay: IsoDate.nullable(),
  /** Whether a schedule of days off that is not decided yet may still move it. */
  provisional: z.boolean(),
}))
export interface ReportDue extends z.infer<typeof ReportDue> {}

/** A report that a unit owes for a period (*báo cáo phải gửi*). */
export const ExpectedReport = lazyObject(() => ({
  id: ReportId,
  /** Of the plan, or made from the province's regime. */
  obligation: ObligationId,
  obligor: Obligor,
  period: PeriodId,
  form: FormId,
  due: ReportDue,
  /** To whom it goes, as named. */
  to: z.array(z.string().min(1)),
  /** Owes because: clause, group, regime, window, due day. */
  because: z.array(Because).min(1),
}))
export interface ExpectedReport extends z.infer<typeof ExpectedReport> {}

/** A unit that is named but owes no report for the period, and why. */
export const NotExpected = lazyObject(() => ({
  obligor: Obligor,
  reason: z.enum(["did-not-exist", "not-yet-due", "not-reporting", "succeeded"]),
  text: bilingual,
  because: z.array(Because),
}))
export interface NotExpected extends z.infer<typeof NotExpected> {}

/** Who owes a report for one period, frozen on a day (*danh sách phải báo cáo, chốt theo kỳ*). */
export const ExpectedSet = lazyObject(() => ({
  format: z.literal("lantoa.expected/1"),
  plan: PlanId,
  period: ReportPeriod,
  frozenOn: IsoDate,
  forms: z.array(ReportForm),
  /** In the order of the ids of obligors. At most one for each obligor and duty. */
  reports: z.array(ExpectedReport),
  notExpected: z.array(NotExpected),
}))
export interface ExpectedSet extends z.infer<typeof ExpectedSet> {}
