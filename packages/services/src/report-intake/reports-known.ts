import { grouped, type PlanId, slugOf } from "@lantoa/core"
import type { ExpectedSet, PeriodId, ReportEvent, ReportId } from "@lantoa/core/report"
import * as Effect from "effect/Effect"
import { ReportStore } from "../report-store/index.ts"

/** A period as the store knows it: who is expected, and what happened so far. */
export interface KnownPeriod {
  readonly set: ExpectedSet
  readonly events: Map<ReportId, ReportEvent[]>
  /** The units whose forms have the name of a file, its ending aside. */
  readonly unitOfFile: ReadonlyMap<string, ReadonlySet<string>>
}

/** Periods of a store, each read once for a whole batch. */
export const knownPeriods = () => {
  const known = new Map<string, KnownPeriod | null>()
  return Effect.fnUntraced(function* (plan: PlanId, period: PeriodId) {
    const key = `${plan} ${period}`
    const found = known.get(key)
    if (found !== undefined) return found
    const store = yield* ReportStore
    const set = yield* store.expected(plan, period)
    const made =
      set === null
        ? null
        : {
            set,
            events: grouped((yield* store.events({ plan, period })).events, ({ report }) => report),
            unitOfFile: unitsByFile(set),
          }
    known.set(key, made)
    return made
  })
}

const unitsByFile = ({ reports }: ExpectedSet): KnownPeriod["unitOfFile"] => {
  const names = reports.map(({ obligor }) => obligor.name)
  return new Map([...grouped(names, slugOf)].map(([slug, units]) => [slug, new Set(units)]))
}
