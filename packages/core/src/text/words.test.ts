import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { plainOf, stretch } from "./plain.ts"
import { wordsAndPlainOf, wordsOf } from "./words.ts"

const printed = (text: string): readonly string[] => {
  const { count, ends, starts } = wordsOf(text)
  return Array.from({ length: count }, (_, word) => text.slice(starts[word], ends[word]))
}
const joints = (text: string): readonly number[] => {
  const { count, joints } = wordsOf(text)
  return [...joints.subarray(0, count)]
}

describe("the words of a text", () => {
  it.each([
    ["a line", "Sở Y tế; 12/KH-UBND.", ["Sở", "Y", "tế", "12", "KH", "UBND"]],
    ["a word at the very end", "tổ chức", ["tổ", "chức"]],
    ["letters apart from their marks", "bản".normalize("NFD"), ["bản".normalize("NFD")]],
    ["a mark that no letter stands before", "\u0301bản", ["bản"]],
    ["foreign letters", "ўбa", ["a"]],
    ["nothing", " … ", []],
    ["no text", "", []],
  ])("are found in %s", (_, text, expected) => {
    expect(printed(text)).toEqual(expected)
  })

  it.each([
    ["spaces, and nothing before the first", "a b  c", [0, 1, 1]],
    ["one sign with spaces around it", "a - b–c , d", [0, 2, 2, 4]],
    ["two signs of a kind", "a -- b", [0, 2]],
    ["two signs of different kinds", "a -, b", [0, 0]],
    ["a full stop, but not dots", "a. b… c", [0, 6, 0]],
    ["what no phrase can hold", "a (b) c", [0, 0, 0]],
  ])("are joined by %s", (_, text, expected) => {
    expect(joints(text)).toEqual(expected)
  })
})

test("a word has one hash for all its spellings, and one for each", () => {
  const [unmarked, marked, upper] = ["ban", "bản", "BẢN"].map((text) => {
    const { hashes, spellings } = wordsOf(text)
    return { hash: hashes[0], spelling: spellings[0] }
  })
  expect(marked?.hash).toBe(unmarked?.hash)
  expect(marked?.spelling).not.toBe(unmarked?.spelling)
  expect(upper).toEqual(marked)
  expect(unmarked?.spelling).toBe(unmarked?.hash)
})

test("a text longer than a stretch has the words of its parts, also where one breaks off in a word", () => {
  const pieces = fc.array(fc.constantFrom("tổ", "chức", " ", ", ", " - ", ".", "…", "\u0301", "(", "1"), {
    maxLength: 12,
  })
  const around = fc.integer({ min: -12, max: 2 })
  fc.assert(
    fc.property(pieces, around, (list, offset) => {
      const tail = list.join("")
      const head = ";".repeat(stretch + offset)
      const long = wordsAndPlainOf(head + tail)
      const short = wordsAndPlainOf(`;${tail}`)
      const moved = (offsets: Int32Array): number[] => [...offsets].map((at) => at + head.length - 1)
      expect(long.plain).toBe(plainOf(head) + plainOf(tail))
      expect([...long.words.starts]).toEqual(moved(short.words.starts))
      expect([...long.words.ends]).toEqual(moved(short.words.ends))
      for (const column of ["hashes", "joints", "spellings"] as const)
        expect([...long.words[column]]).toEqual([...short.words[column]])
    }),
  )
})

test("a word may be longer than a stretch", () => {
  const { words } = wordsAndPlainOf(`a ${"b".repeat(2 * stretch)} c`)
  expect([...words.ends]).toEqual([1, 2 + 2 * stretch, 4 + 2 * stretch])
})
