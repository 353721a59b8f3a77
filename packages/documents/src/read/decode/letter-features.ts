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
  /** Control characters that no text has. */
  readonly controls: boolean
  /** Three consonants that end a word, as where a font or a scan lost the vowel. */
  readonly vowelless: boolean
  /** Spaces side by side before something else on the line. */
  readonly gaps: boolean
}

/**
 * Each bit is a character of a sequence: where one is seen the next is looked for a bit higher, so that sequences and
 * single characters are all looked for at once and no character needs a decision.
 */
const consonant = 1 << 0
const secondConsonant = 1 << 1
const thirdConsonant = 1 << 2
const wordEnd = 1 << 3
const lead = 1 << 4
const trail = 1 << 5
const foreign = 1 << 6
const marks = 1 << 7
const odd = 1 << 8
const controls = 1 << 9
const space = 1 << 10
const secondSpace = 1 << 11
const afterGap = 1 << 12
/** What may be seen without anything before it. */
const first = consonant | lead | foreign | marks | odd | controls | space

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
const codesOf = (letters: string): readonly number[] => [...letters].map((letter) => letter.charCodeAt(0))

/** Letters and signs of the upper half of Latin-1 that no Vietnamese text needs. */
const foreignLetters = "¨©ª®µ¶·¸¹¼½¾ÄÅÆÇËÏÑÖØÜÞßäåæçëîïñö÷øûüþ\u00ad"

const makeTable = (): Uint16Array => {
  const table = new Uint16Array(0x10000).fill(wordEnd | afterGap)
  const add = (flag: number, codes: readonly number[]): void => {
    for (const code of codes) table[code] = (table[code] ?? 0) | flag
  }
  for (const code of [...range(0x41, 0x5a), ...range(0x61, 0x7a), ...range(0xc0, 0x1ef9)]) table[code] = afterGap
  for (const code of codesOf("\n\r")) table[code] = wordEnd
  table[0x20] = wordEnd | space | secondSpace
  add(consonant, codesOf("bcdghklmnprstvx"))
  add(secondConsonant, codesOf("nc"))
  add(thirdConsonant, codesOf("gh"))
  add(lead, [...range(0xc2, 0xf4), 0x102, 0x110])
  add(
    trail,
    range(0x80, 0xbf).flatMap((byte) => charactersOf(byte).map((character) => character.charCodeAt(0))),
  )
  add(foreign, [...range(0x80, 0x9f), ...codesOf(foreignLetters)])
  add(marks, range(0x300, 0x36f))
  add(odd, [...range(0x180, 0x19f), ...range(0x1a2, 0x1ae), ...range(0x1b1, 0x24f), ...range(0xe000, 0xf8ff)])
  add(controls, [...range(0, 8), 11, ...range(14, 31), ...range(0x7f, 0x9f)])
  return table
}

let table: Uint16Array | undefined

/** See `plainOf`. */
const { charCodeAt } = String.prototype

/** Looks through a text once. */
export const featuresOf = (text: string): LetterFeatures => {
  table ??= makeTable()
  const flags = table
  const { length } = text
  let seen = 0
  let now = 0
  for (let at = 0; at < length; at++) {
    now = ((now << 1) | first) & (flags[charCodeAt.call(text, at)] ?? 0)
    seen |= now
  }
  return {
    foreign: (seen & foreign) !== 0,
    bytePair: (seen & trail) !== 0,
    marks: (seen & marks) !== 0,
    odd: (seen & odd) !== 0,
    controls: (seen & controls) !== 0,
    vowelless: (seen & wordEnd) !== 0,
    gaps: (seen & afterGap) !== 0,
  }
}
