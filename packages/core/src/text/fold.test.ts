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

/** The same by expressions alone. */
const plainFold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim()

const plainSlug = (text: string): string =>
  plainFold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")

const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."ăắđĐôỗươỳỴ ạ-–— \t\u00a0 .,“”’…\u00ad\u200b"),
      fc.string({ minLength: 1, maxLength: 3 }),
      fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
      fc.constantFrom("\u0301", "\u0323", "İ", "K", "Å", "ß", "ḃ", "й", "Σ", "\u0001"),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(""))

it("folds and slugs like the expressions that say what a key is", () => {
  fc.assert(
    fc.property(mixed, (text) => {
      expect(fold(text)).toBe(plainFold(text))
      expect(slugOf(text)).toBe(plainSlug(text))
    }),
    { numRuns: 500 },
  )
  for (let code = 0; code <= 0xffff; code++) {
    const text = `a${String.fromCharCode(code)}b`
    if (fold(text) !== plainFold(text)) expect(fold(text), code.toString(16)).toBe(plainFold(text))
  }
})

it("folds a text of any length", () => {
  const long = "Đọc sách – ".repeat(200)
  expect(fold(long)).toBe(plainFold(long))
  expect(slugOf(long)).toBe(plainSlug(long))
})

it.each([
  ["Tỉnh Vĩnh Long", "tinh-vinh-long"],
  ["Báo và Phát thanh, Truyền hình", "bao-va-phat-thanh-truyen-hinh"],
  ["K’Dang", "k-dang"],
])("the slug of %s is %s", (text, slug) => {
  expect(slugOf(text)).toBe(slug)
})
