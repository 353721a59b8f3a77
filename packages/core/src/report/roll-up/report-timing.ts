import { epochDay, type IsoDate } from "../../calendar/index.ts"
import { noDay } from "./cells.ts"
import { noLastDay, type RollUpFrame } from "./frame.ts"
import type { Counted } from "./version.ts"

/**
 * How a report stands to its last day, on a day (*tình trạng thời hạn*): came in time; came late; came, with no last day
 * set or on a day that nobody told;
 * not there and not due yet, or with no day set; not there and overdue.
 */
export type Timing = "on-time" | "late" | "undated" | "not-yet-due" | "overdue"

/** How one report stands on a day. What came after that day had not come. The grace counts as in time. */
export const timingOf = (frame: RollUpFrame, { cells }: Counted, row: number, asOf: IsoDate): Timing => {
  const lastDay = frame.lastDays[row] ?? noLastDay
  const came = cells.days[row] ?? noDay
  const today = epochDay(asOf)
  if (cells.grades[row] === 0 || came > today) return today > lastDay ? "overdue" : "not-yet-due"
  if (lastDay === noLastDay || came === noDay) return "undated"
  return came > lastDay ? "late" : "on-time"
}
