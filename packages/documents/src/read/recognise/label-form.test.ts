import { expect, test } from "vitest"
import { labelForm, sameForm } from "./label-form.ts"

test.each<[string, string | undefined, string, number]>([
  ["IV", undefined, "roman", 1],
  ["12", undefined, "arabic", 1],
  ["2.1", undefined, "decimal", 2],
  ["2.1.3", undefined, "decimal", 3],
  ["a", undefined, "letter", 1],
  ["đ", undefined, "letter", 1],
  ["A", undefined, "upper", 1],
  ["C", "B", "upper", 1],
  ["Đ", "D", "upper", 1],
  ["C", undefined, "upper", 1],
  ["I", undefined, "roman", 1],
  ["Phần thứ nhất", undefined, "word", 1],
])("%s after %s counts as %s", (label, before, kind, parts) => {
  expect(labelForm(label, before)).toEqual({ kind, parts })
})

test("labels count in the same way only at one depth", () => {
  expect(sameForm(labelForm("2.1", undefined), labelForm("3.2", undefined))).toBe(true)
  expect(sameForm(labelForm("2.1", undefined), labelForm("2.1.1", undefined))).toBe(false)
})
