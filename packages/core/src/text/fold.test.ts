import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { fold, slugOf } from "./fold.ts"

describe("fold", () => {
  it.each([
    ["Ủy ban Nhân dân", "uy ban nhan dan"],
    ["Uỷ ban nhân dân", "uy ban nhan dan"],
    ["ĐƯỜNG  LỐI", "duong loi"],
    ["2026 – 2030", "2026 - 2030"],
    ["Xã An Bình".normalize("NFD"), "xa an binh"],
    ["", ""],
  ])("%s is %s", (text, key) => {
    expect(fold(text)).toBe(key)
  })

  it("gives one key for the composed and the decomposed form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")))
      }),
    )
  })

  it("changes nothing a second time", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-ZàáảãạăâêôơưđÀĐỦ \-–]*$/u), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

it.each([
  ["Tỉnh Vĩnh Long", "tinh-vinh-long"],
  ["Báo và Phát thanh, Truyền hình", "bao-va-phat-thanh-truyen-hinh"],
  ["K’Dang", "k-dang"],
])("the slug of %s is %s", (text, slug) => {
  expect(slugOf(text)).toBe(slug)
})
