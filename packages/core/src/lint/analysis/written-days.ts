import type { Plan } from "../../plan/index.ts"
import { perPlan } from "./per-plan.ts"
import { type Found, planText, scanOf } from "./plan-text.ts"

/** A day that a plan writes, with its numbers as they are printed. It may be one that does not exist. */
export interface WrittenDay extends Found {
  readonly day: string
  readonly month: string
  /** undefined where the text leaves it out. */
  readonly year: string | undefined
}

const days = /ngày (\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}))?| tháng (\d{1,2})(?: năm (\d{4}))?)(?![\d/])/y

/** The word before a day, which is no part of it. */
const before = "ngày ".length

const none: readonly number[] = []

/** Every day that a plan writes after "ngày", in figures or words: `05/01/2026`, `8 tháng 4 năm 2026`, `15/12`. */
export const writtenDays = perPlan((plan: Plan): readonly WrittenDay[] => {
  const { text } = planText(plan)
  const found: WrittenDay[] = []
  for (const sign of scanOf(plan).signs.day ?? none) {
    // Most often a month or nothing follows the word: a digit is asked for before the whole expression is.
    const digit = text.charCodeAt(sign + before)
    if (digit < 0x30 || digit > 0x39) continue
    days.lastIndex = sign
    const match = days.exec(text)
    if (match === null) continue
    const words = match[0]
    const month = match[4] ?? match[2] ?? ""
    const year = match[5] ?? match[3]
    found.push({
      text: words.slice(before),
      start: sign + before,
      end: sign + words.length,
      day: match[1] ?? "",
      month,
      year,
    })
  }
  return found
})
