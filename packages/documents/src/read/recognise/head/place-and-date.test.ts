import { expect, test } from "vitest"
import { scriptFrom } from "../words/script.fixture.ts"
import { findPlaceAndDate } from "./place-and-date.ts"

const found = (text: string) => {
  const script = scriptFrom(text)
  const line = findPlaceAndDate(script, 0, script.entries.length)
  return line && [line.place, line.date]
}

test.each<[string, string, readonly (string | null)[] | undefined]>([
  ["a day", "Hải Mẫu, ngày 05 tháng 11 năm 2025", ["Hải Mẫu", "2025-11-05"]],
  ["a day to be filled in", "Hải Mẫu, ngày     tháng 11 năm 2025", ["Hải Mẫu", "2025-11"]],
  ["a day of dots", "Hải Mẫu, ngày … tháng … năm 2026", ["Hải Mẫu", "2026"]],
  ["a year to be filled in", "Hải Mẫu, ngày … tháng … năm 20…", ["Hải Mẫu", null]],
  ["a day that is none", "Hải Mẫu, ngày 31 tháng 2 năm 2026", ["Hải Mẫu", "2026-02"]],
  ["a place in capitals", "HẢI MẪU, ngày 5 tháng 1 năm 2026", ["HẢI MẪU", "2026-01-05"]],
  ["a place with its kind", "TP. Hải Mẫu, ngày 5 tháng 1 năm 2026", ["TP. Hải Mẫu", "2026-01-05"]],
  ["a place of two parts", "Hải - Mẫu, ngày 5 tháng 1 năm 2026", ["Hải - Mẫu", "2026-01-05"]],
  ["words before the place", "Số: 12/KH-UBND   Hải Mẫu, ngày 5 tháng 1 năm 2026", ["Hải Mẫu", "2026-01-05"]],
  ["a place with a word of one letter", "Ô Môn, ngày 5 tháng 1 năm 2026", ["Ô Môn", "2026-01-05"]],
  ["a place with a mark inside", "Đắk R'Lấp, ngày 5 tháng 1 năm 2026", ["Đắk R'Lấp", "2026-01-05"]],
  ["a place that ends in a number", "Mỹ Đình 1, ngày 5 tháng 1 năm 2026", ["Mỹ Đình 1", "2026-01-05"]],
  ["a place whose name sounds like the word for day", "Jơ Ngây, ngày 5 tháng 1 năm 2026", ["Jơ Ngây", "2026-01-05"]],
  ["a day in figures", "Hải Mẫu, ngày 05/11/2025", ["Hải Mẫu", "2025-11-05"]],
  ["a day in figures of another act", "Theo Kế hoạch số 1/KH-SYT ngày 05/11/2025", undefined],
  ["no place", "ngày 5 tháng 1 năm 2026", [null, "2026-01-05"]],
  ["no such line", "KẾ HOẠCH", undefined],
])("%s", (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})
