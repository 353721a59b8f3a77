import * as z from "zod"
import { IsoDate } from "../calendar/iso-date.schema.ts"
import { Basis } from "../law/basis.schema.ts"
import { NodeId } from "../plan/node.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"

const bilingual = lazyObject(() => ({ vi: z.string().min(1), en: z.string().min(1) }))

/** One entry of a plan's calendar (*mục lịch*): a day or days to communicate on, a deadline, or a step of
 * the budget work. Always whole days. */
export const CalendarEntry = lazyObject(() => ({
  /** `<plan>/<what>/<year>@lantoa`, of the budget `budget/<step>/<budget year>@lantoa`: the same in every run, so that a calendar updates instead of doubling. */
  uid: z.string().regex(/^[a-z0-9/-]+\/[a-z0-9.-]+\/\d{4}@lantoa$/),
  kind: z.enum(["observance", "deadline", "budget"]),
  start: IsoDate,
  /** The first day after it. */
  end: IsoDate,
  summary: bilingual,
  description: bilingual,
  /** `provisional` where an act or a schedule of that year may still move it, */
  status: z.enum(["fixed", "provisional"]),
  /** for this reason; null when fixed. */
  reason: bilingual.nullable(),
  /** The places of the plan that name it. */
  at: z.array(NodeId),
  basis: z.array(Basis),
}))
export interface CalendarEntry extends z.infer<typeof CalendarEntry> {}
