import { expect, test } from "vitest"
import { partsOf } from "../outline/parts.ts"
import { scriptFrom } from "../words/script.fixture.ts"

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
  [
    "whose second line begins as a preamble does",
    "KẾ HOẠCH\nTuyên truyền kỷ niệm 70 năm\nNgày thành lập Thư viện tỉnh\nCăn cứ Luật Thư viện;\nI. MỤC ĐÍCH",
    "Tuyên truyền kỷ niệm 70 năm Ngày thành lập Thư viện tỉnh",
  ],
  [
    "over three lines",
    "KẾ HOẠCH\nTổ chức đọc sách cho đại biểu\nHội đồng nhân dân xã\nTheo đề án đọc sách năm 2026\n----\nCăn cứ Luật Thư viện;\nI. MỤC ĐÍCH",
    "Tổ chức đọc sách cho đại biểu Hội đồng nhân dân xã Theo đề án đọc sách năm 2026",
  ],
  [
    "whose second line begins with the name of a body",
    "KẾ HOẠCH\nĐọc sách cùng\nBộ đội Biên phòng tỉnh\nThực hiện Kế hoạch số 1/KH-UBND ngày 02/3/2026 của UBND tỉnh, Sở Y tế đọc sách.",
    "Đọc sách cùng Bộ đội Biên phòng tỉnh",
  ],
  [
    "whose second line says what it carries out",
    "KẾ HOẠCH\nĐọc sách cho học sinh\nThực hiện phong trào xây dựng thư viện xanh\nCăn cứ Luật Thư viện;",
    "Đọc sách cho học sinh Thực hiện phong trào xây dựng thư viện xanh",
  ],
  [
    "up to an act without a closing sign",
    "KẾ HOẠCH\nĐọc sách\nThực hiện Kế hoạch số 1/KH-UBND của tỉnh\nI. MỤC ĐÍCH",
    "Đọc sách",
  ],
  [
    "up to what it carries out, without a closing sign",
    "KẾ HOẠCH\nĐọc sách\nThực hiện Hướng dẫn của Hội cấp trên\nI. MỤC ĐÍCH",
    "Đọc sách",
  ],
  [
    "up to why it is made",
    "KẾ HOẠCH\nĐọc sách\nNhằm đưa sách về thôn\nUBND xã xây dựng kế hoạch:\nI. MỤC ĐÍCH",
    "Đọc sách",
  ],
  [
    "up to a preamble that is wrapped",
    "KẾ HOẠCH\nĐọc sách\nThực hiện sự chỉ đạo của Đảng ủy xã về đọc sách trong\nnhà trường, Trường Tiểu học Mẫu đọc sách như sau:\nI. MỤC ĐÍCH",
    "Đọc sách",
  ],
  [
    "in capitals over its time in small letters",
    "KẾ HOẠCH\nĐỌC SÁCH TRONG NHÀ TRƯỜNG\nNăm học 2026 - 2027\nCăn cứ Luật Thư viện;",
    "ĐỌC SÁCH TRONG NHÀ TRƯỜNG Năm học 2026 - 2027",
  ],
  [
    "in capitals over a sentence",
    "KẾ HOẠCH\nĐỌC SÁCH TRONG NHÀ TRƯỜNG\nNăm học 2026 - 2027, nhà trường đọc sách như sau:\nI. MỤC ĐÍCH",
    "ĐỌC SÁCH TRONG NHÀ TRƯỜNG",
  ],
  [
    "up to those who issue it",
    "KẾ HOẠCH\nĐọc sách\nBan Thường vụ Đoàn xã xây dựng kế hoạch đọc sách\nI. MỤC ĐÍCH",
    "Đọc sách",
  ],
  [
    "up to who decides",
    "QUYẾT ĐỊNH\nBAN HÀNH KẾ HOẠCH ĐỌC SÁCH\nGIÁM ĐỐC SỞ Y TẾ\nCăn cứ Luật Thư viện;",
    "BAN HÀNH KẾ HOẠCH ĐỌC SÁCH",
  ],
  [
    "up to who decides, in three lines",
    "QUYẾT ĐỊNH\nVỀ VIỆC ĐỌC SÁCH\nCHỦ TỊCH\nỦY BAN NHÂN DÂN\nTỈNH HẢI MẪU\nCăn cứ Luật Thư viện;",
    "VỀ VIỆC ĐỌC SÁCH",
  ],
  [
    "of a plan that ends in the name of a body",
    "KẾ HOẠCH\nBẦU CỬ ĐẠI BIỂU\nHỘI ĐỒNG NHÂN DÂN XÃ\nCăn cứ Luật Bầu cử;",
    "BẦU CỬ ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN XÃ",
  ],
  [
    "of a decision whose line ends inside a phrase",
    "QUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ CỦA\nBAN CHỈ ĐẠO ĐỌC SÁCH\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MẪU\nCăn cứ Luật Thư viện;",
    "BAN HÀNH QUY CHẾ CỦA BAN CHỈ ĐẠO ĐỌC SÁCH",
  ],
  ["without its days in brackets", "KẾ HOẠCH\nĐọc sách\n(Từ ngày 02/3 đến ngày 09/3/2026)\nCăn cứ Luật;", "Đọc sách"],
  ["under a draft's note", "KẾ HOẠCH\n(Dự thảo lần 2)\nĐọc sách\nCăn cứ Luật Thư viện;", "Đọc sách"],
  [
    "without a bracket of two lines",
    "KẾ HOẠCH\nĐọc sách\n(Ban hành kèm theo Quyết định số 1/QĐ-UBND\nngày 02/3/2026 của Sở Y tế)\nI. MỤC ĐÍCH",
    "Đọc sách",
  ],
  [
    "with the days that it is in memory of",
    "KẾ HOẠCH\nKỷ niệm 70 năm Ngày thành lập Thư viện tỉnh\n(02/3/1956 - 02/3/2026)\nCăn cứ Luật Thư viện;",
    "Kỷ niệm 70 năm Ngày thành lập Thư viện tỉnh (02/3/1956 - 02/3/2026)",
  ],
  ["none without a type word", "Đọc sách năm 2026", undefined],
])("the title of %s", (_, text, expected) => {
  expect(titleOf(text)).toBe(expected)
})

test("a stamp of urgency beside the title is kept apart", () => {
  expect(partsOf(scriptFrom("SỞ Y TẾ\nKẾ HOẠCH\nHỎA TỐC Đọc sách\nI. MỤC ĐÍCH")).title?.urgency).toBe("HỎA TỐC")
})
