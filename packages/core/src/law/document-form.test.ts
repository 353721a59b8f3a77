import { describe, expect, it, test } from "vitest"
import { isoDate } from "../calendar/index.ts"
import { mayBeError } from "./basis.ts"
import { documentComponentOn, documentComponents } from "./document-components.ts"
import { documentFormOn, endMark, pointLetters } from "./document-form.ts"
import { pageMargins } from "./page-form.ts"
import { valueOn } from "./parameter.ts"

const first = isoDate("2020-03-05")
const dayBefore = isoDate("2020-03-04")

test("the form is known from the decree's first day on, and not a day before", () => {
  expect(documentFormOn(first)?.paper).toEqual({ name: "A4", widthMm: 210, heightMm: 297 })
  expect(documentFormOn(dayBefore)).toBeUndefined()
  expect(documentComponentOn("motto", dayBefore)).toBeUndefined()
})

test("margins are ranges", () => {
  expect(valueOn(pageMargins, first)?.value).toEqual({
    top: { min: 20, max: 25 },
    bottom: { min: 20, max: 25 },
    left: { min: 30, max: 35 },
    right: { min: 15, max: 20 },
  })
})

describe("components", () => {
  it.each([
    ["national-name", 12, 13, "upper bold", "centre"],
    ["motto", 13, 14, "normal bold", "centre"],
    ["issuer", 12, 13, "upper bold", "centre"],
    ["superior", 12, 13, "upper", "centre"],
    ["number", 13, 13, "normal", "centre"],
    ["place-date", 13, 14, "normal italic", "centre"],
    ["body", 13, 14, "normal", "justified"],
    ["recipients-label", 12, 12, "normal bold italic", "left"],
    ["recipients-list", 11, 11, "normal", "left"],
    ["annex-label", 14, 14, "normal bold", "centre"],
  ] as const)("%s is %d to %d pt, %s, %s", (id, min, max, style, align) => {
    const component = documentComponentOn(id, first)
    expect(component?.sizePt).toMatchObject({ min, max })
    expect(component?.align).toBe(align)
    const words = [component?.upperCase ? "upper" : "normal", component?.bold && "bold", component?.italic && "italic"]
    expect(words.filter((word) => word).join(" ")).toBe(style)
  })

  test("every one rests on verified law, and its usual size is allowed", () => {
    for (const { basis, id, name, sizePt } of valueOn(documentComponents, first)?.value ?? []) {
      expect(mayBeError(basis), id).toBe(true)
      expect(sizePt.min <= sizePt.usual && sizePt.usual <= sizePt.max, id).toBe(true)
      expect([name.vi, name.en]).not.toContain("")
    }
  })
})

test("a document ends with ./. and its points go a, b, c, d, đ, e, g", () => {
  expect(valueOn(endMark, first)?.value).toBe("./.")
  const letters = valueOn(pointLetters, first)?.value ?? []
  expect(letters.slice(0, 7)).toEqual(["a", "b", "c", "d", "đ", "e", "g"])
  expect(letters).toHaveLength(23)
})
