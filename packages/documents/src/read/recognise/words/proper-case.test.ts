import { expect, it } from "vitest"
import { properCase } from "./proper-case.ts"

it.each([
  ["ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", "Ủy ban nhân dân tỉnh Quảng Ngãi"],
  ["UỶ BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", "Ủy ban nhân dân thành phố Hồ Chí Minh"],
  ["ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU", "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu"],
  ["SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "Sở Văn hóa, Thể thao và Du lịch"],
  ["BỘ GIÁO DỤC VÀ ĐÀO TẠO", "Bộ Giáo dục và Đào tạo"],
  ["BAN THƯỜNG TRỰC ỦY BAN MTTQ VIỆT NAM XÃ ĐÔNG MẪU", "Ban Thường trực Ủy ban MTTQ Việt Nam xã Đông Mẫu"],
  ["BAN TUYÊN GIÁO TỈNH ỦY LẠNG SƠN", "Ban Tuyên giáo Tỉnh ủy Lạng Sơn"],
  ["TRƯỜNG THPT TÂN MẪU", "Trường THPT Tân Mẫu"],
  ["LĐLĐ HUYỆN KRÔNG MẪU", "LĐLĐ huyện Krông Mẫu"],
  ["HĐPH PBGDPL XÃ PLEI MẪU", "HĐPH PBGDPL xã Plei Mẫu"],
  ["ĐẢNG ỦY KHỐI CÁC CƠ QUAN TW", "Đảng ủy Khối các cơ quan TW"],
  ["BAN CHỈ ĐẠO 35 XÃ MẪU", "Ban Chỉ đạo 35 xã Mẫu"],
  ["ĐẢNG ỦY CÁC CƠ QUAN TỈNH HẢI MẪU", undefined],
])("%s", (capitals, expected) => {
  expect(properCase(capitals)).toBe(expected)
})

it("a name with a word that is not known stays as it is printed", () => {
  expect(properCase("SỞ ABC MẪU")).toBeUndefined()
})
