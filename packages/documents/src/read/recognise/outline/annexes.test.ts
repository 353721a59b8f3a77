import { expect, test } from "vitest"
import { outlineFrom } from "../words/script.fixture.ts"
import { textAt } from "../words/script.ts"

const plan = "SỞ Y TẾ\nKẾ HOẠCH\nĐọc sách\nI. MỤC ĐÍCH\nMột.\nNơi nhận:\n- Các xã;\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn Mẫu\n"
const note = "(Kèm theo Kế hoạch số 9/KH-SYT ngày 02/3/2026)\n"

const annexesOf = (text: string): readonly (readonly string[])[] => {
  const { outline, script } = outlineFrom(`${plan}${text}`)
  return outline.annexes.map((annex) => [annex.label, textAt(script, annex).replaceAll("\n", " ")])
}

test.each<[string, string, readonly (readonly string[])[]]>([
  ["over its note", `PHỤ LỤC II\nDANH MỤC NHIỆM VỤ\n${note}1. Việc\nMột.`, [["PHỤ LỤC II", "DANH MỤC NHIỆM VỤ"]]],
  ["under its note", `PHỤ LỤC II\n${note}DANH MỤC NHIỆM VỤ\n1. Việc\nMột.`, [["PHỤ LỤC II", "DANH MỤC NHIỆM VỤ"]]],
  [
    "of several lines under its note",
    `PHỤ LỤC\n${note}DỰ KIẾN CHƯƠNG TRÌNH\nHỘI NGHỊ ĐỌC SÁCH\nThời gian: Sáng thứ Hai.`,
    [["PHỤ LỤC", "DỰ KIẾN CHƯƠNG TRÌNH HỘI NGHỊ ĐỌC SÁCH"]],
  ],
  ["in small letters", `Phụ lục 1\n${note}Danh mục tủ sách\n1. Tủ sách\nMột.`, [["Phụ lục 1", "Danh mục tủ sách"]]],
  [
    "under a note on the line of the label",
    "PHỤ LỤC III (Kèm theo Kế hoạch số 9/KH-SYT)\nKHUNG THỜI GIAN\nMột.",
    [["PHỤ LỤC III", "KHUNG THỜI GIAN"]],
  ],
  ["missing", `PHỤ LỤC\n${note}Thời gian: Sáng thứ Hai.`, [["PHỤ LỤC", ""]]],
  [
    "under a letterhead printed again",
    "SỞ Y TẾ TỈNH HẢI MẪU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nPHỤ LỤC\nDANH MỤC SÁCH\nMột.",
    [["PHỤ LỤC", "DANH MỤC SÁCH"]],
  ],
  ["of one without a label", `DANH MỤC TỦ SÁCH CƠ SỞ\n${note}Một.`, [["", "DANH MỤC TỦ SÁCH CƠ SỞ"]]],
])("the title of an annex %s", (_, text, expected) => {
  expect(annexesOf(text)).toEqual(expected)
})
