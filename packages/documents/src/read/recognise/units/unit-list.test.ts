import { expect, test } from "vitest"
import { scriptFrom } from "../words/script.fixture.ts"
import { type KnownUnit, namesIn } from "./unit-list.ts"

const split = (text: string, isKnown?: KnownUnit): readonly string[] => {
  const script = scriptFrom(text)
  return namesIn(script, { start: 0, end: script.text.length }, isKnown)
}

test.each<[string, readonly string[]]>([
  ["Sở Y tế", ["Sở Y tế"]],
  ["Sở Y tế, Sở Nội vụ và Công an tỉnh", ["Sở Y tế", "Sở Nội vụ", "Công an tỉnh"]],
  ["Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]],
  ["Sở Văn hóa, Thể thao và Du lịch; Sở Y tế", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"]],
  ["các sở, ban, ngành tỉnh", ["các sở, ban, ngành tỉnh"]],
  ["CÁC BAN, NGÀNH, ĐOÀN THỂ", ["CÁC BAN, NGÀNH, ĐOÀN THỂ"]],
  ["các sở, ban, ngành tỉnh; UBND các xã, phường", ["các sở, ban, ngành tỉnh", "UBND các xã, phường"]],
  ["Sở Nông nghiệp và Môi trường và các xã, phường", ["Sở Nông nghiệp và Môi trường", "các xã, phường"]],
  ["Đồng chí Lê Văn Mẫu, Chủ tịch", ["Đồng chí Lê Văn Mẫu, Chủ tịch"]],
  ["Đồng chí Lê Văn Mẫu, đồng chí Trần Thị Mẫu", ["Đồng chí Lê Văn Mẫu", "đồng chí Trần Thị Mẫu"]],
  ["Mặt trận Tổ quốc Việt Nam tỉnh và các đoàn thể", ["Mặt trận Tổ quốc Việt Nam tỉnh", "các đoàn thể"]],
  ["Công an xã, Văn phòng HĐND và UBND xã", ["Công an xã", "Văn phòng HĐND và UBND xã"]],
  ["Các ông (bà) bí thư chi bộ, trưởng thôn", ["Các ông (bà) bí thư chi bộ, trưởng thôn"]],
  ["Đ/c Lê Mẫu (Hiệu phó) & Đ/c Vũ Thử", ["Đ/c Lê Mẫu (Hiệu phó)", "Đ/c Vũ Thử"]],
  ["Các sở: Tài chính, Nội vụ", ["Các sở: Tài chính, Nội vụ"]],
  ["các huyện, thị, thành đoàn", ["các huyện, thị, thành đoàn"]],
  ["các huyện, thị, Thành đoàn", ["các huyện, thị, Thành đoàn"]],
  ["Báo và Phát thanh, Truyền hình Hải Mẫu", ["Báo và Phát thanh, Truyền hình Hải Mẫu"]],
  ["Báo và Đài PT-TH Hải Mẫu, Cổng TTĐT", ["Báo và Đài PT-TH Hải Mẫu", "Cổng TTĐT"]],
  ["Sở Y tế (bàn giao), Sở Nội vụ, Công an tỉnh", ["Sở Y tế", "Sở Nội vụ", "Công an tỉnh"]],
  ["Sở Y tế (Trung tâm Y tế, CDC), Sở Nội vụ", ["Sở Y tế (Trung tâm Y tế, CDC)", "Sở Nội vụ"]],
  [
    "Thuế tỉnh, Thống kê tỉnh, BQL Khu kinh tế, cơ sở đào tạo, doanh nghiệp",
    ["Thuế tỉnh", "Thống kê tỉnh", "BQL Khu kinh tế", "cơ sở đào tạo", "doanh nghiệp"],
  ],
  ["UBND các xã, phường, doanh nghiệp", ["UBND các xã, phường", "doanh nghiệp"]],
  ["các thôn, đoàn thể xã", ["các thôn", "đoàn thể xã"]],
  ["Bưu điện tỉnh, VNPT Hải Mẫu, Viettel Hải Mẫu", ["Bưu điện tỉnh", "VNPT Hải Mẫu", "Viettel Hải Mẫu"]],
  ["Tổng phụ trách Đội, Giáo viên chủ nhiệm", ["Tổng phụ trách Đội", "Giáo viên chủ nhiệm"]],
  ["Khoa Sản + Khoa Nhi", ["Khoa Sản", "Khoa Nhi"]],
  ["Sở Y tế/Sở Nội vụ & Công an tỉnh", ["Sở Y tế", "Sở Nội vụ", "Công an tỉnh"]],
  ["UBND xã/phường", ["UBND xã/phường"]],
  ["Phòng Nghiệp vụ, Thanh tra", ["Phòng Nghiệp vụ", "Thanh tra"]],
  ["Học sinh, cha mẹ học sinh", ["Học sinh", "cha mẹ học sinh"]],
  ["Các phòng, ban, ngành Quận", ["Các phòng, ban, ngành Quận"]],
  ["các phòng, Ban Giám hiệu", ["các phòng", "Ban Giám hiệu"]],
  ["Các cơ quan báo, đài Thành phố", ["Các cơ quan báo, đài Thành phố"]],
  ["các doanh nghiệp bưu chính, viễn thông", ["các doanh nghiệp bưu chính, viễn thông"]],
  ["Các chi bộ, đảng bộ trực thuộc", ["Các chi bộ, đảng bộ trực thuộc"]],
  ["Các bộ, cơ quan ngang bộ; UBND tỉnh", ["Các bộ, cơ quan ngang bộ", "UBND tỉnh"]],
  ["Các công ty hạ tầng, doanh nghiệp trong khu", ["Các công ty hạ tầng, doanh nghiệp trong khu"]],
  ["Trưởng các phòng, đơn vị thuộc Sở", ["Trưởng các phòng, đơn vị thuộc Sở"]],
  ["cán bộ, công chức, viên chức và người lao động", ["cán bộ, công chức, viên chức và người lao động"]],
  ["Công đoàn cơ sở, Chi đoàn", ["Công đoàn cơ sở", "Chi đoàn"]],
  ["UBND các huyện Mẫu An, Mẫu Bình", ["UBND các huyện Mẫu An, Mẫu Bình"]],
  ["Ban Chỉ đạo phòng, chống ma túy xã, Công an xã", ["Ban Chỉ đạo phòng, chống ma túy xã", "Công an xã"]],
  ["Thủ trưởng các cơ quan, đơn vị, trưởng các thôn", ["Thủ trưởng các cơ quan, đơn vị", "trưởng các thôn"]],
  ["Thủ trưởng cơ quan, đơn vị liên quan", ["Thủ trưởng cơ quan, đơn vị liên quan"]],
  ["Các trường mầm non, trường tiểu học", ["Các trường mầm non, trường tiểu học"]],
  ["Văn phòng UBND, Phòng Tư pháp", ["Văn phòng UBND", "Phòng Tư pháp"]],
  ["Phòng Văn hóa, Khoa học và Thông tin", ["Phòng Văn hóa, Khoa học và Thông tin"]],
])("the units of “%s”", (text, expected) => {
  expect(split(text)).toEqual(expected)
})

test("what a directory knows as one name is not split", () => {
  const text = "Liên minh Sở Y tế và Sở Nội vụ"
  expect(split(text, (phrase) => phrase === text)).toEqual([text])
  expect(split("Sở Y tế và Sở Nội vụ", () => false)).toEqual(["Sở Y tế", "Sở Nội vụ"])
})
