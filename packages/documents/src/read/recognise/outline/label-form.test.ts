import { expect, test } from "vitest"
import { labelForm, sameForm } from "./label-form.ts"

test.each<[string, string, number]>([
  ["IV", "roman", 1],
  ["12", "arabic", 1],
  ["2.1", "decimal", 2],
  ["2.1.3", "decimal", 3],
  ["a", "letter", 1],
  ["đ", "letter", 1],
  ["A", "upper", 1],
  ["H", "upper", 1],
  ["C", "upper", 1],
  ["Đ", "upper", 1],
  ["I", "roman", 1],
  ["Phần thứ nhất", "word", 1],
  ["Bước 1", "word", 2],
])("%s counts as %s", (label, kind, parts) => {
  expect(labelForm(label)).toEqual({ kind, parts })
})

test("labels count in the same way only at one depth", () => {
  expect(sameForm(labelForm("2.1"), labelForm("3.2"))).toBe(true)
  expect(sameForm(labelForm("2.1"), labelForm("2.1.1"))).toBe(false)
})
