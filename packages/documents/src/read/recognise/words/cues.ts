import { type Page, pageOf, type Span } from "@lantoa/core"

/**
 * Words that recognisers look for first (*từ hiệu*), in plain letters: one word, or words one after the other; a bar
 * between words that are one cue. Where none of them stands, nothing else is tried. A recogniser that needs another cue
 * adds it here.
 */
const cueWords = [
  "bao cao",
  "phoi hop",
  "chi dao|giao|phan cong",
  "de nghi",
  "noi nhan|voi nhan",
  "hoa toc|thuong khan|khan",
  "gui",
  "muc dich|muc tieu",
  "yeu cau",
  "kinh phi|nguon von",
  "nguon luc|ngan sach",
  "trong du toan",
  "von su nghiep",
  "tong hop",
  "luat|ket luan lien nganh",
  "ke hoach nay",
  "phu luc",
  "ban hanh|xay dung|lap|de ra|trien khai",
  "chu tri|don vi thuc hien|co quan thuc hien|don vi phu trach",
] as const

/** A cue by its words. */
export type CueWords = (typeof cueWords)[number]

/** A cue, as its place in what `cuesIn` gives. */
export type Cue = number

/** The cue of some words, to be asked for once where a recogniser is made. */
export const cue = (words: CueWords): Cue => cueWords.indexOf(words)

/** Where each cue begins in a page, in order, by cue. */
export type Cues = readonly (readonly number[])[]

/** A cue among those that begin with the same one or two words, and the hashes of the words that follow these. */
interface Beginning {
  readonly cue: Cue
  readonly rest: readonly number[]
}

type Beginnings = Map<number, Beginning[]>

/** Cues of one word, by its hash. */
const alone: Beginnings = new Map()
/** The other cues, by one hash of their first two words. */
const pairs: Beginnings = new Map()

/**
 * By the low bits of those hashes, whether a cue may begin so. Most words of a text begin none, and one look tells it. The
 * table has a name of its own, so that engines know where it lies.
 */
const marks = new Uint8Array(0x2000)
const markBits = 0x1fff
const isAlone = 1
const isPair = 2

const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) ^ second) | 0

const put = (beginnings: Beginnings, key: number, mark: number, beginning: Beginning): void => {
  beginnings.set(key, [...(beginnings.get(key) ?? []), beginning])
  marks[key & markBits] = (marks[key & markBits] ?? 0) | mark
}

let isMade = false

const makeTables = (): void => {
  isMade = true
  for (const [index, words] of cueWords.entries())
    for (const alternative of words.split("|")) {
      const [first = 0, second, ...rest] = pageOf(alternative).words.hashes
      if (second === undefined) put(alone, first, isAlone, { cue: index, rest })
      else put(pairs, pairOf(first, second), isPair, { cue: index, rest })
    }
}

/** Finds every cue in a page, in one pass over its words. */
export const cuesIn = ({ words: { count, hashes, starts } }: Page): Cues => {
  if (!isMade) makeTables()
  const found: number[][] = cueWords.map(() => [])
  let hash = hashes[0] ?? 0
  for (let word = 0; word < count; word++) {
    const next = word + 1 < count ? (hashes[word + 1] ?? 0) : 0
    const pair = pairOf(hash, next)
    const mark = ((marks[hash & markBits] ?? 0) & isAlone) | ((marks[pair & markBits] ?? 0) & isPair)
    if (mark !== 0) {
      if ((mark & isAlone) !== 0) note(found, alone.get(hash), hashes, word + 1, starts[word] ?? 0)
      if ((mark & isPair) !== 0) note(found, pairs.get(pair), hashes, word + 2, starts[word] ?? 0)
    }
    hash = next
  }
  return found
}

/** Notes the cues whose further words follow. */
const note = (
  found: readonly number[][],
  beginnings: readonly Beginning[] | undefined,
  hashes: Int32Array,
  after: number,
  start: number,
): void => {
  if (beginnings === undefined) return
  for (const { cue, rest } of beginnings)
    if (rest.every((hash, index) => hashes[after + index] === hash)) found[cue]?.push(start)
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
