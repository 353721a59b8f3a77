import { expect, test } from "vitest"
import { partsOf } from "../outline/parts.ts"
import { partialDate } from "../words/dates.ts"
import { outlineFrom } from "../words/script.fixture.ts"
import { findPeriod } from "./period.ts"

const period = (title: string, body = "I. MỤC ĐÍCH\nĐọc sách.") => {
  const { outline, script } = outlineFrom(`SỞ Y TẾ\nKẾ HOẠCH\n${title}\n${body}`)
  const found = findPeriod(script, partsOf(script).title, outline, partialDate(2026, 11, 2))?.period
  return found && [found.from, found.to]
}

test.each<[string, readonly (number | null)[] | undefined]>([
  ["Đọc sách năm 2026", [2026, 2026]],
  ["Đọc sách giai đoạn 2026 - 2030", [2026, 2030]],
  ["Đọc sách giai đoạn 2026-2030, tầm nhìn đến năm 2045", [2026, 2030]],
  ["Đọc sách từ năm 2026 đến năm 2028", [2026, 2028]],
  ["Bầu cử đại biểu nhiệm kỳ 2026 - 2031", undefined],
  ["Đọc sách", undefined],
  ["Đọc sách năm học 2026 - 2027", [2026, 2027]],
  ["Đọc sách học kỳ I, năm học 2026–2027", [2026, 2027]],
  ["Đọc sách năm học 2026/2027", [2026, 2027]],
  ["Đọc sách tháng 02 năm 2026", [2026, 2026]],
  ["Thực hiện Đề án “Đọc sách giai đoạn 2025 - 2030” năm 2026", [2026, 2026]],
  ["Thực hiện Đề án “Đọc sách giai đoạn 2025 - 2030”", [2025, 2030]],
  ["Đọc sách tháng 11 và tháng 12 năm 2026", [2026, 2026]],
  ["Đọc sách quý IV/2026 và năm 2027", [2026, 2027]],
  ["Đọc sách từ quý IV năm 2026 đến hết năm 2027", [2026, 2027]],
  ["Đọc sách năm 2026 và năm 2027", [2026, 2027]],
  ["Tổng kết năm 2026, đọc sách năm 2027", [2027, 2027]],
  ["Đọc sách\ngiai đoạn 2026 - 2030", [2026, 2030]],
  ["Đọc sách (năm 2026)", [2026, 2026]],
  ["Đọc sách 6 tháng cuối năm 2026", [2026, 2026]],
  ["Đọc sách đến cuối năm 2030", [null, 2030]],
  ["Đọc sách đến năm 2030", [null, 2030]],
  ["Đọc sách ngày 02 tháng 3 năm 2026", undefined],
  ["Kỷ niệm 30 năm thành lập (1996 - 2026)", undefined],
  ["Kỷ niệm 80 năm ngày Toàn quốc kháng chiến (19/12/1946 - 19/12/2026)", undefined],
])("the period of “%s”", (title, expected) => {
  expect(period(title)).toEqual(expected)
})

test("a title without a year leaves it to the part on time", () => {
  expect(period("Đọc sách", "I. MỤC ĐÍCH\nĐọc.\nII. THỜI GIAN THỰC HIỆN\nTừ năm 2026 đến năm 2027.")).toEqual([
    2026, 2027,
  ])
})

test.each<[string, readonly (number | null)[] | undefined]>([
  ["Từ ngày 15/11 đến ngày 20/11/2025.", undefined],
  ["Từ ngày 15/11/2025 đến ngày 20/11/2025.", undefined],
  ["Từ ngày 15/11/2025 đến ngày 15/02/2026.", [2025, 2026]],
  ["Từ tháng 12/2025 đến quý I/2026.", [2025, 2026]],
  ["Trong Quý II/2026.", [2026, 2026]],
  ["- Tháng 12/2025: mở lớp.\n- Tháng 3/2026: mở hội thi.", [2025, 2026]],
  ["Năm 2026 và các năm tiếp theo.", [2026, 2026]],
  ["Từ 7 giờ 30 ngày 15 tháng 11 năm 2026.", undefined],
  ["Sáng thứ Sáu, ngày 31/7/2026.", undefined],
  ["Từ ngày 28 tháng 10 năm 2026 đến ngày 02 tháng 11 năm 2026.", undefined],
  ["Từ ngày 01/6/2026 đến hết 31/8/2026.", [2026, 2026]],
  ["Từ ngày 01/6 đến ngày 31/8/2026.", [2026, 2026]],
  ["Từ ngày 01/6/2026 đến ngày 30/6/2026.", [2026, 2026]],
  ["Từ ngày 01/6 đến ngày 05/6/2026.", undefined],
  ["Từ tháng 9/2026 đến hết năm 2027.", [2026, 2027]],
  ["Tháng 4, 5/2026.", [2026, 2026]],
  ["Từ tháng 8 đến hết tháng 10/2026.", [2026, 2026]],
  ["Từ nay đến hết tháng 01/2027.", [2026, 2027]],
  ["Từ ngày ban hành Kế hoạch đến hết ngày 31/12/2027.", [2026, 2027]],
  ["Thường xuyên.", undefined],
  ["Theo Kế hoạch riêng.", undefined],
])("the period of a part on time that says “%s”", (line, expected) => {
  expect(period("Đọc sách", `I. MỤC ĐÍCH\nĐọc.\nII. THỜI GIAN THỰC HIỆN\n${line}\nIII. TỔ CHỨC`)).toEqual(expected)
})

test.each<[string, string, readonly number[] | undefined]>([
  ["TIẾN ĐỘ THỰC HIỆN", "- Đợt 1: Từ tháng 8/2026 đến tháng 12/2026.\n- Đợt 2: Từ tháng 01/2027.", [2026, 2027]],
  ["CÁC GIAI ĐOẠN ĐỌC SÁCH", "- Giai đoạn 1: Từ nay đến tháng 12/2026.\n- Giai đoạn 2: Năm 2027.", [2026, 2027]],
  ["LỘ TRÌNH THỰC HIỆN", "1. Năm 2026: mở lớp.\n2. Năm 2027: mở hội thi.", [2026, 2027]],
  ["TIẾN ĐỘ BÁO CÁO", "- Đợt 1: tháng 8/2026.\n- Đợt 2: tháng 01/2027.", undefined],
  ["TIẾN ĐỘ", "- Đợt 1: sau lễ khai mạc.\n- Đợt 2: sau hội thi.", undefined],
])("the period of a part “%s” in stages", (heading, lines, expected) => {
  expect(period("Đọc sách", `I. MỤC ĐÍCH\nĐọc.\nII. ${heading}\n${lines}\nIII. TỔ CHỨC`)).toEqual(expected)
})
