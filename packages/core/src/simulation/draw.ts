import { textHash } from "../text/index.ts"

/** A source of chances that gives the same ones for the same seed. */
export interface Draw {
  /** From 0 up to but not with 1. */
  readonly unit: () => number
  /** Whether something of that share of 1 happens. */
  readonly happens: (share: number) => boolean
  /** A whole number, both ends with it. */
  readonly whole: (from: number, to: number) => number
}

/** Chances from a seed in words: those of one report do not depend on any other's. */
export const drawFrom = (seed: string): Draw => {
  let state = Number.parseInt(textHash(seed).slice(-8), 16)
  // mulberry32
  const unit = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    unit,
    happens: (share) => unit() < share,
    whole: (from, to) => from + Math.floor(unit() * (to - from + 1)),
  }
}
