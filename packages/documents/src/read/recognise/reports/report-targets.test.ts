import { expect, it } from "vitest"
import { duties, work } from "./duties.fixture.ts"

it.each<[string, string]>([
  ["Báo cáo Ban Giám hiệu vào thứ sáu hằng tuần.", "Ban Giám hiệu"],
  ["Báo cáo kết quả về Phòng GD-ĐT trước 16 giờ hằng ngày.", "Phòng GD-ĐT"],
  ["Báo cáo Bộ Văn hóa, Thể thao và Du lịch sau mỗi đợt.", "Bộ Văn hóa, Thể thao và Du lịch"],
  ["Gửi báo cáo về Đảng ủy xã, Sở Nội vụ và đồng gửi Đoàn xã.", "Đảng ủy xã + Sở Nội vụ + Đoàn xã"],
  ["Báo cáo UBND tỉnh Lâm Đồng.", "UBND tỉnh Lâm Đồng"],
  ["Gửi báo cáo công tác về Sở Nội vụ kèm hình ảnh.", "Sở Nội vụ"],
  ["Báo cáo kết quả về UBND tỉnh, đồng gửi Sở Nội vụ trước ngày 12/12/2026.", "UBND tỉnh + Sở Nội vụ"],
  ["Báo cáo Thường trực Hội và Trung ương Hội.", "Thường trực Hội + Trung ương Hội"],
  ["Gửi báo cáo về Phòng Nghiệp vụ và file mềm qua thư điện tử.", "Phòng Nghiệp vụ"],
  ["Báo cáo kết quả gửi về Trung ương Đoàn (qua Văn phòng).", "Trung ương Đoàn"],
  ["Báo cáo tình hình về HĐNVQS xã (qua Ban CHQS xã).", "HĐNVQS xã"],
  ["Báo cáo kết quả gửi về LĐLĐ tỉnh trước ngày 12/6/2026.", "LĐLĐ tỉnh"],
  ["Báo cáo kết quả về công đoàn cấp trên trực tiếp.", "công đoàn cấp trên trực tiếp"],
  ["Báo cáo kết quả tuyên truyền về Luật Thư viện trước ngày 12/6/2026.", ""],
  ["Báo cáo kết quả tuyên truyền về Biển đảo trước ngày 12/6/2026.", ""],
  ["Báo cáo kết quả tuyên truyền về Trung ương Hội trước ngày 12/6/2026.", "Trung ương Hội"],
  ["Báo cáo CCHC định kỳ quý gửi Sở Nội vụ.", "Sở Nội vụ"],
])("to whom: %s", (sentence, expected) => {
  expect(duties(work(sentence)).map(([, to]) => to)).toEqual([expected])
})
