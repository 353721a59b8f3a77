import { addDays, yearOf } from "../calendar/index.ts"
import { type BudgetStepTier, citeBasis, mayBeError } from "../law/index.ts"
import type { CalendarEntry } from "../obligation/index.ts"
import type { Text } from "../text/index.ts"
import { type BudgetDay, budgetCalendar } from "./budget-calendar.ts"

/** Which steps of the budget work go into a calendar. */
export interface BudgetEntriesOptions extends NonNullable<Parameters<typeof budgetCalendar>[1]> {
  /** Only the steps that concern this tier; left out or null: all. */
  readonly tier?: BudgetStepTier | null
}

/**
 * The steps of the budget work whose last day is in a year (*mốc lịch ngân sách trong năm*): the estimates of the next budget
 * year, the allocation, the accounts of the year before. The same whatever the plan, so that the calendars of several
 * plans do not double them. A step that rests on a secondary source says so.
 */
export const budgetEntries = (year: number, options: BudgetEntriesOptions = {}): readonly CalendarEntry[] => {
  const { tier = null } = options
  return [year - 1, year, year + 1]
    .flatMap((budgetYear) => budgetCalendar(budgetYear, options).map((step) => ({ budgetYear, step })))
    .filter(({ step }) => yearOf(step.day) === year && (tier === null || step.tiers.includes(tier)))
    .map(entryOf)
    .sort((a, b) => (a.start === b.start ? (a.uid < b.uid ? -1 : 1) : a.start < b.start ? -1 : 1))
}

interface StepOfYear {
  readonly budgetYear: number
  readonly step: BudgetDay
}

const entryOf = ({ budgetYear, step }: StepOfYear): CalendarEntry => {
  const reason = step.provisional ? daysOffOpen : null
  return {
    uid: `budget/${step.id}/${budgetYear}@lantoa`,
    kind: "budget",
    start: step.day,
    end: addDays(step.day, 1),
    summary: {
      vi: `Ngân sách ${budgetYear}: ${step.text.vi}`,
      en: `Budget ${budgetYear}: ${step.text.en}`,
    },
    description: { vi: descriptionOf(step, reason, "vi"), en: descriptionOf(step, reason, "en") },
    status: step.provisional ? "provisional" : "fixed",
    reason,
    at: [],
    basis: [...step.basis],
  }
}

const daysOffOpen: Text = {
  vi: "Tạm tính: lịch nghỉ của những ngày làm việc trong khoảng này chưa được quyết định.",
  en: "Provisional: the days off between the working days counted are not decided yet.",
}

const bySecondarySource: Text = {
  vi: "Theo nguồn thứ cấp, chưa đối chiếu bản gốc: chỉ để nhắc việc.",
  en: "From a secondary source, not compared with the original: a reminder only.",
}

const descriptionOf = ({ basis }: BudgetDay, reason: Text | null, language: "vi" | "en"): string =>
  [
    ...basis.map((each) => `${language === "vi" ? "Theo" : "By"}: ${citeBasis(each)}`),
    ...(mayBeError(basis) ? [] : [bySecondarySource[language]]),
    ...(reason === null ? [] : [reason[language]]),
  ].join("\n")
