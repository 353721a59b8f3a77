import { expect, test } from "vitest"
import { scriptFrom } from "../words/script.fixture.ts"
import { findTypeLine } from "./document-type.ts"

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

const typed = (text: string) => {
  const script = scriptFrom(text)
  const line = findTypeLine(script)
  return line && [line.type, line.rest === null ? null : script.text.slice(line.rest).split("\n")[0]]
}
const number = "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 9/"
const dated = "\nHải Mẫu, ngày 02 tháng 3 năm 2026\n"

test.each<[string, string, readonly (string | null)[] | undefined]>([
  [
    "by the symbol over a subject in capitals",
    `${number}KH-SYT${dated}ĐỌC SÁCH NĂM 2026\nCăn cứ Luật;`,
    ["plan", "ĐỌC SÁCH NĂM 2026"],
  ],
  [
    "by the symbol over its abstract",
    `${number}QĐ-SYT${dated}Về việc đọc sách\nCăn cứ Luật;`,
    ["decision", "Về việc đọc sách"],
  ],
  [
    "of a decision that lost its name",
    `${number}QĐ-SYT${dated}BAN HÀNH KẾ HOẠCH ĐỌC SÁCH\nCăn cứ Luật;\nQUYẾT ĐỊNH:\nĐiều 1. Đọc sách.\nKẾ HOẠCH\nĐọc sách`,
    ["decision", "BAN HÀNH KẾ HOẠCH ĐỌC SÁCH"],
  ],
  [
    "of a decision that prints its name in small letters",
    `${number}QĐ-SYT${dated}Quyết định\nBAN HÀNH KẾ HOẠCH ĐỌC SÁCH\nCăn cứ Luật;\nQUYẾT ĐỊNH\nĐiều 1. Đọc sách.`,
    ["decision", null],
  ],
  [
    "of a decision that has its name twice",
    `${number}QĐ-SYT\nQUYẾT ĐỊNH\nĐọc sách\nCăn cứ Luật;\nQUYẾT ĐỊNH:`,
    ["decision", null],
  ],
  ["not by a symbol without a subject", `${number}KH-SYT${dated}Căn cứ Luật Thư viện;`, undefined],
  ["not by the symbol of an office", `${number}TC-KT${dated}ĐỌC SÁCH NĂM 2026\nCăn cứ Luật;`, undefined],
  ["of a letter", `${number}SYT-VP\nV/v đọc sách${dated}Kính gửi: Các xã.`, ["official-letter", "V/v đọc sách"]],
  [
    "of a letter with its abstract beside the number",
    `${number}SYT-VP V/v đọc sách${dated}Kính gửi: Các xã.`,
    ["official-letter", "V/v đọc sách"],
  ],
  [
    "of a party letter that cites a plan",
    `ĐẢNG ỦY XÃ MẪU\nSố 9-CV/ĐU\nTham mưu thực hiện\nKế hoạch số 8-KH/TU của Tỉnh ủy${dated}Kính gửi: Các chi bộ.`,
    ["official-letter", "Tham mưu thực hiện"],
  ],
  [
    "of a letter that attaches a plan",
    `${number}SYT-VP\nV/v đọc sách\nKính gửi: Các xã.\nKẾ HOẠCH\nĐọc sách`,
    ["official-letter", "V/v đọc sách"],
  ],
  ["of a plan that is sent to somebody", `${number}KH-SYT\nKẾ HOẠCH\nĐọc sách\nKính gửi: Các xã.`, ["plan", null]],
  ["not of an application", "ĐƠN XIN MƯỢN SÁCH\nKính gửi: Thư viện tỉnh.", undefined],
])("the type %s", (_, text, expected) => {
  expect(typed(text)).toEqual(expected)
})
