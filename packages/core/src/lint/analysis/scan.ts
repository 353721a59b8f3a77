import { type Sign, signs } from "./signs.ts"

/** What one pass over a text finds for all the rules of words, as offsets in it, from the first to the last. */
export interface Scan {
  /** Where each sign stands. */
  readonly signs: Readonly<Partial<Record<Sign, readonly number[]>>>
  /** Runs of digits: where one begins and where it ends, two offsets for each. */
  readonly digits: readonly number[]
  /** Commas, semicolons and full stops that a space stands before. */
  readonly marksAfterSpace: readonly number[]
  /** Words that stand twice with a space between: where the first begins and the second ends. */
  readonly twice: readonly number[]
  /** The ends of syllables with the tone mark in its newer place (*hoá*), and of those in the older (*hóa*). */
  readonly newerTones: readonly number[]
  readonly olderTones: readonly number[]
}

/** What a character is, as bits: which of these, and in which pairs of vowels it is the first or the second. */
const letter = 1
const digit = 2
const mark = 4
const firstOf = 4
const secondOf = 8

const space = 32

/** Two vowels at the end of a syllable of which either may have the tone mark; the newer places, then the older. */
const vowelPairs: readonly (readonly [first: string, second: string])[] = [
  ["o", "áàảãạéèẻẽẹ"],
  ["u", "ýỳỷỹỵ"],
  ["óòỏõọ", "ae"],
  ["úùủũụ", "y"],
]
const newer = 0b0011
const anyPair = 0b1111

/** What every character is, by its code. Letters are those that Vietnamese is written with, and what lies between. */
const kindTable = (): Uint16Array => {
  const table = new Uint16Array(0x10000)
  table.fill(letter, 0x41, 0x5b).fill(letter, 0x61, 0x7b).fill(letter, 0xc0, 0x1efa).fill(digit, 0x30, 0x3a)
  const add = (characters: string, bits: number): void => {
    for (const each of characters + characters.toUpperCase()) {
      const code = each.charCodeAt(0)
      table[code] = (table[code] ?? 0) | bits
    }
  }
  for (const [index, [first, second]] of vowelPairs.entries()) {
    add(first, 1 << (firstOf + index))
    add(second, 1 << (secondOf + index))
  }
  add(",;.", mark)
  return table
}

const seed = 0x811c9dc5 | 0
const prime = 0x01000193
const hashOf = (word: string): number => {
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime)
  return hash
}
const pairHash = (first: number, second: number): number => (Math.imul(first, 31) + second) | 0

/** What a word may be by some bits of its hash: a sign by itself, the first word of one. */
const alone = 1
const beginning = 2
const buckets = 0xfff
const bucketOf = (hash: number): number => (hash ^ (hash >>> 13)) & buckets

const signTable = () => {
  const roles = new Uint8Array(buckets + 1)
  const names = new Map<number, Sign>()
  const add = (name: Sign, text: string): void => {
    const [first = 0, second] = text.split(" ").map(hashOf)
    const bucket = bucketOf(first)
    roles[bucket] = (roles[bucket] ?? 0) | (second === undefined ? alone : beginning)
    names.set(second === undefined ? first : pairHash(first, second), name)
  }
  for (const name of Object.keys(signs).filter(isSign)) for (const text of signs[name]) add(name, text)
  return { names, roles }
}

const isSign = (name: string): name is Sign => name in signs

let tables: (ReturnType<typeof signTable> & { readonly kinds: Uint16Array }) | undefined

/** Asked for once: engines keep strings in many forms, and look for the method anew for every letter of a text. */
const { charCodeAt } = String.prototype

/** Looks through a text once (*quét một lượt*). */
export const scan = (text: string): Scan => {
  tables ??= { kinds: kindTable(), ...signTable() }
  const { kinds, names, roles } = tables
  const found: Partial<Record<Sign, number[]>> = {}
  const digits: number[] = []
  const marksAfterSpace: number[] = []
  const twice: number[] = []
  const newerTones: number[] = []
  const olderTones: number[] = []
  const note = (hash: number, start: number): void => {
    const name = names.get(hash)
    if (name === undefined) return
    const starts = found[name]
    if (starts === undefined) found[name] = [start]
    else starts.push(start)
  }
  const { length } = text
  /** The word before. */
  let lastHash = 0
  let lastStart = 0
  let lastEnd = -2
  let lastRole = 0
  for (let at = 0; at < length; ) {
    let code = charCodeAt.call(text, at)
    let kind = kinds[code] ?? 0
    const start = at++
    if ((kind & letter) !== 0) {
      let hash = Math.imul(seed ^ code, prime)
      let before = 0
      while (at < length) {
        code = charCodeAt.call(text, at)
        const next = kinds[code] ?? 0
        if ((next & letter) === 0) break
        hash = Math.imul(hash ^ code, prime)
        before = kind
        kind = next
        at++
      }
      const tones = (before >> firstOf) & (kind >> secondOf) & anyPair
      if (tones !== 0) (tones & newer ? newerTones : olderTones).push(at)
      const isNext = start === lastEnd + 1
      if (isNext && (lastRole & beginning) !== 0) note(pairHash(lastHash, hash), lastStart)
      if (isNext && hash === lastHash) twice.push(lastStart, at)
      lastRole = roles[bucketOf(hash)] ?? 0
      if ((lastRole & alone) !== 0) note(hash, start)
      lastHash = hash
      lastStart = start
      lastEnd = at
      // Most words end at a space, and most spaces stand before a letter.
      if (code === space) at++
    } else if (kind !== 0) {
      if (kind === digit) {
        while (at < length && kinds[charCodeAt.call(text, at)] === digit) at++
        digits.push(start, at)
      } else if (text.charCodeAt(start - 1) === space) marksAfterSpace.push(start)
    }
  }
  return { signs: found, digits, marksAfterSpace, twice, newerTones, olderTones }
}
