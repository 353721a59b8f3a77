import { expect, test } from "vitest"
import { findTypeLine } from "./document-type.ts"
import { scriptFrom } from "./script.fixture.ts"

const found = (text: string) => {
  const script = scriptFrom(text)
  const line = findTypeLine(script)
  return line && [line.type, line.rest === null ? null : script.text.slice(line.rest).split("\n")[0], line.urgency]
}

test.each<[string, string, readonly (string | null)[] | undefined]>([
  ["on a line of its own", "SỞ Y TẾ\nKẾ HOẠCH\nĐọc sách", ["plan", null, null]],
  ["before the subject", "KẾ HOẠCH TRUYỀN THÔNG NĂM 2026", ["plan", "TRUYỀN THÔNG NĂM 2026", null]],
  ["of a joint plan", "KẾ HOẠCH LIÊN TỊCH\nĐọc sách", ["plan", null, null]],
  ["of a plan of several bodies", "KẾ HOẠCH PHỐI HỢP\nĐọc sách", ["plan", null, null]],
  ["before a subject that begins so", "KẾ HOẠCH PHỐI HỢP ĐỌC SÁCH", ["plan", "PHỐI HỢP ĐỌC SÁCH", null]],
  ["before V/v", "KẾ HOẠCH V/v đọc sách", ["plan", "V/v đọc sách", null]],
  ["after an urgency mark", "HỎA TỐC KẾ HOẠCH\nĐọc sách", ["plan", null, "HỎA TỐC"]],
  ["glued to an urgency mark", "HỎA TỐCKẾ HOẠCH\nĐọc sách", ["plan", null, "HỎA TỐC"]],
  ["after an urgency mark in small letters", "Khẩn KẾ HOẠCH\nĐọc sách", ["plan", null, "Khẩn"]],
  ["before an urgency mark", "KẾ HOẠCH THƯỢNG KHẨN\nĐọc sách", ["plan", null, "THƯỢNG KHẨN"]],
  ["of a draft", "DỰ THẢO KẾ HOẠCH\nĐọc sách", ["plan", null, null]],
  ["in small letters under a heading's sign", "# Kế hoạch\n\nĐọc sách", ["plan", null, null]],
  ["not in small letters alone", "Kế hoạch\nĐọc sách", undefined],
  ["of another type", "QUYẾT ĐỊNH\nVề việc đọc sách", ["decision", null, null]],
  ["in Markdown", "## **KẾ HOẠCH**\n\n**Đọc sách**", ["plan", null, null]],
  ["before a subject in small letters", "KẾ HOẠCH Truyền thông năm 2026", ["plan", "Truyền thông năm 2026", null]],
  ["at the head of a page of the web", "Trang chủ\nKế hoạch đọc sách năm 2026", ["plan", "đọc sách năm 2026", null]],
  ["not in a sentence", "Kế hoạch này được ban hành kèm theo;", undefined],
  ["not with a number", "Kế hoạch 12/KH-UBND năm 2026 đọc sách", undefined],
])("the type %s", (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})
