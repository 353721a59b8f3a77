import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { phraseTable } from "./phrase-table.ts"
import { isSpelledLike } from "./spelled-like.ts"

const table = phraseTable([
  { phrase: "bản tin", value: "bulletin" },
  { phrase: "bảng tin", value: "board" },
  { phrase: "bảng tin công cộng", value: "public board" },
  { phrase: "vận động", value: "mobilise" },
  { phrase: "điểm bưu điện - văn hóa xã", value: "post point" },
  { phrase: "tổ chức, cá nhân", value: "organisations" },
  { phrase: "t/h", value: "implement" },
])
const found = (text: string): readonly string[] =>
  table.matches(text).map(({ end, start, value }) => `${value}: ${text.slice(start, end)}`)

describe("finds", () => {
  it.each([
    ["the longest phrase", "Bảng tin công cộng", ["public board: Bảng tin công cộng"]],
    ["a shorter one where the longer breaks off", "bảng tin công ty", ["board: bảng tin"]],
    ["phrases that differ by marks alone", "bản tin, bảng tin", ["bulletin: bản tin", "board: bảng tin"]],
    ["upper case", "BẢN TIN", ["bulletin: BẢN TIN"]],
    ["text typed without marks, by letters", "ban tin, bang tin", ["bulletin: ban tin", "board: bang tin"]],
    ["the other place of tone marks", "điểm bưu điện-văn hoá xã", ["post point: điểm bưu điện-văn hoá xã"]],
    ["long dashes and spaces around them", "điểm bưu điện –  văn hóa xã", ["post point: điểm bưu điện –  văn hóa xã"]],
    ["words over a line break", "bảng tin\ncông cộng", ["public board: bảng tin\ncông cộng"]],
    ["letters apart from their marks", "bản tin".normalize("NFD"), [`bulletin: ${"bản tin".normalize("NFD")}`]],
    ["one slip in a long phrase", "bảng tin công cọng", ["public board: bảng tin công cọng"]],
    ["joints without spaces", "tổ chức,cá nhân (t/h)", ["organisations: tổ chức,cá nhân", "implement: t/h"]],
    ["nothing in parts of words", "bảng tinh, abản tin", []],
    ["no other word of the same letters", "Phạm Văn Đồng", []],
    ["nothing across a full stop or a bracket", "bản. Tin; bản (tin)", []],
    ["nothing in nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

test("a phrase that nothing can match is refused when the table is first used", () => {
  expect(() => phraseTable([{ phrase: "bản (tin)", value: 1 }]).matches("bản tin")).toThrow("no phrase can hold")
})

test("texts may take turns", () => {
  expect([found("bản tin"), found("vận động"), found("bản tin")]).toEqual([
    ["bulletin: bản tin"],
    ["mobilise: vận động"],
    ["bulletin: bản tin"],
  ])
})

test("a phrase between other words is found where it stands", () => {
  const other = fc.stringMatching(/^[xyz\u00e0 ;“”]*$/)
  fc.assert(
    fc.property(other, other, (before, after) => {
      const text = `${before} bản tin ${after}`
      expect(table.matches(text)).toEqual([{ value: "bulletin", start: before.length + 1, end: before.length + 8 }])
    }),
  )
})

test("words of a phrase's letters are the phrase where they are spelled like it", () => {
  const spellings = [
    ["xã", "xa", "xả", "Xã"],
    ["hội", "hoi", "hối", "HỘI"],
    ["hóa", "hoá", "hoa", "hòa", "hóa".normalize("NFD")],
    ["thủy", "thuỷ", "thuy", "thúy"],
  ] as const
  const phrase = spellings.map(([first]) => first).join(" ")
  const own = phraseTable([{ phrase, value: phrase }])
  const texts = fc.tuple(...spellings.map((words) => fc.constantFrom(...words))).map((words) => words.join(" "))
  fc.assert(
    fc.property(texts, (text) => {
      expect(own.matches(text).length > 0).toBe(isSpelledLike(text, phrase))
    }),
  )
})
