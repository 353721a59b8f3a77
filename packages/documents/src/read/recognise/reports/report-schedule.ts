import type { Frequency } from "@lantoa/core"
import type { FoundDue } from "./due.ts"
import type { Cycle } from "./report-cycles.ts"

/** One cycle of reports, when the text names it, and the times that stand with it. */
export interface Slot {
  readonly cycle: Frequency | undefined
  readonly dues: readonly FoundDue[]
}

/** Cycles that stand before some times, and the one that stands right behind these. */
interface Group {
  readonly before: readonly Frequency[]
  readonly dues: FoundDue[]
  behind: Frequency | undefined
}

/**
 * Which time goes with which cycle of a list: `hằng tháng (trước ngày 20), 6 tháng (trước ngày 10/6), năm`. A time belongs
 * to the cycle that is named right behind it, else to those named since the time before.
 */
export const slotsOf = (plain: string, cycles: readonly Cycle[], dues: readonly FoundDue[]): readonly Slot[] => {
  const byCycle = new Map<Frequency | undefined, FoundDue[]>()
  for (const group of groupsOf(plain, cycles, dues))
    for (const { cycle, dues } of spread(group)) byCycle.set(cycle, [...(byCycle.get(cycle) ?? []), ...dues])
  return [...byCycle].map(([cycle, dues]) => ({ cycle, dues }))
}

const groupsOf = (plain: string, cycles: readonly Cycle[], dues: readonly FoundDue[]): readonly Group[] => {
  const groups: Group[] = []
  let waiting: Frequency[] = []
  let previous: FoundDue | undefined
  const tokens = [...cycles, ...dues].sort((a, b) => a.start - b.start || a.end - b.end)
  for (const token of tokens) {
    const last = groups.at(-1)
    if ("frequency" in token) {
      if (waiting.includes(token.frequency)) continue
      if (last !== undefined && previous !== undefined && isBehind(plain, previous.end, token)) {
        last.behind = token.frequency
      } else waiting.push(token.frequency)
      previous = undefined
      continue
    }
    const goesOn =
      last !== undefined && last.behind === undefined && waiting.length === 0 && isAlike(last.dues.at(-1), token)
    if (goesOn) last.dues.push(token)
    else groups.push({ before: waiting, dues: [token], behind: undefined })
    waiting = []
    previous = token
  }
  if (waiting.length > 0) groups.push({ before: waiting, dues: [], behind: undefined })
  return groups
}

const isAlike = (a: FoundDue | undefined, b: FoundDue): boolean => a?.due.kind === b.due.kind && a.within === b.within

const rightBehind =
  /^\s*\/?\s*(?:cua\s+)?(?:hang\s+|moi\s+)?(?:thang\s+)?(?:dau\s+|moi\s+|cuoi\s+)?$|^\s*(?:\(|doi voi\s)[a-z ]*$/
const ownNoun = /^bao cao|^dinh k[yi]/

/** `ngày 20 hằng tháng`, `ngày 05/6 (báo cáo 6 tháng)`; `ngày 20, báo cáo quý` begins another. */
const isBehind = (plain: string, end: number, { start }: Cycle): boolean => {
  const between = plain.slice(end, start)
  if (between.length > 40 || !rightBehind.test(between)) return false
  return !ownNoun.test(plain.slice(start, start + 8)) || /\(|doi voi/.test(between)
}

const spread = ({ before, behind, dues }: Group): readonly Slot[] => {
  const first = dues[0]
  if (first === undefined) return before.map((cycle) => ({ cycle, dues: [] }))
  if (behind !== undefined && !before.includes(behind)) {
    const [only] = before
    if (behind !== "annual" || only === undefined) return [{ cycle: behind, dues }]
    if (before.length === 1 && !isShort(only)) return [{ cycle: only, dues }]
    return [...before.map((cycle): Slot => ({ cycle, dues: [] })), { cycle: behind, dues }]
  }
  if (before.length === 0) return [{ cycle: undefined, dues }]
  if (before.length === 1) return [{ cycle: before[0], dues }]
  if (first.within === "term") return before.map((cycle) => ({ cycle, dues }))
  if (behind === undefined && dues.length === before.length)
    return before.map((cycle, index) => ({ cycle, dues: dues.slice(index, index + 1) }))
  const chosen = behind ?? cycleFor(first, before)
  return before.map((cycle) => ({ cycle, dues: cycle === chosen ? dues : [] }))
}

/** A cycle that a day of the year cannot end. */
const isShort = (cycle: Frequency): boolean => cycle === "weekly" || cycle === "monthly" || cycle === "quarterly"

/** Which of several cycles before one time it is said of. */
const cycleFor = ({ due, within }: FoundDue, cycles: readonly Frequency[]): Frequency | undefined => {
  const wanted: readonly Frequency[] =
    due.kind === "monthly"
      ? [within === "quarter" ? "quarterly" : "monthly"]
      : due.kind === "yearly"
        ? ["annual"]
        : ["final", "mid-term", "annual"]
  return wanted.find((cycle) => cycles.includes(cycle)) ?? cycles.at(-1)
}
