import { expect, it } from "vitest"
import { holdsPhrase, phraseAt, phraseStarts, plainPhraseAt, wordIndexFrom } from "./phrase-starts.ts"
import { scriptFrom } from "./script.fixture.ts"

const phrases = phraseStarts(["để", "tổ chức", "tổ chức hội nghị", "văn hóa"])

it.each([
  ["để đọc", "để"],
  ["đề án", undefined],
  ["tổ chức hội nghị", "tổ chức hội nghị"],
  ["Tổ chức hội thi", "tổ chức"],
  ["văn hoá đọc", "văn hóa"],
  ["tổ chứcx", undefined],
])("%s begins with %s", (text, expected) => {
  expect(phraseAt(phrases(), scriptFrom(text), 0, text.length)?.spelled).toBe(expected)
})

it("takes letters alone where it is asked to", () => {
  const script = scriptFrom("đề án tổ chức")
  expect(plainPhraseAt(phrases(), script, 0, 13)?.plain).toBe("de")
  expect(plainPhraseAt(phrases(), script, 1, 13)).toBeUndefined()
  expect(plainPhraseAt(phrases(), script, 2, 12)).toBeUndefined()
})

it.each([
  [0, 13, true],
  [3, 13, true],
  [3, 10, false],
  [7, 13, false],
])("from %i to %i: %s", (start, end, expected) => {
  expect(holdsPhrase(phrases(), scriptFrom("án, tổ chức. Lớp"), { start, end })).toBe(expected)
})

it.each([
  [0, 0],
  [1, 1],
  [4, 1],
  [5, 2],
  [99, 3],
])("the word from %i on is %i", (offset, word) => {
  expect(wordIndexFrom(scriptFrom("án, tổ chức."), offset)).toBe(word)
})
