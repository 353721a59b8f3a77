import * as fc from "fast-check"
import { expect, it, test } from "vitest"
import { featuresOf, type LetterFeatures } from "./letter-features.ts"

const seen = (text: string): readonly string[] =>
  Object.entries(featuresOf(text)).flatMap(([name, isSeen]) => (isSeen ? [name] : []))

it.each<[string, string, readonly (keyof LetterFeatures)[]]>([
  ["proper text", "Kế hoạch số 12/KH-UBND – “Đọc sách”, 50 m²…\tchính\nthức\r\f", []],
  ["nothing", "", []],
  ["a letter of TCVN3", "ViÖt", ["foreign"]],
  ["UTF-8 read as windows-1252", "Káº¿", ["bytePair"]],
  ["a quote after a letter that could begin a sequence", "xã”", ["bytePair"]],
  ["a quote after another letter", "xa”", []],
  ["a mark apart from its letter", "e\u0301", ["marks"]],
  ["a letter of another language", "k\u01f6", ["odd"]],
  ["a private letter of a font", "\uf0b7", ["odd"]],
  ["a control character", "a\u0000b", ["controls"]],
  ["a control character of Latin-1", "a\u0081b", ["foreign", "controls"]],
  ["a word without a vowel", "ở tnh ta", ["vowelless"]],
  ["a longer word without a vowel", "nghnh,", ["vowelless"]],
  ["spaces side by side", "a  b", ["gaps"]],
  ["many of them", "a    b", ["gaps"]],
  ["spaces at the end of a line", "a  \nb  \r\nc  ", []],
  ["three consonants at the end of the text", "tnh", []],
  ["three consonants before a vowel", "tnha", []],
])("%s", (_, text, expected) => {
  expect(seen(text)).toEqual(expected)
})

const letters = fc.string({
  unit: fc.constantFrom(...["c", "n", "g", "h", "t", "a", "à", "ế", "Ă", " ", ".", "”", "\u0301", "Ö", "\u0001", "ª"]),
  maxLength: 40,
})

test("sequences are found wherever they stand", () => {
  fc.assert(
    fc.property(letters, (text) => {
      const features = featuresOf(text)
      expect(features.vowelless).toBe(/[cnght][nc][gh][^A-Za-z\u00c0-\u1ef9]/.test(text))
      expect(features.gaps).toBe(/ {2}[^ ]/.test(text))
      expect(features.bytePair).toBe(/[àĂÖ][ª”]/.test(text))
      expect([features.foreign, features.marks, features.controls]).toEqual(
        ["Ö", "\u0301", "\u0001"].map((sign) => text.includes(sign) || (sign === "Ö" && text.includes("ª"))),
      )
    }),
  )
})
