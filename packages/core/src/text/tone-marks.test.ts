import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { oneToneSpelling, toneStyle } from "./tone-marks.ts"

describe("oneToneSpelling", () => {
  it.each([
    ["hoà", "hòa"],
    ["Hoà Lộc", "Hòa Lộc"],
    ["thuỷ", "thủy"],
    ["Uỷ ban", "Ủy ban"],
    ["văn hoá", "văn hóa"],
    ["khoẻ", "khỏe"],
    ["HOẢ TỐC", "HỎA TỐC"],
    ["quý", "quý"],
    ["quà", "quà"],
    ["hoàn", "hoàn"],
    ["toán", "toán"],
    ["tuyến", "tuyến"],
    ["hòa", "hòa"],
  ])("%s is %s", (text, expected) => {
    expect(oneToneSpelling(text)).toBe(expected)
  })

  it("leaves a text that needs no change as NFC leaves it", () => {
    const plain = (text: string): string =>
      text
        .normalize("NFD")
        .replace(/(?<![qQ](?=[uU]))([oOuU])([aAeEyY])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu, "$1$3$2")
        .normalize("NFC")
    const letters = fc.constantFrom(
      ..."qQoOuUaAeEyYiáàảãạÁèẽẹÉýỷỵỲâăêơưđ n-“…",
      "\u0301",
      "\u0302",
      "K",
      "각",
      "\u00a0",
      "\u2000",
    )
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 6 }), (chars) => {
        expect(oneToneSpelling(chars.join(""))).toBe(plain(chars.join("")))
      }),
      { numRuns: 2000 },
    )
  })

  it("is NFC whatever came in", () => {
    expect(oneToneSpelling("văn hoá".normalize("NFD"))).toBe("văn hóa")
  })
})

it.each([
  ["hoá", "newer"],
  ["hóa", "older"],
  ["thuỷ", "newer"],
  ["thủy", "older"],
  ["quý", undefined],
  ["hoàn", undefined],
  ["dân", undefined],
])("%s is in the %s style", (syllable, style) => {
  expect(toneStyle(syllable)).toBe(style)
})
