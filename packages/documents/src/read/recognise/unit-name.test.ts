import { expect, test } from "vitest"
import { scriptFrom } from "./script.fixture.ts"
import { unitsAt, verbFollows } from "./unit-name.ts"

test.each([
  ["Sở Y tế chủ trì, phối hợp các xã.", "Sở Y tế"],
  ["Sở Y tế, Sở Nội vụ và các xã tổ chức thực hiện", "Sở Y tế, Sở Nội vụ và các xã"],
  ["các cơ quan, tổ chức liên quan thực hiện", "các cơ quan, tổ chức liên quan"],
  ["Ban Chỉ đạo tỉnh để tổng hợp", "Ban Chỉ đạo tỉnh"],
  ["UBND tỉnh (qua Sở Y tế) trước ngày 15/11", "UBND tỉnh"],
  ["Sở Y tế: kiểm tra", "Sở Y tế"],
  ["Trung tâm Y tế dự phòng có trách nhiệm lập dự toán", "Trung tâm Y tế dự phòng"],
  ["các đơn vị sự nghiệp công lập báo cáo", "các đơn vị sự nghiệp công lập"],
  ["Ban bầu cử đại biểu Quốc hội đôn đốc", "Ban bầu cử đại biểu Quốc hội"],
  ["Trường Đại học Mở tổ chức hội thi", "Trường Đại học Mở"],
  ["UBND tỉnh năm 2026 và các năm tiếp theo", "UBND tỉnh"],
  ["Sở Y tế - Cơ quan thường trực", "Sở Y tế"],
  ["Sở Y tế và cùng với", "Sở Y tế"],
  ["Phòng Kinh tế, Hạ tầng và Đô thị: thẩm định", "Phòng Kinh tế, Hạ tầng và Đô thị"],
  ["Đảng ủy xã lãnh đạo Ủy ban nhân dân xã", "Đảng ủy xã"],
  ["Sở Y tế, lãnh đạo các xã thực hiện", "Sở Y tế, lãnh đạo các xã"],
  ["Trung tâm Y tế trước 15/12/2025", "Trung tâm Y tế"],
  ["Báo và phát thanh, truyền hình Hải Mẫu mở chuyên mục", "Báo và phát thanh, truyền hình Hải Mẫu"],
  ["kế hoạch này", undefined],
])("the units that “%s” begins with", (text, expected) => {
  const units = unitsAt(scriptFrom(text), 0, text.length)
  expect(units && text.slice(units.start, units.end)).toBe(expected)
})

test.each([
  ["Sở Y tế chủ trì", true],
  ["Các cơ quan có liên quan đến công tác bầu cử", false],
  ["Ủy ban nhân dân các xã, phường", false],
  ["Các đơn vị tổ chức hội thi", true],
  ["Các cơ quan, tổ chức", false],
])("a verb follows the units of “%s”: %s", (text, expected) => {
  expect(verbFollows(scriptFrom(text), 0, text.length)).toBe(expected)
})
