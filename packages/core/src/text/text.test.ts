import { expect, it } from "vitest"
import { joinNames } from "./list.ts"
import { fillText } from "./text.ts"

it("fills the names of a text in both languages", () => {
  expect(
    fillText({ vi: "Thiếu {what} ở {where}.", en: "{what} is missing at {where}." }, { what: "số", where: "mục 1" }),
  ).toEqual({
    vi: "Thiếu số ở mục 1.",
    en: "số is missing at mục 1.",
  })
})

it("leaves a name it was given nothing for", () => {
  expect(fillText({ vi: "{a}", en: "{a}" }, {}).vi).toBe("{a}")
})

it.each([
  [[], "", ""],
  [["a"], "a", "a"],
  [["a", "b"], "a và b", "a and b"],
  [["a", "b", "c"], "a, b và c", "a, b and c"],
])("%j reads as %s", (names, vi, en) => {
  expect(joinNames(names)).toEqual({ vi, en })
})
