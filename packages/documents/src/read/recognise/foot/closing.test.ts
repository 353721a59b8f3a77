import { expect, test } from "vitest"
import { outlineFrom } from "../words/script.fixture.ts"
import { textAt } from "../words/script.ts"

const head = "SỞ Y TẾ\nKẾ HOẠCH\nĐọc sách\nI. MỤC ĐÍCH\nMột.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Nghiệp vụ\n- Hai.\n"
const closingOf = (text: string): readonly string[] => {
  const { outline, script } = outlineFrom(`${head}${text}\nNơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn Mẫu`)
  return outline.closing.map((leaf) => textAt(script, leaf))
}

test.each<[string]>([
  ["Trên đây là Kế hoạch đọc sách./."],
  ["Căn cứ Kế hoạch này, các phòng, ban, UBND các xã tổ chức thực hiện./."],
  ["Căn cứ nội dung Kế hoạch này, yêu cầu các trường thực hiện./."],
  ["Căn cứ vào Kế hoạch, các trạm thực hiện./."],
  ["Thủ trưởng các đơn vị căn cứ Kế hoạch này tổ chức thực hiện./."],
  ["Các phòng, đơn vị căn cứ Kế hoạch này xây dựng lịch đọc sách./."],
  ["Trên cơ sở Kế hoạch này, đề nghị các cơ quan, địa phương thực hiện./."],
  ["Các phòng, trạm nghiêm túc triển khai thực hiện./."],
  ["Toàn thể cán bộ tích cực thực hiện tốt việc đọc sách."],
])("closes a plan: %s", (line) => {
  expect(closingOf(line)).toEqual([line])
})

test.each<[string, string]>([
  ["a task right under the heading of a unit", "2. Trạm Y tế các xã\nCăn cứ Kế hoạch này, xây dựng lịch đọc sách./."],
  ["a task of those the heading names", "2. Các phòng, ban\nCác phòng, ban căn cứ Kế hoạch này mở hội sách./."],
  ["all that the part says", "III. TRÁCH NHIỆM THỰC HIỆN\nCăn cứ Kế hoạch này, các phòng mở hội sách./."],
  ["what others follow", "Các phòng căn cứ Kế hoạch này mở hội sách.\nVăn phòng theo dõi việc mượn sách.\nHết."],
  ["a bullet", "- Căn cứ Kế hoạch này, các phòng thực hiện./."],
])("does not close a plan: %s", (_, text) => {
  expect(closingOf(text)).toEqual([])
})

test("a line in brackets may follow", () => {
  expect(closingOf("Các phòng căn cứ Kế hoạch này thực hiện./.\n(Gửi kèm danh mục sách)")).toHaveLength(2)
})
