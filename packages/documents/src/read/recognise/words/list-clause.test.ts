import * as fc from "fast-check"
import { expect, it } from "vitest"
import { readTree } from "../../tree/index.ts"
import { clauseFrom } from "./list-clause.ts"
import { type Script, scriptOf } from "./script.ts"

const scriptFrom = (text: string): Script => scriptOf(readTree(text))

const clauses = (script: Script): readonly string[] => {
  const { plain } = script
  const { count } = script.page.words
  const found: string[] = []
  let from = 0
  let word = 0
  while (word < count) {
    const clause = clauseFrom(script, from, word, plain.length)
    found.push(plain.slice(clause.start, clause.end))
    from = clause.end + 1
    word = clause.lastWord
  }
  return found
}

const plainWay = (plain: string): readonly string[] =>
  [...plain.matchAll(/[^;.]+(?:\.(?!\s|\.)[^;.]*)*/g)].map(([clause]) => clause).filter((clause) => /\w/.test(clause))

it.each([
  ["báo in; báo nói", ["bao in", " bao noi"]],
  ["trang a.gov.vn. Bảng tin", ["trang a.gov.vn", " bang tin"]],
  ["báo in, báo nói...", ["bao in, bao noi"]],
  ["; ; lớp", [" lop"]],
])("%s", (text, expected) => {
  expect(clauses(scriptFrom(text))).toEqual(expected)
})

it("parts a text where dots and semicolons do", () => {
  const pieces = fc.constantFrom("báo", "lớp 2", ";", ".", "..", " ", ". ", "a.b", ",", ":", "(", "…")
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (list) => {
      const script = scriptFrom(`x ${list.join("")} x`)
      expect(clauses(script)).toEqual(plainWay(script.plain))
    }),
  )
})

it.each([
  ["gồm: báo in", 4],
  ["báo in", undefined],
  ["a: b: c", 2],
])("what a colon announces in %s begins at %s", (text, expected) => {
  expect(clauseFrom(scriptFrom(text), 0, 0, text.length).list).toBe(expected)
})
