import { addDays } from "../calendar/index.ts"
import { citeBasis } from "../law/index.ts"
import {
  clauseLabel,
  type NodeId,
  type ObservanceDays,
  type ObservanceId,
  observanceDays,
  observanceLabel,
  type Plan,
} from "../plan/index.ts"
import { fillText, joinNames, type Text } from "../text/index.ts"
import type { CalendarEntry } from "./calendar-entry.schema.ts"

/** The days and weeks of a year that a plan's themes and tasks name; none outside the years of the plan. */
export const observanceEntries = (plan: Plan, year: number): readonly CalendarEntry[] => {
  if (!isYearOf(plan, year)) return []
  return [...placesOf(plan)].flatMap(([id, at]) => {
    const days = observanceDays(id, year)
    return days === undefined ? [] : [entryOf(plan, id, year, days, at)]
  })
}

const isYearOf = ({ period }: Plan, year: number): boolean =>
  period === null || ((period.from === null || period.from <= year) && year <= period.to)

/** Where the plan names each observance, in document order. */
const placesOf = (plan: Plan): ReadonlyMap<ObservanceId, readonly NodeId[]> => {
  const places = new Map<ObservanceId, NodeId[]>()
  const tasks = plan.assignments.flatMap((assignment) => assignment.tasks)
  for (const { at, observances } of [...plan.themes, ...tasks]) {
    for (const id of observances) {
      const known = places.get(id)
      if (known === undefined) places.set(id, [at])
      else if (!known.includes(at)) known.push(at)
    }
  }
  return places
}

const entryOf = (
  plan: Plan,
  id: ObservanceId,
  year: number,
  days: ObservanceDays,
  at: readonly NodeId[],
): CalendarEntry => {
  const reason = days.status === "usual" ? notYetSet(year) : null
  return {
    uid: `${plan.id}/${id}/${year}@lantoa`,
    kind: "observance",
    start: days.from,
    end: addDays(days.to, 1),
    summary: observanceLabel(id),
    description: descriptionOf(plan, days, at, reason),
    status: reason === null ? "fixed" : "provisional",
    reason,
    at: [...at],
    basis: [...days.basis],
  }
}

const notYetSet = (year: number): Text => ({
  vi: `Lấy theo thông lệ; ngày của năm ${year} do cơ quan có thẩm quyền ấn định bằng văn bản từng năm.`,
  en: `By custom; the days of ${year} are set by a letter of the authority each year.`,
})

const descriptionOf = (plan: Plan, { basis }: ObservanceDays, at: readonly NodeId[], reason: Text | null): Text => {
  const places = at.map((node) => clauseLabel(plan, node))
  const where: Text = { vi: joinNames(places.map(({ vi }) => vi)).vi, en: joinNames(places.map(({ en }) => en)).en }
  const sources = basis.map(citeBasis).join("; ")
  const text = fillText(
    { vi: "Kế hoạch nêu tại {vi}. Căn cứ: {sources}.", en: "Named by the plan in {en}. Basis: {sources}." },
    { vi: where.vi, en: where.en, sources },
  )
  return reason === null ? text : { vi: `${text.vi}\n${reason.vi}`, en: `${text.en}\n${reason.en}` }
}
