import { expect, test } from "vitest"
import { findLetterhead } from "./letterhead.ts"
import { scriptFrom } from "./script.fixture.ts"

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
  ["none of those addressed", "SỞ Y TẾ\nKính gửi:\n- Sở Nội vụ;\n- Sở Tư pháp.", [null, "Sở Y tế"]],
  ["nothing but the motto", motto, [null, null]],
  ["a draft's note", `DỰ THẢO\nSỞ Y TẾ\n${motto}`, [null, "Sở Y tế"]],
])("%s", (_, text, expected) => {
  expect(names(text)).toEqual(expected)
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
