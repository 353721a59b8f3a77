import { expect, test } from "vitest"
import { partsOf } from "./parts.ts"
import { findPeriod } from "./period.ts"
import { outlineFrom } from "./script.fixture.ts"

const period = (title: string, body = "I. MỤC ĐÍCH\nĐọc sách.") => {
  const { outline, script } = outlineFrom(`SỞ Y TẾ\nKẾ HOẠCH\n${title}\n${body}`)
  const found = findPeriod(script, partsOf(script).title, outline, null)?.period
  return found && [found.from, found.to]
}

test.each<[string, readonly number[] | undefined]>([
  ["Đọc sách năm 2026", [2026, 2026]],
  ["Đọc sách giai đoạn 2026 - 2030", [2026, 2030]],
  ["Đọc sách giai đoạn 2026-2030, tầm nhìn đến năm 2045", [2026, 2030]],
  ["Đọc sách từ năm 2026 đến năm 2028", [2026, 2028]],
  ["Bầu cử đại biểu nhiệm kỳ 2026 - 2031", undefined],
  ["Đọc sách", undefined],
])("the period of “%s”", (title, expected) => {
  expect(period(title)).toEqual(expected)
})

test("a title without a year leaves it to the part on time", () => {
  expect(period("Đọc sách", "I. MỤC ĐÍCH\nĐọc.\nII. THỜI GIAN THỰC HIỆN\nTừ năm 2026 đến năm 2027.")).toEqual([
    2026, 2027,
  ])
})

test.each<[string, readonly number[] | undefined]>([
  ["Từ ngày 15/11 đến ngày 20/11/2025.", undefined],
  ["Từ ngày 15/11/2025 đến ngày 20/11/2025.", undefined],
  ["Từ ngày 15/11/2025 đến ngày 15/02/2026.", [2025, 2026]],
  ["Từ tháng 12/2025 đến quý I/2026.", [2025, 2026]],
  ["Trong Quý II/2026.", [2026, 2026]],
  ["- Tháng 12/2025: mở lớp.\n- Tháng 3/2026: mở hội thi.", [2025, 2026]],
  ["Năm 2026 và các năm tiếp theo.", [2026, 2026]],
  ["Thường xuyên.", undefined],
  ["Theo Kế hoạch riêng.", undefined],
])("the period of a part on time that says “%s”", (line, expected) => {
  expect(period("Đọc sách", `I. MỤC ĐÍCH\nĐọc.\nII. THỜI GIAN THỰC HIỆN\n${line}\nIII. TỔ CHỨC`)).toEqual(expected)
})
