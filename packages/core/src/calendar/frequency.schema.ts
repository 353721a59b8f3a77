import * as z from "zod"

/** How often something is owed (*chu kỳ*). */
export const Frequency = z.enum([
  "weekly",
  "monthly",
  "quarterly",
  "semiannual",
  "nine-month",
  "annual",
  "mid-term",
  "final",
  "once",
  "ad-hoc",
])
export type Frequency = z.infer<typeof Frequency>
