/** Draws that a seed decides (*số giả ngẫu nhiên*): the same seed gives the same draws on every machine. */
export interface Draw {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
  /** `true` as often as the share says. */
  readonly chance: (share: number) => boolean
  /** Some of a list, in another order. */
  readonly some: <T>(list: readonly T[], count: number) => readonly T[]
}

/** Draws by the mulberry32 generator. */
export const seeded = (seed: number): Draw => {
  let state = seed >>> 0
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (least: number, most: number): number => least + Math.floor(share() * (most - least + 1))
  return {
    whole,
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
    chance: (limit) => share() < limit,
    some: (list, count) => {
      const left = [...list]
      return Array.from({ length: Math.min(count, list.length) }, () =>
        left.splice(whole(0, left.length - 1), 1),
      ).flat()
    },
  }
}
