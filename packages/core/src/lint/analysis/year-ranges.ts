import type { Plan } from "../../plan/index.ts"
import { perPlan } from "./per-plan.ts"
import { type Found, planText, scanOf } from "./plan-text.ts"

const range = /(?:19|20)\d\d[ \u00a0]*[-–—][ \u00a0]*(?:19|20)\d\d/y

/** What may follow the first year. */
const joins = " \u00a0-–—"

/** How many digits a year has. */
const year = 4

/** Every range of years that a plan writes: `2026-2030`, `2026 – 2030`. */
export const yearRanges = perPlan((plan: Plan): readonly Found[] => {
  const { text } = planText(plan)
  const { digits } = scanOf(plan)
  const found: Found[] = []
  let last = 0
  for (let index = 0; index < digits.length; index += 2) {
    const end = digits[index + 1] ?? 0
    const start = end - year
    if (start < (digits[index] ?? 0) || start < last || !joins.includes(text.charAt(end))) continue
    range.lastIndex = start
    const words = range.exec(text)?.[0]
    if (words === undefined) continue
    last = start + words.length
    found.push({ text: words, start, end: last })
  }
  return found
})
