import { expect, test } from "vitest"
import { scriptFrom } from "./script.fixture.ts"
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
  ["các huyện, thị, thành đoàn", ["các huyện, thị, thành đoàn"]],
  ["các huyện, thị, Thành đoàn", ["các huyện, thị, Thành đoàn"]],
  ["Báo và Phát thanh, Truyền hình Hải Mẫu", ["Báo và Phát thanh, Truyền hình Hải Mẫu"]],
])("the units of “%s”", (text, expected) => {
  expect(split(text)).toEqual(expected)
})

test("what a directory knows as one name is not split", () => {
  const text = "Liên minh Sở Y tế và Sở Nội vụ"
  expect(split(text, (phrase) => phrase === text)).toEqual([text])
  expect(split("Sở Y tế và Sở Nội vụ", () => false)).toEqual(["Sở Y tế", "Sở Nội vụ"])
})
