import { expect, test } from "vitest"
import { scriptFrom } from "../words/script.fixture.ts"
import { findLetterhead } from "./letterhead.ts"

const names = (text: string, symbol: string | null = null) => {
  const script = scriptFrom(text)
  const { issuer, superior } = findLetterhead(script, 0, 5, new Set(), symbol)
  return [superior?.name ?? null, issuer?.name ?? null]
}
/** The running text spells the name in small letters. */
const below = "\nĐể thực hiện, Sở Y tế và Ủy ban nhân dân tỉnh Hải Mẫu ban hành Kế hoạch."
const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"

test.each<[string, string, readonly [string | null, string | null]]>([
  ["one body", `SỞ Y TẾ\n${motto}${below}`, [null, "Sở Y tế"]],
  ["one that the text does not spell otherwise", `SỞ Y TẾ\n${motto}`, [null, "Sở Y tế"]],
  ["one that is not known", `SỞ ABC MẪU\n${motto}`, [null, "SỞ ABC MẪU"]],
  ["a motto in pieces", "SỞ Y TẾ\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM", [null, "Sở Y tế"]],
  ["a body of two lines", `ỦY BAN NHÂN DÂN\nTỈNH HẢI MẪU\n${motto}${below}`, [null, "Ủy ban nhân dân tỉnh Hải Mẫu"]],
  ["a body under its superior", `UBND TỈNH HẢI MẪU\nSỞ Y TẾ\n${motto}${below}`, ["UBND tỉnh Hải Mẫu", "Sở Y tế"]],
  [
    "a committee that says nothing without the body it is of",
    `MTTQ VIỆT NAM XÃ MẪU\nBAN THƯỜNG TRỰC\n${motto}`,
    ["MTTQ Việt Nam xã Mẫu", "Ban Thường trực MTTQ Việt Nam xã Mẫu"],
  ],
  [
    "a body of the Youth Union beside its motto",
    "TỈNH ĐOÀN HẢI MẪU\nBAN CHẤP HÀNH ĐOÀN XÃ MẪU\nĐOÀN TNCS HỒ CHÍ MINH",
    ["Tỉnh đoàn Hải Mẫu", "Ban Chấp hành Đoàn xã Mẫu"],
  ],
  [
    "a motto in pieces behind its first word",
    "CÔNG\nAN XÃ MẪU\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    [null, "Công an xã Mẫu"],
  ],
  ["the head of the government", `THỦ TƯỚNG CHÍNH PHỦ\n${motto}`, [null, "Thủ tướng Chính phủ"]],
  [
    "a board with the quarter that it is of",
    `BAN CÔNG TÁC MẶT TRẬN\nKHU PHỐ MẪU 7\n${motto}`,
    [null, "BAN CÔNG TÁC MẶT TRẬN KHU PHỐ MẪU 7"],
  ],
  ["who acts for a board", `BAN CHỈ ĐẠO 35 XÃ MẪU\nCƠ QUAN THƯỜNG TRỰC\n${motto}`, [null, "Ban Chỉ đạo 35 xã Mẫu"]],
  ["none of those addressed", "SỞ Y TẾ\nKính gửi:\n- Sở Nội vụ;\n- Sở Tư pháp.", [null, "Sở Y tế"]],
  ["nothing but the motto", motto, [null, null]],
  ["a draft's note", `DỰ THẢO\nSỞ Y TẾ\n${motto}`, [null, "Sở Y tế"]],
])("%s", (_, text, expected) => {
  expect(names(text)).toEqual(expected)
})

