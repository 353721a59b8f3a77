import { dateFrom, type IsoDate } from "../calendar/index.ts"
import type { Basis } from "../law/index.ts"
import { type Observance, type ObservanceDates, observances } from "./observances.ts"
import type { ObservanceId } from "./theme.schema.ts"

const byId = new Map(observances.map((observance) => [observance.id, observance]))

/** An observance by id. */
export const observance = (id: ObservanceId): Observance => {
  const found = byId.get(id)
  if (found === undefined) throw new RangeError(`"${id}" is not the id of an observance.`)
  return found
}

/** The days of an observance in one year, and how sure they are. */
export interface ObservanceDays {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly status: ObservanceDates["status"]
  readonly basis: readonly Basis[]
}

/**
 * The days of an observance in a year, or undefined before it existed.
 *
 * @example
 * ```ts import.meta.vitest
 * observanceDays("lifelong-learning-week", 2025)?.to // => "2025-10-07"
 * observanceDays("vietnamese-culture-day", 2025) // => undefined
 * ```
 */
export const observanceDays = (id: ObservanceId, year: number): ObservanceDays | undefined => {
  const dates = observance(id).dates.findLast(({ since, until }) => since <= year && (until === null || year <= until))
  if (dates === undefined) return undefined
  const from = dateFrom(year, dates.from.month, dates.from.day)
  const to = dateFrom(year, dates.to.month, dates.to.day)
  return from === undefined || to === undefined ? undefined : { from, to, status: dates.status, basis: dates.basis }
}
