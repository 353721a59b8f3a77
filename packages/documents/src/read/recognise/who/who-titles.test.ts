import { expect, test } from "vitest"
import { plainOf } from "../../letters.ts"
import { isOnOtherMatter, whoTitle } from "./who-titles.ts"

test.each([
  ["TỔ CHỨC THỰC HIỆN", "carries-out"],
  ["TỔ CHỨC THỰC HIỆN VÀ CHẾ ĐỘ BÁO CÁO", "carries-out"],
  ["Tổ chức triển khai thực hiện Kế hoạch", "carries-out"],
  ["NỘI DUNG VÀ TỔ CHỨC THỰC HIỆN", "carries-out"],
  ["Triển khai thực hiện", "carries-out"],
  ["PHÂN CÔNG NHIỆM VỤ", "assigns"],
  ["TỔ CHỨC, PHÂN CÔNG THỰC HIỆN", "assigns"],
  ["Trách nhiệm của các đơn vị", "assigns"],
  ["NHIỆM VỤ CỦA CÁC CƠ QUAN", "assigns"],
  ["Tiếp nhận và phân công sắp xếp lớp học", undefined],
  ["Tổ chức thực hiện chương trình giáo dục", undefined],
  ["PHÂN CÔNG KINH PHÍ", undefined],
  ["NỘI DUNG", undefined],
])("“%s” says of who does what: %s", (title, expected) => {
  expect(whoTitle(plainOf(title))).toBe(expected)
})

test.each([
  ["TỔ CHỨC THỰC HIỆN VÀ CHẾ ĐỘ BÁO CÁO", false],
  ["PHÂN CÔNG NHIỆM VỤ", false],
  ["Báo cáo viên pháp luật", false],
  ["KINH PHÍ VÀ TỔ CHỨC THỰC HIỆN", true],
  ["Chế độ thông tin, báo cáo", true],
  ["ĐẶC ĐIỂM TÌNH HÌNH", true],
])("“%s” is on another matter: %s", (title, expected) => {
  expect(isOnOtherMatter(plainOf(title))).toBe(expected)
})
