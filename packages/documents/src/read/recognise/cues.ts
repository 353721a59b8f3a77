import { type Page, pageOf, type Span } from "@lantoa/core"

/**
 * Words that recognisers look for first (*từ hiệu*), in plain letters: one word, or words one after the other. Where none
 * of them stands, nothing else is tried. A recogniser that needs another cue adds it here.
 */
const cueWords = ["bao cao", "phoi hop", "chi dao", "giao", "phan cong", "de nghi", "noi nhan"] as const

/** A cue by its words. */
export type CueWords = (typeof cueWords)[number]

/** A cue, as its place in what `cuesIn` gives. */
export type Cue = number

/** The cue of some words, to be asked for once where a recogniser is made. */
export const cue = (words: CueWords): Cue => cueWords.indexOf(words)

/** Where each cue begins in a page, in order, by cue. */
export type Cues = readonly (readonly number[])[]

/** A cue by the hashes of its words. */
interface Hashed {
  readonly cue: Cue
  readonly hashes: readonly number[]
}

const slotBits = 0x7ff

type Slots = readonly (readonly Hashed[] | undefined)[]

const makeSlots = (): Slots => {
  const slots: Hashed[][] = []
  for (const [index, words] of cueWords.entries()) {
    const hashes = [...pageOf(words).words.hashes]
    const slot = (hashes[0] ?? 0) & slotBits
    slots[slot] = [...(slots[slot] ?? []), { cue: index, hashes }]
  }
  return Array.from({ length: slotBits + 1 }, (_, slot) => slots[slot])
}

let slots: Slots | undefined

/** Finds every cue in a page, in one pass over its words. */
export const cuesIn = ({ words: { count, hashes, starts } }: Page): Cues => {
  slots ??= makeSlots()
  const found: number[][] = cueWords.map(() => [])
  for (let word = 0; word < count; word++) {
    const candidates = slots[(hashes[word] ?? 0) & slotBits]
    if (candidates === undefined) continue
    for (const candidate of candidates)
      if (candidate.hashes.every((hash, index) => hashes[word + index] === hash))
        found[candidate.cue]?.push(starts[word] ?? 0)
  }
  return found
}

/** Where a cue stands first at an offset or after it; `Infinity` when nowhere. */
export const nextCue = (cues: Cues, cue: Cue, from: number): number => {
  const places = cues[cue] ?? []
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return places[low] ?? Number.POSITIVE_INFINITY
}

/** Whether a cue begins within a stretch. */
export const hasCue = (cues: Cues, cue: Cue, { end, start }: Span): boolean => nextCue(cues, cue, start) < end
