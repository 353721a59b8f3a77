import { dateFrom, type IsoDate, yearOf } from "../calendar/index.ts"
import { dueText, type Obligation } from "../obligation/index.ts"
import type { Text } from "../text/index.ts"
import { messages } from "./messages.ts"
import { say } from "./step-text.ts"

/** What of an obligation's time was over before a day, in words; undefined while it runs, or where no time is given. */
export const pastBefore = ({ due, period }: Obligation, day: IsoDate): Text | undefined => {
  if (period !== null && period.to < yearOf(day))
    return say(messages.period, () => ({ from: period.from ?? "…", to: period.to }))
  if (due === null) return undefined
  const isOver =
    (due.kind === "date" && due.date < day) ||
    (due.kind === "year" && due.year < yearOf(day)) ||
    (due.kind === "month" && (dateFrom(due.year, due.month, 1)?.slice(0, 7) ?? "") < day.slice(0, 7))
  return isOver ? dueText(due) : undefined
}
