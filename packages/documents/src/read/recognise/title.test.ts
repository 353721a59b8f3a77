import { expect, test } from "vitest"
import { partsOf } from "./parts.ts"
import { scriptFrom } from "./script.fixture.ts"

const titleOf = (text: string) => partsOf(scriptFrom(`SỞ Y TẾ\n${text}`)).title?.title

test.each<[string, string, string | undefined]>([
  ["one line", "KẾ HOẠCH\nĐọc sách năm 2026\nI. MỤC ĐÍCH\n1. A", "Đọc sách năm 2026"],
  [
    "two lines",
    "KẾ HOẠCH\nĐọc sách trên địa bàn\ntỉnh Hải Mẫu năm 2026\nI. MỤC ĐÍCH",
    "Đọc sách trên địa bàn tỉnh Hải Mẫu năm 2026",
  ],
  ["up to the bases", "KẾ HOẠCH\nĐọc sách\nCăn cứ Luật Thư viện;\nI. MỤC ĐÍCH", "Đọc sách"],
  [
    "up to the sentence that issues it",
    "KẾ HOẠCH\nĐọc sách\nThực hiện Kế hoạch số 1/KH-UBND, Sở Y tế ban hành kế hoạch.",
    "Đọc sách",
  ],
  ["without what it comes with", "KẾ HOẠCH\nĐọc sách\n(Kèm theo Quyết định số 1/QĐ-UBND)\nI. MỤC ĐÍCH", "Đọc sách"],
  ["beside the type word", "KẾ HOẠCH ĐỌC SÁCH NĂM 2026\nI. MỤC ĐÍCH", "ĐỌC SÁCH NĂM 2026"],
  [
    "that goes on under words beside the type word",
    "KẾ HOẠCH TRUYỀN THÔNG\nVề đọc sách năm 2026\nI. MỤC ĐÍCH",
    "TRUYỀN THÔNG Về đọc sách năm 2026",
  ],
  ["under a joint plan's type word", "KẾ HOẠCH LIÊN TỊCH\nĐọc sách năm 2026\nI. MỤC ĐÍCH", "Đọc sách năm 2026"],
  ["over a rule", "KẾ HOẠCH\nĐọc sách\n-------\nI. MỤC ĐÍCH", "Đọc sách"],
  ["V/v beside the type word", "KẾ HOẠCH V/v đọc sách\nnăm 2026\nI. MỤC ĐÍCH", "V/v đọc sách năm 2026"],
  ["V/v under it", "KẾ HOẠCH\nV/v đọc sách năm 2026\nI. MỤC ĐÍCH", "V/v đọc sách năm 2026"],
  ["V/v in brackets", "KẾ HOẠCH\n(V/v đọc sách năm 2026)\nI. MỤC ĐÍCH", "V/v đọc sách năm 2026"],
  ["V/v in brackets over two lines", "KẾ HOẠCH\n(V/v đọc sách\nnăm 2026)\nI. MỤC ĐÍCH", "V/v đọc sách năm 2026"],
  ["V/v in brackets beside the type word", "KẾ HOẠCH (V/v đọc sách)\nI. MỤC ĐÍCH", "V/v đọc sách"],
  ["with a bracket of its own", "KẾ HOẠCH\nĐọc sách (V/v thư viện)\nI. MỤC ĐÍCH", "Đọc sách (V/v thư viện)"],
  ["up to those addressed", "KẾ HOẠCH\nĐọc sách\nKính gửi: Các phòng thuộc Sở\nI. MỤC ĐÍCH", "Đọc sách"],
  [
    "up to a list of those addressed",
    "KẾ HOẠCH\nĐọc sách\nKính gửi:\n- Các phòng;\n- Các xã.\nI. MỤC ĐÍCH",
    "Đọc sách",
  ],
  ["behind a stamp", "KẾ HOẠCH\nHỎA TỐC Đọc sách\nI. MỤC ĐÍCH", "Đọc sách"],
  ["under a stamp", "KẾ HOẠCH\nHỎA TỐC\nĐọc sách\nI. MỤC ĐÍCH", "Đọc sách"],
  ["before a stamp", "KẾ HOẠCH\nĐọc sách năm 2026 THƯỢNG KHẨN\nI. MỤC ĐÍCH", "Đọc sách năm 2026"],
  ["that is urgent itself", "KẾ HOẠCH\nKHẨN TRƯƠNG ĐỌC SÁCH\nI. MỤC ĐÍCH", "KHẨN TRƯƠNG ĐỌC SÁCH"],
  ["none without a type word", "Đọc sách năm 2026", undefined],
])("the title of %s", (_, text, expected) => {
  expect(titleOf(text)).toBe(expected)
})

test("a stamp of urgency beside the title is kept apart", () => {
  expect(partsOf(scriptFrom("SỞ Y TẾ\nKẾ HOẠCH\nHỎA TỐC Đọc sách\nI. MỤC ĐÍCH")).title?.urgency).toBe("HỎA TỐC")
})
