import { foreign, lettersByCode, looseMark, roomForLetters, textOfLetters } from "./plain.ts"

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
  /** Of the letters with their marks, in lower case. */
  readonly spellings: Int32Array
  /** What stands between this word and the one before, spaces aside; `apart` when no phrase could hold it. */
  readonly joints: Uint8Array
}

/** Nothing that a phrase could hold stands before the word. */
export const apart = 0

const word = 1
const space = 2
const mark = 255
/** What may stand between the words of a phrase: a space, or one of these with spaces around it. */
const signs = "-/,&."
const stop = space + 1 + signs.indexOf(".")
const fullStop = 0x2e

const makeKinds = (): Uint8Array => {
  const kinds = new Uint8Array(256)
  for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789") kinds[letter.charCodeAt(0)] = word
  for (const code of [9, 10, 11, 0x20]) kinds[code] = space
  for (const [index, sign] of [...signs].entries()) kinds[sign.charCodeAt(0)] = space + 1 + index
  kinds[looseMark] = mark
  return kinds
}

/** See `plainOf`. */
const { charCodeAt } = String.prototype

let kinds: Uint8Array | undefined

const seed = 0x811c9dc5 | 0
const prime = 0x01000193

/** A hash with one more number in it. */
export const mixed = (hash: number, value: number): number => Math.imul(hash ^ value, prime)

const roomFor = (words: number) => ({
  starts: new Int32Array(words),
  ends: new Int32Array(words),
  hashes: new Int32Array(words),
  spellings: new Int32Array(words),
  joints: new Uint8Array(words),
})

/** Written over by each text: making arrays anew for every line of a document would cost more than filling them. */
let room = roomFor(1024)

/** Fills the room with the words of a text, and its plain letters into their own; gives how many words. */
const fill = (text: string, into: Uint8Array): number => {
  const { length } = text
  const { plain, small } = lettersByCode()
  kinds ??= makeKinds()
  const kindOf = kinds
  const { ends, hashes, joints, spellings, starts } = room
  let count = 0
  let joint = apart
  let inside = false
  let hash = seed
  let spelling = seed
  for (let at = 0; at < length; at++) {
    const code = charCodeAt.call(text, at)
    const letter = plain[code] ?? foreign
    into[at] = letter
    const kind = kindOf[letter] ?? apart
    if (kind === word) {
      if (!inside) {
        inside = true
        starts[count] = at
        joints[count] = joint
        hash = seed
        spelling = seed
      }
      hash = Math.imul(hash ^ letter, prime)
      spelling = Math.imul(spelling ^ (small[code] ?? code), prime)
    } else if (kind === mark) {
      spelling = Math.imul(spelling ^ code, prime)
    } else {
      const sign = kind === stop && code !== fullStop ? apart : kind
      if (inside) {
        inside = false
        ends[count] = at
        hashes[count] = hash
        spellings[count++] = spelling
        joint = sign
      } else if (sign === apart) joint = apart
      else if (joint !== apart && sign !== space) joint = joint === space || joint === sign ? sign : apart
    }
  }
  if (!inside) return count
  ends[count] = length
  hashes[count] = hash
  spellings[count] = spelling
  return count + 1
}

const fillRoom = (text: string, into: Uint8Array): number => {
  const most = (text.length >> 1) + 1
  if (most > room.starts.length) room = roomFor(most * 2)
  return fill(text, into)
}

let lastText = ""
let lastWords: Words | undefined

/**
 * The words of a text, good until the next text is asked for. The last text's are kept, since tables are asked about
 * the same text one after the other.
 */
export const wordsOf = (text: string): Words => {
  if (lastWords === undefined || text !== lastText) {
    const count = fillRoom(text, roomForLetters(text.length))
    const { ends, hashes, joints, spellings, starts } = room
    lastWords = { count, starts, ends, hashes, spellings, joints }
    lastText = text
  }
  return lastWords
}

/** The words of a text for good, and the text in plain letters, by one pass. */
export const wordsAndPlainOf = (text: string): { readonly words: Words; readonly plain: string } => {
  const letters = roomForLetters(text.length)
  const count = fillRoom(text, letters)
  lastWords = undefined
  const { ends, hashes, joints, spellings, starts } = room
  const columns = new Int32Array(count * 4)
  const column = (from: Int32Array, index: number): Int32Array => {
    columns.set(from.subarray(0, count), index * count)
    return columns.subarray(index * count, (index + 1) * count)
  }
  return {
    words: {
      count,
      starts: column(starts, 0),
      ends: column(ends, 1),
      hashes: column(hashes, 2),
      spellings: column(spellings, 3),
      joints: joints.slice(0, count),
    },
    plain: textOfLetters(letters, text.length),
  }
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
