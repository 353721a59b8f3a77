import {
  addDays,
  addWorkingDays,
  dateFrom,
  type IsoDate,
  isoDate,
  isProvisionalBetween,
  type WorkingCalendar,
} from "../calendar/index.ts"
import {
  type BudgetStep,
  type BudgetStepId,
  budgetSteps,
  type Parameter,
  valueOn,
  vietnamCalendar,
} from "../law/index.ts"

/** One step of the budget calendar of a year with its last day. */
export interface BudgetDay extends BudgetStep {
  readonly day: IsoDate
  /** Whether days off that are not decided yet may still move it. */
  readonly provisional: boolean
}

/** Reads a parameter, as a jurisdiction does for its own day. */
export type StepsOn = (parameter: Parameter<readonly BudgetStep[]>, day: IsoDate) => readonly BudgetStep[] | undefined

/**
 * The budget calendar of a budget year (*lịch ngân sách*): the law that governs that year, its steps with their last
 * days, in order. Empty for years before the data. The days inside a province come from its Department of Finance's yearly
 * letter and are not derived.
 *
 * @param year the budget year; its estimates are made in the year before
 */
export const budgetCalendar = (
  year: number,
  options: { readonly calendar?: WorkingCalendar; readonly stepsOn?: StepsOn } = {},
): readonly BudgetDay[] => {
  const { calendar = vietnamCalendar, stepsOn = (parameter, day) => valueOn(parameter, day)?.value } = options
  const steps = stepsOn(budgetSteps, isoDate(`${year}-01-01`)) ?? []
  const days = new Map<BudgetStepId, BudgetDay>()
  for (const step of steps) {
    const found = dayOf(step, year, days, calendar)
    if (found !== undefined) days.set(step.id, { ...step, ...found })
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

const dayOf = (
  { due }: BudgetStep,
  year: number,
  days: ReadonlyMap<BudgetStepId, BudgetDay>,
  calendar: WorkingCalendar,
): Pick<BudgetDay, "day" | "provisional"> | undefined => {
  if (due.kind === "on") {
    const day = dateFrom(year + due.year, due.month, due.day)
    return day === undefined ? undefined : { day: due.before ? addDays(day, -1) : day, provisional: false }
  }
  const start = days.get(due.step)
  if (start === undefined) return undefined
  if (!due.working) return { day: addDays(start.day, due.days), provisional: start.provisional }
  const day = addWorkingDays(start.day, due.days, calendar)
  return { day, provisional: start.provisional || isProvisionalBetween(start.day, day, calendar) }
}
