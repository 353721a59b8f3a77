import { fold } from "./fold.ts"

/**
 * The words of a text in folded form, as numbers: where each begins and ends, a hash of its folded letters, and what
 * joins it to the word before. Made in one pass, so that many tables of phrases can look through one text.
 */
export interface Words {
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly hashes: Int32Array
  /** What stands between this word and the one before, spaces aside; `apart` when no phrase could hold it. */
  readonly joints: Uint8Array
}

/** Nothing that a phrase could hold stands before the word. */
export const apart = 0

const letters = "abcdefghijklmnopqrstuvwxyz0123456789"
const vietnamese = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
/** What may stand between the words of a phrase: a space, or one of these with spaces around it. */
const joints = " -/,&."
const space = letters.length + 1
const mark = 255

const classTable = (): Uint8Array => {
  const table = new Uint8Array(0x10000)
  table.fill(mark, 0x300, 0x370)
  for (const code of [9, 10, 11, 12, 13, 0xa0, 0x2002, 0x2003, 0x2009, 0x200a, 0x202f]) table[code] = space
  table.fill(space + joints.indexOf("-"), 0x2010, 0x2016)
  for (const [index, joint] of [...joints].entries()) table[joint.charCodeAt(0)] = space + index
  for (const letter of letters + vietnamese) {
    const kind = letters.indexOf(fold(letter)) + 1
    table[letter.charCodeAt(0)] = kind
    table[letter.toUpperCase().charCodeAt(0)] = kind
  }
  return table
}

let classes: Uint8Array | undefined

const seed = 0x811c9dc5 | 0
const prime = 0x01000193

const roomFor = (words: number) => ({
  starts: new Int32Array(words),
  ends: new Int32Array(words),
  hashes: new Int32Array(words),
  joints: new Uint8Array(words),
})

/** Written over by each text: making arrays anew for every line of a document would cost more than filling them. */
let room = roomFor(1024)

const wordsFrom = (text: string, kinds: Uint8Array): Words => {
  const { length } = text
  const most = (length >> 1) + 1
  if (most > room.starts.length) room = roomFor(most * 2)
  const { ends, hashes, joints: between, starts } = room
  let count = 0
  let joint = apart
  for (let at = 0; at < length; ) {
    let kind = kinds[text.charCodeAt(at)] ?? 0
    if (kind === 0 || kind >= space) {
      at++
      if (kind === 0) joint = apart
      else if (joint !== apart && kind !== space && kind !== mark)
        joint = joint === space || joint === kind ? kind : apart
      continue
    }
    starts[count] = at
    between[count] = joint
    let hash = Math.imul(seed ^ kind, prime)
    for (at++; at < length; at++) {
      kind = kinds[text.charCodeAt(at)] ?? 0
      if (kind === mark) continue
      if (kind === 0 || kind >= space) break
      hash = Math.imul(hash ^ kind, prime)
    }
    ends[count] = at
    hashes[count++] = hash
    joint = kind
    at++
  }
  return { count, starts, ends, hashes, joints: between }
}

let lastText = ""
let lastWords: Words | undefined

/**
 * The words of a text, good until the next text is asked for. The last text's are kept, since tables are asked about
 * the same text one after the other.
 */
export const wordsOf = (text: string): Words => {
  if (lastWords === undefined || text !== lastText) {
    classes ??= classTable()
    lastWords = wordsFrom(text, classes)
    lastText = text
  }
  return lastWords
}
