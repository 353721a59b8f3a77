import {
  addDays,
  addWorkingDays,
  type DayOffPolicy,
  deadlineBy,
  type IsoDate,
  isProvisionalBetween,
  nextWorkingDay,
  previousWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from "../calendar/index.ts"
import { vietnamCalendar } from "../law/index.ts"
import type { Because } from "../obligation/index.ts"
import type { Text } from "../text/index.ts"
import { chainMessages } from "./chain-messages.ts"
import { dayIn, say } from "./say.ts"

/** One step of the way of a report (*một bước gửi báo cáo*): who sends it to whom. */
export interface ChainStep {
  readonly from: Text
  readonly to: Text
  /** The stated last day of the step; null where nobody states one: then the step may move. */
  readonly due: IsoDate | null
  /** Working days that the receiver needs before it can pass the report on; null: nobody says, counted as none. */
  readonly workingDays: number | null
  readonly because: readonly Because[]
}

/** How a chain is solved. */
export interface ChainOptions {
  /** The day from which the first report can be sent: when the figures are closed. */
  readonly opens?: IsoDate
  /** Where a stated day goes that is a day off; default `none`. */
  readonly onDayOff?: DayOffPolicy
  /** Default: the national calendar. */
  readonly calendar?: WorkingCalendar
}

/** A step with the days between which it can be taken. */
export interface SolvedStep {
  readonly step: ChainStep
  /** The stated day, by the rule for days off; null where none is stated. */
  readonly due: IsoDate | null
  /** The day on which it is done when everyone before uses the time that is stated; null: nothing before it is. */
  readonly earliest: IsoDate | null
  /** The last day on which every later stated day still holds; without a later one its own; null: no day is stated. */
  readonly latest: IsoDate | null
  /** Working days to spare between the two; negative where its own or a later day cannot hold; null where one is open. */
  readonly slack: number | null
  /** Whether days off that are not decided may still change it. */
  readonly provisional: boolean
  readonly because: readonly Because[]
}

/** Two stated days that cannot both hold. */
export interface ChainConflict {
  /** The step whose stated day comes first; null: the day on which the figures are closed. */
  readonly first: ChainStep | null
  readonly firstDay: IsoDate
  readonly second: ChainStep
  readonly secondDay: IsoDate
  /** By how many working days the second comes too early: at least 1. */
  readonly workingDays: number
  readonly because: Because
}

/** Whether the way can be kept, and how much time each step leaves. */
export interface SolvedChain {
  readonly steps: readonly SolvedStep[]
  readonly feasible: boolean
  /** One for each stated day that cannot hold, in the order of the way. */
  readonly conflicts: readonly ChainConflict[]
  readonly provisional: boolean
}

/**
 * Counts a way of reports backwards and forwards (*tính lùi thời hạn*): commune, department, province, ministry. Only the
 * stated days are fixed; each receiver needs its working days before it passes on. A chain can be kept exactly when no
 * step has a negative slack.
 *
 * @throws RangeError for working days that are no whole number from 0.
 * @example
 * ```ts import.meta.vitest
 * const named = (name: string) => ({ vi: name, en: name })
 * const step = (from: string, to: string, due: string, workingDays: number) =>
 *   ({ from: named(from), to: named(to), due: isoDate(due), workingDays, because: [] })
 * const chain = solveChain([step("xã", "sở", "2026-12-04", 5), step("sở", "tỉnh", "2026-12-10", 0)])
 * chain.feasible // => false
 * chain.conflicts[0]?.workingDays // => 1
 * chain.steps[0]?.latest // => "2026-12-03"
 * ```
 */
export const solveChain = (steps: readonly ChainStep[], options: ChainOptions = {}): SolvedChain => {
  const fixed = steps.map((step) => pinned(step, options))
  const ahead = forwards(fixed, options)
  const behind = backwards(fixed, options)
  const solved = fixed.map((step, at) => solvedStep(step, ahead.arrivals[at], behind[at], options))
  return {
    steps: solved,
    feasible: ahead.conflicts.length === 0,
    conflicts: ahead.conflicts,
    provisional: solved.some(({ provisional }) => provisional),
  }
}

interface Pinned {
  readonly step: ChainStep
  readonly due: IsoDate | null
  readonly days: number
}

const pinned = (step: ChainStep, { calendar = vietnamCalendar, onDayOff = "none" }: ChainOptions): Pinned => {
  const days = step.workingDays ?? 0
  if (!Number.isSafeInteger(days) || days < 0)
    throw new RangeError(`${days} is not a number of working days; expected a whole number from 0.`)
  return { step, due: step.due === null ? null : deadlineBy(step.due, onDayOff, calendar), days }
}

/** A day that was counted, and the stated day that it was counted from. */
interface Counted {
  readonly day: IsoDate
  readonly source: IsoDate
}

interface Arrival extends Counted {
  /** The step that states the source; null: the opening. */
  readonly from: ChainStep | null
}

/** When each step is done if everybody uses the time that is stated, and which stated days come too early for that. */
const forwards = (steps: readonly Pinned[], { calendar = vietnamCalendar, opens }: ChainOptions) => {
  const arrivals: (Arrival | undefined)[] = []
  const conflicts: ChainConflict[] = []
  let ready: Arrival | undefined = opens === undefined ? undefined : { day: opens, source: opens, from: null }
  for (const { days, due, step } of steps) {
    if (due !== null && ready !== undefined && ready.day > due) conflicts.push(conflictOf(ready, step, due, calendar))
    const arrival: Arrival | undefined =
      due !== null && (ready === undefined || ready.day <= due) ? { day: due, source: due, from: step } : ready
    arrivals.push(arrival)
    ready = arrival === undefined ? undefined : { ...arrival, day: addWorkingDays(arrival.day, days, calendar) }
  }
  return { arrivals, conflicts }
}

const conflictOf = ({ day, from, source }: Arrival, second: ChainStep, due: IsoDate, calendar: WorkingCalendar) => {
  const workingDays = workingDaysBetween(due, nextWorkingDay(day, calendar), calendar)
  const words = (language: "vi" | "en") => ({
    first: from === null ? chainMessages.opening[language] : `${from.from[language]} → ${from.to[language]}`,
    firstDay: dayIn(source)(language),
    second: `${second.from[language]} → ${second.to[language]}`,
    secondDay: dayIn(due)(language),
    ready: dayIn(day)(language),
    count: workingDays,
  })
  const because: Because = { kind: "practice", text: say(chainMessages.conflict, words), at: null, basis: [] }
  return { first: from, firstDay: source, second, secondDay: due, workingDays, because }
}

/** For each step the last day on which every later stated day holds; for the last of them its own. */
const backwards = (steps: readonly Pinned[], { calendar = vietnamCalendar }: ChainOptions) => {
  const latest: (Counted | undefined)[] = []
  let next: Counted | undefined
  for (const { days, due } of steps.toReversed()) {
    const later = next === undefined ? undefined : { ...next, day: lastStart(next.day, days, calendar) }
    const own = due === null ? undefined : { day: due, source: due }
    latest.unshift(later ?? own)
    next = later === undefined || (own !== undefined && own.day < later.day) ? own : later
  }
  return latest
}

/** The last day after which there are still so many working days up to and with another: what starts then is ready by it. */
const lastStart = (end: IsoDate, days: number, calendar: WorkingCalendar): IsoDate => {
  if (days === 0) return end
  const last = previousWorkingDay(end, calendar)
  return addDays(days === 1 ? last : addWorkingDays(last, 1 - days, calendar), -1)
}

const solvedStep = (
  { due, step }: Pinned,
  arrival: Arrival | undefined,
  latest: Counted | undefined,
  { calendar = vietnamCalendar }: ChainOptions,
): SolvedStep => ({
  step,
  due,
  earliest: arrival?.day ?? null,
  latest: latest?.day ?? null,
  slack: arrival === undefined || latest === undefined ? null : slackOf(arrival.day, latest.day, due, calendar),
  provisional: isProvisional([arrival?.source, arrival?.day, latest?.day, latest?.source], calendar),
  because: [...step.because, ...(step.workingDays === null ? [handlingUnknown(step)] : [])],
})

/** The time until the latest day; where the step itself comes after its stated day, what is missing there if that is more. */
const slackOf = (earliest: IsoDate, latest: IsoDate, due: IsoDate | null, calendar: WorkingCalendar): number => {
  const later = spare(earliest, latest, calendar)
  return due !== null && earliest > due ? Math.min(later, spare(earliest, due, calendar)) : later
}

/** What comes on a day off counts as coming on the next working day: too late is too late by one day at least. */
const spare = (from: IsoDate, to: IsoDate, calendar: WorkingCalendar): number =>
  from <= to
    ? workingDaysBetween(from, to, calendar)
    : -workingDaysBetween(to, nextWorkingDay(from, calendar), calendar)

const isProvisional = (days: readonly (IsoDate | undefined)[], calendar: WorkingCalendar): boolean => {
  const known = days.filter((day) => day !== undefined).toSorted()
  const [first] = known
  const last = known.at(-1)
  return first !== undefined && last !== undefined && first !== last && isProvisionalBetween(first, last, calendar)
}

const handlingUnknown = ({ to }: ChainStep): Because => ({
  kind: "practice",
  text: say(chainMessages.handlingUnknown, (language) => ({ to: to[language] })),
  at: null,
  basis: [],
})
