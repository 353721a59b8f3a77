import { expect, test } from "vitest"
import { scriptFrom } from "../words/script.fixture.ts"
import { mayNameUnit } from "./unit-like.ts"

test.each([
  ["Nghệ nhân dân gian", true],
  ["Hộ gia đình, cá nhân", true],
  ["Tuyến huyện", true],
  ["Cấp xã", true],
  ["Các bậc phụ huynh", true],
  ["Hệ thống truyền thanh cơ sở", true],
  ["Tổ chức dịch vụ thu", true],
  ["Chế độ báo cáo", false],
  ["Kinh phí", false],
  ["Kiểm tra, giám sát", false],
  ["Tiến độ", false],
  ["Các giải pháp chính", false],
  ["Tổ chức hội thi", false],
  ["Hệ thống biểu mẫu", false],
  ["Giai đoạn 1", false],
  ["Ngày 02/9", false],
  ["100% hộ dân", false],
  ["Thôn nào chủ trì thì báo trước", false],
  ["Ở cơ sở", false],
  ["Về", false],
])("“%s” may name units by its place: %s", (text, expected) => {
  expect(mayNameUnit(scriptFrom(text), { start: 0, end: text.length })).toBe(expected)
})
