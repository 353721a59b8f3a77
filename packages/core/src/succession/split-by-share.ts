import type { Shares } from "./carry-figures.ts"

/** What one unit gets of a figure. */
export interface FigureSplit {
  readonly to: string
  readonly value: number | null
}

/**
 * Divides a whole number by whole shares so that the parts add up to it (*phương pháp số dư lớn nhất*): each gets its
 * share rounded down, what is left goes one by one to the largest remainders, among equal ones in the order of ids. Units
 * with share 0 get nothing. An unknown figure is unknown in every part.
 */
export const splitByShare = (from: string, value: number | null, shares: Shares): readonly FigureSplit[] => {
  const given = Object.entries(shares[from] ?? {})
    .filter(([, share]) => share > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  if (value === null) return given.map(([to]) => ({ to, value: null }))
  const parts = largestRemainder(
    BigInt(Math.abs(value)),
    given.map(([, share]) => BigInt(share)),
  )
  const sign = value < 0 ? -1 : 1
  return given.map(([to], at) => ({ to, value: sign * Number(parts[at] ?? 0n) || 0 }))
}

/** Exact: products of đồng and shares go beyond what a number holds. */
const largestRemainder = (value: bigint, shares: readonly bigint[]): readonly bigint[] => {
  const total = shares.reduce((sum, share) => sum + share, 0n)
  const parts = shares.map((share) => (value * share) / total)
  const left = Number(value - parts.reduce((sum, part) => sum + part, 0n))
  const order = shares
    .map((share, at) => ({ at, remainder: (value * share) % total }))
    .sort((a, b) => (a.remainder > b.remainder ? -1 : a.remainder < b.remainder ? 1 : a.at - b.at))
  const favoured = new Set(order.slice(0, left).map(({ at }) => at))
  return parts.map((part, at) => (favoured.has(at) ? part + 1n : part))
}
