import { expect, test } from "vitest"
import { scriptFrom } from "../words/script.fixture.ts"
import { readRecipient } from "./recipients.ts"

const read = (text: string) => {
  const script = scriptFrom(text)
  const { recipient } = readRecipient(script, { start: 0, end: script.text.length }) ?? { recipient: undefined }
  return recipient && [recipient.text, recipient.purpose]
}

test.each<[string, readonly (string | null)[] | undefined]>([
  ["UBND tỉnh (để báo cáo);", ["UBND tỉnh", "report"]],
  ["Các sở, ban, ngành (p/h);", ["Các sở, ban, ngành", "coordinate"]],
  ["UBND các xã, phường (t/h);", ["UBND các xã, phường", "implement"]],
  ["TT Tỉnh ủy (thay b/c);", ["TT Tỉnh ủy", "in-lieu-of-report"]],
  ["Lưu: VT, QLVH.", ["Lưu: VT, QLVH", "archive"]],
  ["Lưu: VT, P.KSTT (1A, 1G).", ["Lưu: VT, P.KSTT (1A, 1G)", "archive"]],
  ["Các thành viên Ban Chỉ đạo;", ["Các thành viên Ban Chỉ đạo", null]],
  ["Sở Y tế “để b/c”;", ["Sở Y tế", "report"]],
  ["Sở Y tế “b/c”;", ["Sở Y tế", "report"]],
  ["Sở Y tế - để báo cáo;", ["Sở Y tế", "report"]],
  ["Sở Y tế: để báo cáo;", ["Sở Y tế", "report"]],
  ["Sở Y tế để báo cáo;", ["Sở Y tế", "report"]],
  ["Các phòng, để thực hiện;", ["Các phòng", "implement"]],
  ["Sở Y tế (b.c);", ["Sở Y tế", "report"]],
  ["Các phòng (để ph/h th/h);", ["Các phòng", "coordinate"]],
  ["Sở Nội vụ; } (để b/c)", ["Sở Nội vụ", "report"]],
  ["Sở Nội vụ; }", ["Sở Nội vụ", null]],
  ["Các Phó Giám đốc (để chỉ đạo);", ["Các Phó Giám đốc", null]],
  ["Ban Giám đốc (CĐ);", ["Ban Giám đốc", null]],
  ["Ban Giám đốc (ông Mẫu);", ["Ban Giám đốc (ông Mẫu)", null]],
  ["Các sở (Y tế, Nội vụ);", ["Các sở (Y tế, Nội vụ)", null]],
  ["Ban Chỉ đạo đọc sách - thư viện;", ["Ban Chỉ đạo đọc sách - thư viện", null]],
  ["Đội để xe;", ["Đội để xe", null]],
  ["Lưu: VT, QLVH. [CHỜ KÝ]", ["Lưu: VT, QLVH", "archive"]],
  ["Lưu: VT. (Đã ký)", ["Lưu: VT", "archive"]],
  [";", undefined],
])("the recipient “%s”", (text, expected) => {
  expect(read(text)).toEqual(expected)
})
