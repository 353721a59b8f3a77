import { describe, expect, it } from "vitest"
import { foreignNames } from "./foreign-names.ts"

describe("foreignNames", () => {
  it.each([
    ["a name of the file", "fold(1)", "export const fold = (a: number) => a", []],
    ["a name that the file imports", "fold(1)", 'import { fold } from "./fold.ts"', []],
    ["a namespace that the file imports", "z.string()", 'import * as z from "zod"', []],
    ["a function of the file", "fold(1)", "function fold() {}", []],
    ["a name that the example declares", "const a = 1\n[a].map((b) => b)", "", []],
    ["a name of the language", "new Map([[undefined, JSON]])", "", []],
    ["members and keys", "a.b({ c: a })", "const a = 1", []],
    ["a name that is nowhere", "dayText(isoDate(1))", "export const dayText = 1", ["isoDate"]],
    ["a name imported as a type", "fold(1)", 'import type { fold } from "./fold.ts"', ["fold"]],
    ["one name imported as a type", "fold(slug)", 'import { type fold, slug } from "./fold.ts"', ["fold"]],
    ["a shorthand property", "a({ plan })", "const a = 1", ["plan"]],
    ["types of the example", "const a: Plan = { b: 1 }", "", []],
  ])("%s", (_, example, source, names) => {
    expect(foreignNames(example, source)).toEqual(names)
  })
})
