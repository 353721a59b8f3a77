import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { scan } from "./scan.ts"
import { type Sign, signs } from "./signs.ts"

const words = Object.values(signs).flat()
const others = ["văn hoá", "hòa", "quý", "thuỷ", "khỏe", "12", "0912345678", "và và", "của", "Ủy", "2026-2030", "đ"]
const joints = [" ", "  ", ", ", " , ", ". ", "\n", " (", "/", "-", "; ", "\u00a0"]
const texts = fc
  .array(fc.tuple(fc.constantFrom(...words, ...others), fc.constantFrom(...joints)), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(""))

const starts = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index)
const ends = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => index + words.length)

/** A sign as an expression: whole words, one character between two of them. */
const signPattern = (name: Sign): RegExp => {
  const forms = signs[name].map((text) => text.replace(" ", "[^a-zA-ZÀ-ỹ]"))
  return new RegExp(`(?<![a-zA-ZÀ-ỹ])(?=(?:${forms.join("|")})(?![a-zA-ZÀ-ỹ]))`, "g")
}

const isSign = (name: string): name is Sign => name in signs

describe("one pass over a text", () => {
  it("finds the signs that an expression for each of them finds", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = scan(text).signs
        for (const name of Object.keys(signs).filter(isSign))
          expect(found[name] ?? [], name).toEqual(starts(text, signPattern(name)))
      }),
    )
  })

  it("finds the digits, the marks after spaces and the tone marks that expressions find", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = scan(text)
        const digits = [...text.matchAll(/\d+/g)].flatMap(({ 0: run, index }) => [index, index + run.length])
        expect(found.digits).toEqual(digits)
        expect(found.marksAfterSpace).toEqual(starts(text, /(?<= )[,;.]/g))
        expect(found.newerTones).toEqual(ends(text, /(?:[oO][áàảãạéèẻẽẹ]|[uU][ýỳỷỹỵ])(?![a-zA-ZÀ-ỹ])/g))
        expect(found.olderTones).toEqual(ends(text, /(?:[óòỏõọ][ae]|[úùủũụÚÙỦŨỤ][yY])(?![a-zA-ZÀ-ỹ])/g))
      }),
    )
  })

  it.each([
    ["và và", [0, 5]],
    ["của của các", [0, 7]],
    ["của  của", []],
    ["Và và", []],
  ])("%j has the words that stand twice at %j", (text, twice) => {
    expect(scan(text).twice).toEqual(twice)
  })
})
