import * as z from "zod"
import { Frequency } from "../calendar/frequency.schema.ts"
import { IsoDate } from "../calendar/iso-date.schema.ts"
import { Basis } from "../law/basis.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"

/**
 * Identity of a reporting period (*kỳ báo cáo*): a year `2026`, a half `2026-h1`, the first nine months `2026-9m`, a
 * quarter `2026-q1`, a month `2026-m03`, a week by its Monday `2026-w2026-03-02`; `2026-2030` the whole of a plan and
 * `2026-mid` the middle of it. Compared for equality only: order is told by the days.
 */
export const PeriodId = z
  .string()
  .regex(/^\d{4}(-(h[12]|9m|q[1-4]|m(0[1-9]|1[0-2])|w\d{4}-\d{2}-\d{2}|\d{4}|mid))?$/)
  .brand<"PeriodId">()
export type PeriodId = z.infer<typeof PeriodId>

/** A reporting period with its days (*kỳ báo cáo*). All days included. */
export const ReportPeriod = lazyObject(() => ({
  id: PeriodId,
  frequency: Frequency,
  year: z.int(),
  /** The days that the period is about: the quarter, the year. */
  from: IsoDate,
  to: IsoDate,
  /** The days whose figures count (*thời gian chốt số liệu*); as `from` and `to` where nobody set others. */
  window: z.strictObject({ from: IsoDate, to: IsoDate, basis: z.array(Basis) }),
}))
export interface ReportPeriod extends z.infer<typeof ReportPeriod> {}
