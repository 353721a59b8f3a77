import { pageOf } from "@lantoa/core"
import { expect, test } from "vitest"
import { withLetter, wordSeed, wordTable, wordValue } from "./word-table.ts"

const words = ["ban", "so", "uy", "d/c", ..."abcdefghijklmnopqrstuvwxyz"]
const table = wordTable(() => new Map(words.map((word) => [word, word.toUpperCase()])))
const hashOf = (word: string): number =>
  [...word].reduce((hash, letter) => withLetter(hash, letter.charCodeAt(0)), wordSeed)

test("every word has its own value, and others have none", () => {
  for (const word of words) expect(wordValue(table(), hashOf(word))).toBe(word.toUpperCase())
  for (const word of ["", "bao", "b a", "banb"]) expect(wordValue(table(), hashOf(word))).toBeUndefined()
})

test("a word's hash is the one that a page has of it", () => {
  expect([...pageOf("Sở và UỶ ban").words.hashes]).toEqual(["so", "va", "uy", "ban"].map(hashOf))
})
