import {
  apart,
  kindShift,
  letter,
  letterTable,
  makeLetterTable,
  mark,
  plainBits,
  smallBits,
  smallShift,
  space,
} from "./letter-table.ts"
import { plainRoom, stretch, textOfPlainRoom } from "./plain.ts"

/**
 * The words of a text, as numbers: where each begins and ends, a hash of its plain letters and one of its letters as
 * they are spelled, and what joins it to the word before. Made in one pass, so that many tables of phrases can look
 * through one text.
 */
export interface Words {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Of the letters without marks, in lower case. */
  readonly hashes: Int32Array
  /** Of the letters with their marks, in lower case: the same as the other for a word without marks. */
  readonly spellings: Int32Array
  /** What stands between this word and the one before, spaces aside; `apart` when no phrase could hold it. */
  readonly joints: Uint8Array
}

/**
 * What the loop over the characters of a document asks for, by names of this file: engines know for good what these stand
 * for, and ask anew at each character what a name of another file does.
 */
const { charCodeAt } = String.prototype
const table = letterTable
const plain = plainRoom
const bare = plainBits
const spelled = smallBits
const spelledAt = smallShift
const kindAt = kindShift
/** The bits of an offset that tell its place in a stretch. */
const within = stretch - 1
const nothing = apart
const blank = space
/** Entries of the table from here on are letters; from the other on, marks apart from theirs, too. */
const fromLetter = letter << kindShift
const fromMark = mark << kindShift
const seed = 0x811c9dc5 | 0
const prime = 0x01000193

/** A hash with one more number in it. */
export const mixed = (hash: number, value: number): number => Math.imul(hash ^ value, prime)

/** Room for the words of one stretch, of which every other character begins one at most; written over by the next. */
const most = (stretch >> 1) + 1
const starts = new Int32Array(most)
const ends = new Int32Array(most)
const hashes = new Int32Array(most)
const spellings = new Int32Array(most)
const joints = new Uint8Array(most)

/** Where the word begins that a stretch breaks off in, its hashes so far, and what joins it to the one before. */
let openStart = 0
let openHash = seed
let openSpelling = seed
let openJoint = nothing

const openNothing = (): void => {
  openStart = 0
  openHash = seed
  openSpelling = seed
  openJoint = nothing
}

/**
 * Fills the rooms with the plain letters of a stretch and the words that end in it; gives how many words. Numbers are made
 * whole before the loop, so that engines need not ask in it what they are; and nothing is done after it, since engines
 * compile it while it runs for the first time and would have to take back what they did not see before.
 */
const fill = (text: string, from: number, to: number): number => {
  const end = Math.min(to, text.length) | 0
  let start = openStart | 0
  let hash = openHash | 0
  let spelling = openSpelling | 0
  let joint = openJoint | 0
  let count = 0
  for (let at = from | 0; at < end; at++) {
    const entry = table[charCodeAt.call(text, at)] ?? 0
    plain[at & within] = entry
    if (entry >= fromLetter) {
      hash = Math.imul(hash ^ (entry & bare), prime)
      spelling = Math.imul(spelling ^ ((entry >> spelledAt) & spelled), prime)
    } else if (entry >= fromMark) {
      if (at > start) spelling = Math.imul(spelling ^ ((entry >> spelledAt) & spelled), prime)
      else start = at + 1
    } else {
      const kind = entry >> kindAt
      if (at > start) {
        starts[count] = start
        ends[count] = at
        hashes[count] = hash
        spellings[count] = spelling
        joints[count++] = joint
        joint = kind
        hash = seed
        spelling = seed
      } else if (kind === nothing) joint = nothing
      else if (kind !== blank && joint !== kind && joint !== nothing) joint = joint === blank ? kind : nothing
      start = at + 1
    }
  }
  openStart = start
  openHash = hash
  openSpelling = spelling
  openJoint = joint
  return count
}

/** Ends the word that a text ends in. */
const closeLast = (count: number, end: number): number => {
  if (openStart === end) return count
  starts[count] = openStart
  ends[count] = end
  hashes[count] = openHash
  spellings[count] = openSpelling
  joints[count] = openJoint
  return count + 1
}

let lastText = ""
let lastWords: Words | undefined

/**
 * The words of a text, good until the next text is asked for. The last text's are kept, since tables are asked about
 * the same text one after the other.
 */
export const wordsOf = (text: string): Words => {
  if (lastWords === undefined || text !== lastText) {
    lastWords = text.length > stretch ? wordsAndPlainOf(text).words : wordsInRooms(text)
    lastText = text
  }
  return lastWords
}

const wordsInRooms = (text: string): Words => {
  const { length } = text
  makeLetterTable()
  openNothing()
  const count = closeLast(fill(text, 0, length), length)
  return { count, starts, ends, hashes, spellings, joints }
}

/** The words of a text for good, and the text in plain letters, by one pass. */
export const wordsAndPlainOf = (text: string): { readonly words: Words; readonly plain: string } => {
  const { length } = text
  makeLetterTable()
  openNothing()
  lastWords = undefined
  if (length > stretch) return inStretches(text)
  const count = closeLast(fill(text, 0, length), length)
  return { words: copied(count), plain: textOfPlainRoom(length) }
}

const inStretches = (text: string): { readonly words: Words; readonly plain: string } => {
  const { length } = text
  const pieces: Words[] = []
  let letters = ""
  for (let from = 0; from < length; from += stretch) {
    const to = Math.min(length, from + stretch)
    const count = fill(text, from, to)
    pieces.push(copied(to === length ? closeLast(count, length) : count))
    letters += textOfPlainRoom(to - from)
  }
  return { words: together(pieces), plain: letters }
}

/** Columns of so many words, in one piece of memory. */
const columnsOf = (count: number): Words => {
  const columns = new Int32Array(count * 4)
  return {
    count,
    starts: columns.subarray(0, count),
    ends: columns.subarray(count, count * 2),
    hashes: columns.subarray(count * 2, count * 3),
    spellings: columns.subarray(count * 3),
    joints: new Uint8Array(count),
  }
}

/** The words in the rooms, for good. */
const copied = (count: number): Words => {
  const words = columnsOf(count)
  words.starts.set(starts.subarray(0, count))
  words.ends.set(ends.subarray(0, count))
  words.hashes.set(hashes.subarray(0, count))
  words.spellings.set(spellings.subarray(0, count))
  words.joints.set(joints.subarray(0, count))
  return words
}

const together = (pieces: readonly Words[]): Words => {
  const words = columnsOf(pieces.reduce((sum, { count }) => sum + count, 0))
  let at = 0
  for (const piece of pieces) {
    words.starts.set(piece.starts, at)
    words.ends.set(piece.ends, at)
    words.hashes.set(piece.hashes, at)
    words.spellings.set(piece.spellings, at)
    words.joints.set(piece.joints, at)
    at += piece.count
  }
  return words
}

/** The index of the first word that begins at an offset or after it, by halving. */
export const wordFrom = ({ count, starts }: Words, offset: number): number => {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