test.each<[string, string, readonly [string | null, string | null]]>([
  [
    "a union's board by its short form",
    "ĐOÀN TNCS HỒ CHÍ MINH\nBCH ĐOÀN XÃ MẪU",
    ["Đoàn TNCS Hồ Chí Minh", "BCH Đoàn xã Mẫu"],
  ],
  [
    "a committee of the Youth Union, the union at the right",
    "BAN CHẤP HÀNH ĐOÀN TỈNH HẢI MẪU                ĐOÀN TNCS HỒ CHÍ MINH",
    [null, "Ban Chấp hành Đoàn tỉnh Hải Mẫu"],
  ],
  ["a commune called like a body of the Union", "ỦY BAN NHÂN DÂN\nXÃ ĐOÀN MẪU", [null, "ỦY BAN NHÂN DÂN XÃ ĐOÀN MẪU"]],
  ["a division", "BỘ TƯ LỆNH QUÂN KHU 4\nSƯ ĐOÀN 999", ["Bộ Tư lệnh Quân khu 4", "Sư đoàn 999"]],
  ["a board by its short form", "UBND PHƯỜNG MẪU\nHĐPH PBGDPL", ["UBND phường Mẫu", "HĐPH PBGDPL phường Mẫu"]],
  [
    "a trade union under another",
    "LĐLĐ HUYỆN HẢI MẪU\nCĐCS TRƯỜNG MẦM NON MẪU",
    ["LĐLĐ huyện Hải Mẫu", "CĐCS Trường Mầm non Mẫu"],
  ],
  ["a slip of the type", "PHÒNG GD-ĐT HẢI MẪU\nTRƯỜNGMN HOA MẪU", ["PHÒNG GD-ĐT HẢI MẪU", "TRƯỜNGMN HOA MẪU"]],
  [
    "a council of a commune",
    "UBND XÃ MẪU\nHỘI ĐỒNG NGHĨA VỤ QUÂN SỰ",
    ["UBND xã Mẫu", "Hội đồng nghĩa vụ quân sự xã Mẫu"],
  ],
  [
    "a steering board of a commune",
    "ỦY BAN NHÂN DÂN\nPHƯỜNG MẪU\nBAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ",
    ["Ủy ban nhân dân phường Mẫu", "Ban Chỉ đạo chuyển đổi số phường Mẫu"],
  ],
  ["a steering board without a subject", "UBND XÃ MẪU\nBAN CHỈ ĐẠO 35", ["UBND xã Mẫu", "Ban Chỉ đạo 35 xã Mẫu"]],
  [
    "a council that has its place",
    "UBND XÃ MẪU\nHỘI ĐỒNG NGHĨA VỤ QUÂN SỰ XÃ MẪU",
    ["UBND xã Mẫu", "Hội đồng nghĩa vụ quân sự xã Mẫu"],
  ],
  ["a station stays without its commune", "UBND XÃ MẪU\nTRẠM Y TẾ", ["UBND xã Mẫu", "Trạm Y tế"]],
  [
    "a council of a province stays without it",
    "UBND TỈNH HẢI MẪU\nHỘI ĐỒNG PHỐI HỢP PHỔ BIẾN,\nGIÁO DỤC PHÁP LUẬT",
    ["UBND tỉnh Hải Mẫu", "Hội đồng phối hợp phổ biến, giáo dục pháp luật"],
  ],
  [
    "a board of the Youth Union of a province",
    "BAN CHẤP HÀNH ĐOÀN TỈNH HẢI MẪU\nBTV ĐOÀN XÃ MẪU",
    ["Ban Chấp hành Đoàn tỉnh Hải Mẫu", "BTV Đoàn xã Mẫu"],
  ],
  [
    "a cell under its committee",
    "ĐẢNG ỦY XÃ MẪU\nCHI BỘ TRƯỜNG MẦM NON MẪU",
    ["Đảng ủy xã Mẫu", "Chi bộ Trường Mầm non Mẫu"],
  ],
  ["an insurance office by its short form", "BHXH VIỆT NAM\nBHXH TỈNH HẢI MẪU", ["BHXH Việt Nam", "BHXH tỉnh Hải Mẫu"]],
  [
    "a board whose name goes on",
    "UBND TỈNH HẢI MẪU\nBAN SẮP XẾP,\nĐỔI MỚI DOANH NGHIỆP",
    ["UBND tỉnh Hải Mẫu", "BAN SẮP XẾP, ĐỔI MỚI DOANH NGHIỆP"],
  ],
  ["a faculty of a school", "TRƯỜNG ĐẠI HỌC MẪU\nKHOA Y TẾ", ["Trường Đại học Mẫu", "KHOA Y TẾ"]],
  ["a rangers' post", "CHI CỤC KIỂM LÂM\nHẠT KIỂM LÂM HẢI MẪU", ["Chi cục Kiểm lâm", "Hạt Kiểm lâm Hải Mẫu"]],
])("a body under a body: %s", (_, text, expected) => {
  expect(names(`${text}\n${motto}`)).toEqual(expected)
})

