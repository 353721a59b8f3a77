import { dateFrom, type IsoDate, isoDate, yearOf } from "../calendar/index.ts"
import { type DueDate, type DueOptions, dueDates } from "./due-dates.ts"
import { byItem, type OwedItem } from "./items.ts"
import type { Obligation } from "./obligation.schema.ts"

/** A day on which one item of a plan is due, with everyone who owes it. */
export interface Deadline {
  readonly due: DueDate
  /** The plan's task or reporting duty. */
  readonly item: string
  /** All of one item, so that text and deadline are the same; at least one. */
  readonly obligations: readonly Obligation[]
}

/** The next `count` deadlines from a day on, that day with them, soonest first; on one day in the order of the plan. */
export const nextDeadlines = (
  obligations: readonly Obligation[],
  day: IsoDate,
  count: number,
  options: DueOptions = {},
): readonly Deadline[] =>
  byItem(obligations)
    .flatMap((item) => deadlinesOf(item, day, count, options))
    .sort((a, b) => (a.due.day < b.due.day ? -1 : a.due.day > b.due.day ? 1 : 0))
    .slice(0, count)

const deadlinesOf = (
  { first, obligations }: OwedItem,
  day: IsoDate,
  count: number,
  options: DueOptions,
): readonly Deadline[] =>
  dueDates(first, { from: day, to: lastDayToLook(first, day, count) }, options)
    .slice(0, count)
    .map((due) => ({ due, item: first.item, obligations }))

/** Far enough for `count` deadlines: what recurs does so at least once a year. */
const lastDayToLook = ({ due, period }: Obligation, day: IsoDate, count: number): IsoDate => {
  const recurs = due?.kind === "yearly" || due?.kind === "monthly"
  const start = Math.max(yearOf(day), period?.from ?? 0)
  return (
    (recurs ? dateFrom(Math.min(start + count, farthestYear), 12, 31) : undefined) ?? isoDate(`${farthestYear}-12-31`)
  )
}

const farthestYear = 9998
