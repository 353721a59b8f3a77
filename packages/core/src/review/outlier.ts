/** When a figure is far from others (*số liệu khác thường*). */
export interface OutlierLimits {
  /** Fewer others say nothing. */
  readonly atLeast: number
  /** How many robust deviations away, on the scale of ratios. */
  readonly deviations: number
  /** And at least so many times more or less than usual. */
  readonly times: number
}

/** What is usual, and that a figure is far from it. */
export interface Outlier {
  readonly usual: number
  readonly count: number
  readonly side: "above" | "below"
}

/** A normal deviation in median absolute deviations: 1/Φ⁻¹(3/4). */
const deviationsPerMad = 1.4826

/**
 * Whether a figure is far from others of its kind: compared by ratio, since units differ in size by ratio, against their
 * median and the median distance from it, which a few wrong figures among them do not move.
 *
 * @example
 * ```ts import.meta.vitest
 * const limits = { atLeast: 4, deviations: 5, times: 4 }
 * outlierOf(120, [11, 12, 13, 12], limits) // => { usual: 12, count: 4, side: "above" }
 * outlierOf(20, [11, 12, 13, 12], limits) // => undefined
 * outlierOf(120, [11, 12, 13], limits) // => undefined
 * ```
 */
export const outlierOf = (value: number, others: readonly number[], limits: OutlierLimits): Outlier | undefined => {
  if (others.length < limits.atLeast) return undefined
  const usual = median(others)
  const centre = Math.log1p(usual)
  const spread = deviationsPerMad * median(others.map((each) => Math.abs(Math.log1p(each) - centre)))
  const distance = Math.log1p(value) - centre
  if (Math.abs(distance) < Math.max(limits.deviations * spread, Math.log(limits.times))) return undefined
  return { usual: Math.round(usual), count: others.length, side: distance > 0 ? "above" : "below" }
}

/** The middle one, or the mean of the two in the middle. Of none: 0. */
const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  const [low = 0, high = low] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1)
  return (low + high) / 2
}
