import * as z from "zod"
import { Basis } from "../law/basis.schema.ts"
import { PlanPath, Severity } from "../lint/finding.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"

const bilingual = () => z.strictObject({ vi: z.string().min(1), en: z.string().min(1) })

/** One thing to look at in a filled report (*điều cần xem lại*), in the words and form of a finding in a plan. */
export const ReviewFinding = lazyObject(() => ({
  rule: z.string().regex(/^report\/[a-z0-9-]+$/),
  /** The message of the rule. */
  message: z.string().min(1),
  severity: Severity,
  /** Keys from the root of the report's content: `["values", "news-items"]`; empty for the whole report. */
  at: PlanPath,
  /** The place as people name it. */
  clause: bilingual(),
  /** Sheet and cell of the workbook it came from, `Số liệu!D7`; null where nobody knows one. */
  cell: z.string().min(1).nullable(),
  text: bilingual(),
  /** Empty means practice. */
  basis: z.array(Basis),
}))
export interface ReviewFinding extends z.infer<typeof ReviewFinding> {}
