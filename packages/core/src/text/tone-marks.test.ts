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
