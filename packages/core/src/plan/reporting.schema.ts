import * as z from "zod"
import { Frequency } from "../calendar/frequency.schema.ts"
import { lazyObject, settled } from "../text/lazy-object.schema.ts"
import { Due } from "./due.schema.ts"
import { NodeId } from "./node.schema.ts"

export { Frequency }

/** A duty to report (*chế độ báo cáo*): who, to whom, how often, by when. */
export const ReportingDuty = lazyObject(() => ({
  id: z.string().regex(/^reporting-\d+$/),
  at: NodeId,
  text: z.string().min(1),
  frequency: Frequency,
  /** Empty when no day is given. */
  due: z.array(settled(Due)),
  /** Empty when the text does not say who. */
  from: z.array(z.string().min(1)),
  to: z.array(z.string().min(1)),
}))
export interface ReportingDuty extends z.infer<typeof ReportingDuty> {}
