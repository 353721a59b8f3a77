import { isoDate } from "@lantoa/core"
import { expect, it } from "vitest"
import { readPlan } from "./read-plan.ts"

const head = "SỞ Y TẾ HẢI MẪU\nSố: 7/KH-SYT\n\nKẾ HOẠCH\nĐọc sách\n\n"
const body = "I. MỤC ĐÍCH\n- Đọc sách từ ngày 02 tháng 3 năm 2026.\nII. KINH PHÍ\nNgân sách.\n\n"
const signed = "GIÁM ĐỐC\n\nTrần Thị Mẫu\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT."

it.each([
  ["over the signature", "Hải Mẫu, ngày 16 tháng 02 năm 2026\n", ["Hải Mẫu", "2026-02-16"]],
  ["nowhere", "", [null, null]],
])("a place and a date that stand %s", (_, line, expected) => {
  const { document } = readPlan(`${head}${body}${line}${signed}`, { fallbackDay: isoDate("2026-11-21") }).plan
  expect([document.place, document.date]).toEqual(expected)
  expect(document.signatory.name).toBe("Trần Thị Mẫu")
})
