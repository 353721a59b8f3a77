import type { Plan } from "../../plan/index.ts"
import { type Found, findIn } from "./plan-text.ts"

const range = /(?:19|20)\d\d[ \u00a0]*[-–—][ \u00a0]*(?:19|20)\d\d/g

/** Every range of years that a plan writes: `2026-2030`, `2026 – 2030`. */
export const yearRanges = (plan: Plan): readonly Found[] => findIn(plan, range)
