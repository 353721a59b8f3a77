import { charactersOf } from "./windows-1252.ts"

/** What a text holds that proper Vietnamese does not, so that only such texts are looked at closely. */
export interface LetterFeatures {
  /** Western characters that legacy Vietnamese shows and proper Vietnamese does not have. */
  readonly foreign: boolean
  /** A pair of characters that UTF-8 shows when it is read as windows-1252. */
  readonly bytePair: boolean
  /** Marks apart from their letters. */
  readonly marks: boolean
  /** Letters that fonts with a faulty table show. */
  readonly odd: boolean
}

const foreign = 1
const marks = 2
const odd = 4
const lead = 8
const bytePair = 16

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** Letters and signs of the upper half of Latin-1 that no Vietnamese text needs. */
const foreignLetters = [..."¨©ª®µ¶·¸¹¼½¾ÄÅÆÇËÏÑÖØÜÞßäåæçëîïñö÷øûüþ\u00ad"].map((letter) => letter.charCodeAt(0))

const makeTable = (): Uint8Array => {
  const table = new Uint8Array(0x10000)
  const add = (flag: number, codes: readonly number[]): void => {
    for (const code of codes) table[code] = (table[code] ?? 0) | flag
  }
  add(foreign, [...range(0x80, 0x9f), ...foreignLetters])
  add(marks, range(0x300, 0x36f))
  add(odd, [...range(0x180, 0x19f), ...range(0x1a2, 0x1ae), ...range(0x1b1, 0x24f), ...range(0xe000, 0xf8ff)])
  add(lead, [...range(0xc2, 0xf4), 0x102, 0x110])
  add(
    bytePair,
    range(0x80, 0xbf).flatMap((byte) => charactersOf(byte).map((character) => character.charCodeAt(0))),
  )
  return table
}

const table = makeTable()

/** Looks through a text once. */
export const featuresOf = (text: string): LetterFeatures => {
  let seen = 0
  let before = 0
  for (let at = 0; at < text.length; at++) {
    const flags = table[text.charCodeAt(at)] ?? 0
    seen |= (flags & (foreign | marks | odd)) | (flags & bytePair & ((before & lead) << 1))
    before = flags
  }
  return {
    foreign: (seen & foreign) !== 0,
    bytePair: (seen & bytePair) !== 0,
    marks: (seen & marks) !== 0,
    odd: (seen & odd) !== 0,
  }
}
