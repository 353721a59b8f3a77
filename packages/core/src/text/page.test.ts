import * as fc from "fast-check"
import { expect, test } from "vitest"
import { pageOf, passageAt } from "./page.ts"
import { lookThrough, type PhraseTable, phraseTable } from "./phrase-table.ts"
import { plainOf } from "./plain.ts"

const phrases = (...list: readonly string[]): PhraseTable<string> =>
  phraseTable(list.map((phrase) => ({ phrase, value: phrase })))
const first = phrases("tổ chức", "tổ chức thực hiện", "thực hiện", "bản tin")
const second = phrases("thực hiện", "chức thực", "bảng tin", "hiện")

const words = ["tổ", "chức", "Thực", "hiện", "bản", "bảng", "tin", "to", "chuc", "TỔ", "x", "…", ",", ".", "-", "\n"]
const texts = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join(" "))

test("a passage says what its text says, in offsets of the page", () => {
  fc.assert(
    fc.property(texts, texts, texts, (before, text, after) => {
      const page = pageOf(`${before}; ${text} ;${after}`)
      const start = before.length + 2
      const alone = first
        .matches(text)
        .map((match) => ({ ...match, start: match.start + start, end: match.end + start }))
      expect(first.matches(passageAt(page, { start, end: start + text.length }))).toEqual(alone)
    }),
  )
})

test("a passage that cuts a phrase in two says what stands in it", () => {
  const page = pageOf("tổ chức thực hiện bản tin")
  const told = (start: number, end: number) => first.matches(passageAt(page, { start, end })).map(({ value }) => value)
  expect(told(0, 25)).toEqual(["tổ chức thực hiện", "bản tin"])
  expect(told(8, 25)).toEqual(["thực hiện", "bản tin"])
  expect(told(0, 10)).toEqual(["tổ chức"])
  expect(told(8, 21)).toEqual(["thực hiện"])
  expect(told(4, 7)).toEqual([])
})

test("tables looked for at once find what each finds alone", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const alone = pageOf(text)
      const together = pageOf(text)
      lookThrough(together, [first, second])
      for (const table of [first, second])
        expect(table.matches(passageAt(together, { start: 0, end: text.length }))).toEqual(
          table.matches(passageAt(alone, { start: 0, end: text.length })),
        )
    }),
  )
})

test("the plain text of a page is that of its text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(pageOf(text).plain).toBe(plainOf(text))
    }),
  )
})
