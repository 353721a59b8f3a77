import { dateOfDay, vietnamCalendar } from "@lantoa/core"
import rrule from "rrule"
import { Temporal } from "temporal-polyfill"

const { RRule } = rrule

/** The tenth working day after each of a thousand days. */
const term = 10
const first = Math.round(Date.UTC(2026, 0, 1) / 86_400_000)
const starts = Array.from({ length: 1000 }, (_, index) => first + index)
const daysOff: ReadonlySet<string> = new Set(
  Array.from({ length: 1200 }, (_, index) => first + index)
    .filter((day) => !vietnamCalendar.isWorking(day))
    .map((day) => dateOfDay(day)),
)
const startDates = starts.map((day) => Temporal.PlainDate.from(dateOfDay(day)))
const startInstants = starts.map((day) => new Date(day * 86_400_000))
/** More days than any ten working days take. */
const window = 40

/** The ways of counting working days, each giving the deadlines as days from 1970-01-01, added up. */
export const deadlineWays = {
  ours: (): number => starts.reduce((sum, day) => sum + vietnamCalendar.add(day, term), 0),
  temporal: (): number =>
    startDates.reduce((sum, start) => {
      let day = start
      for (let left = term; left > 0; ) {
        day = day.add({ days: 1 })
        if (!daysOff.has(day.toString())) left -= 1
      }
      return sum + epoch.until(day).days
    }, 0),
  rrule: (): number =>
    startInstants.reduce((sum, start) => {
      const days = new RRule({ freq: RRule.DAILY, dtstart: start, count: window }).all()
      const found = days.slice(1).filter((day) => !daysOff.has(day.toISOString().slice(0, 10)))[term - 1]
      return sum + (found?.getTime() ?? Number.NaN) / 86_400_000
    }, 0),
}

const epoch = Temporal.PlainDate.from("1970-01-01")