test.each<[string, string, readonly [string | null, string | null]]>([
  ["a board over its committee", "BAN TUYÊN GIÁO\nTỈNH ỦY HẢI MẪU", [null, "Ban Tuyên giáo Tỉnh ủy Hải Mẫu"]],
  [
    "a standing board over its committee",
    "BAN THƯỜNG TRỰC\nỦY BAN MTTQ VIỆT NAM\nTỈNH HẢI MẪU",
    [null, "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Hải Mẫu"],
  ],
  [
    "a committee named above and again under its board",
    "TỈNH ỦY HẢI MẪU\nBAN TUYÊN GIÁO\nTỈNH ỦY HẢI MẪU",
    ["Tỉnh ủy Hải Mẫu", "Ban Tuyên giáo Tỉnh ủy Hải Mẫu"],
  ],
  ["an association over its place", "HỘI LIÊN HIỆP PHỤ NỮ\nTỈNH HẢI MẪU", [null, "Hội Liên hiệp Phụ nữ tỉnh Hải Mẫu"]],
  [
    "a union over the executive committee of a place",
    "ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH TỈNH HẢI MẪU",
    ["Đoàn TNCS Hồ Chí Minh", "Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh Hải Mẫu"],
  ],
  [
    "a line that ends inside a name",
    "BAN THƯỜNG TRỰC ỦY BAN\nMTTQ VIỆT NAM TỈNH HẢI MẪU",
    [null, "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Hải Mẫu"],
  ],
  ["a line that ends in và", "VĂN PHÒNG HĐND VÀ\nUBND TỈNH HẢI MẪU", [null, "Văn phòng HĐND và UBND tỉnh Hải Mẫu"]],
])("one body on several lines: %s", (_, text, expected) => {
  expect(names(`${text}\n${motto}`)).toEqual(expected)
})

test.each<[string, string, string, readonly [string | null, string | null]]>([
  [
    "one under the other",
    "SỞ Y TẾ\nLIÊN ĐOÀN LAO ĐỘNG TỈNH HẢI MẪU",
    "KH-SYT-LĐLĐ",
    [null, "Sở Y tế - Liên đoàn Lao động tỉnh Hải Mẫu"],
  ],
  [
    "side by side, each under its superior",
    "UBND TỈNH HẢI MẪU\nSỞ Y TẾ\nĐẢNG BỘ TỈNH HẢI MẪU\nCÔNG AN TỈNH HẢI MẪU",
    "KHLN/SYT-CA",
    ["UBND tỉnh Hải Mẫu", "Sở Y tế - Công an tỉnh Hải Mẫu"],
  ],
  ["in one line", "SỞ Y TẾ - CÔNG AN TỈNH HẢI MẪU", "KH-SYT-CAT", [null, "Sở Y tế - Công an tỉnh Hải Mẫu"]],
  ["the office that drafts is none", "UBND TỈNH HẢI MẪU\nSỞ Y TẾ", "KH-SYT-VP", ["UBND tỉnh Hải Mẫu", "Sở Y tế"]],
  ["nor is a superior in the symbol", "UBND TỈNH HẢI MẪU\nSỞ Y TẾ", "KH-UBND-SYT", ["UBND tỉnh Hải Mẫu", "Sở Y tế"]],
  [
    "nor is a body with its board",
    "ỦY BAN MTTQ VIỆT NAM\nTỈNH HẢI MẪU\nBAN THƯỜNG TRỰC",
    "KH-MTTQ-BTT",
    ["Ủy ban MTTQ Việt Nam tỉnh Hải Mẫu", "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Hải Mẫu"],
  ],
  [
    "nor is one whose board names it again",
    "ỦY BAN MTTQ VIỆT NAM\nTỈNH HẢI MẪU\nBAN THƯỜNG TRỰC ỦY\nBAN MTTQ VIỆT NAM TỈNH HẢI MẪU",
    "KH-MTTQ-BTT",
    ["Ủy ban MTTQ Việt Nam tỉnh Hải Mẫu", "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Hải Mẫu"],
  ],
])("bodies that issue together, by the symbol: %s", (_, text, symbol, expected) => {
  expect(names(`${text}\n${motto}`, symbol)).toEqual(expected)
})

test.each<[string, string, number, string | null]>([
  ["the number ran into", "Sở Y tế Số: 12/KH-SYT", 0, "Sở Y tế"],
  ["the place and date stand beside", "TRƯỜNG MẦM NON MẪU Hải Mẫu, ngày 02 tháng 3 năm 2026", 0, "Trường Mầm non Mẫu"],
  ["the number stands apart from", "Số: 12/KH-SYT\nSỞ Y TẾ", 0, "Sở Y tế"],
  ["the place and date ran into no body", "Hải Mẫu, ngày 02 tháng 3 năm 2026", 0, null],
])("a line that %s", (_, text, entry, expected) => {
  const script = scriptFrom(`${text}\n${motto}`)
  expect(findLetterhead(script, 0, 5, new Set([entry]), null).issuer?.name ?? null).toBe(expected)
})
