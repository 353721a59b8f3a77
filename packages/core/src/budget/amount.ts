import type { Vnd } from "../plan/index.ts"
import { vnd } from "../plan/index.ts"

/** A sum of money of which parts may not be stated (*tổng kinh phí*). */
export interface Amount {
  /** The sum; null while a part is not stated, or when it is more than can be counted exactly. */
  readonly amount: Vnd | null
  /** The sum of what is stated; null when it is more than can be counted exactly (2⁵³ − 1 đồng). */
  readonly stated: Vnd | null
  /** How many parts state an amount, */
  readonly statedParts: number
  /** and how many do not. */
  readonly unstatedParts: number
}

/**
 * Adds amounts up to the đồng. What is not stated is not zero: it leaves the sum unknown.
 *
 * @example
 * ```ts import.meta.vitest
 * const { vnd } = await import("../plan/index.ts")
 * sumAmounts([vnd(5), vnd(0)]) // => { amount: 5, stated: 5, statedParts: 2, unstatedParts: 0 }
 * sumAmounts([vnd(5), null]) // => { amount: null, stated: 5, statedParts: 1, unstatedParts: 1 }
 * ```
 */
export const sumAmounts = (parts: Iterable<Vnd | null>): Amount => {
  let sum = 0n
  let statedParts = 0
  let unstatedParts = 0
  for (const part of parts) {
    if (part === null) unstatedParts++
    else {
      sum += BigInt(part)
      statedParts++
    }
  }
  const stated = sum <= BigInt(Number.MAX_SAFE_INTEGER) ? vnd(Number(sum)) : null
  return { amount: unstatedParts === 0 ? stated : null, stated, statedParts, unstatedParts }
}
