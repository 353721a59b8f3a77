import { expect, test } from "vitest"
import { readRecipient } from "./recipients.ts"
import { scriptFrom } from "./script.fixture.ts"

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
  [";", undefined],
])("the recipient “%s”", (text, expected) => {
  expect(read(text)).toEqual(expected)
})
