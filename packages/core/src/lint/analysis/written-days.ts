import type { Plan } from "../../plan/index.ts"
import { type Found, findIn } from "./plan-text.ts"

const days = /ngày \d{1,2}(?:\/\d{1,2}(?:\/\d{4})?| tháng \d{1,2}(?: năm \d{4})?)(?![\d/])/g

/** The word before a day, which is no part of it. */
const before = "ngày ".length

/** Every day that a plan writes after "ngày", in figures or words: `05/01/2026`, `8 tháng 4 năm 2026`, `15/12`. */
export const writtenDays = (plan: Plan): readonly Found[] =>
  findIn(plan, days).map(({ end, start, text }) => ({ text: text.slice(before), start: start + before, end }))
