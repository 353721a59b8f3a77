import { expect, test } from "vitest"
import { scriptFrom } from "../words/script.fixture.ts"
import { readSignature } from "./signature.ts"
import { readTail } from "./tail.ts"

const signed = (text: string) => {
  const script = scriptFrom(text)
  const { lines, name, position, prefix } = readSignature(script, readTail(script, 0)).signatory
  return [prefix, position, name, lines.length]
}

test.each<[string, string, readonly (string | number | null)[]]>([
  ["a head", "GIÁM ĐỐC\n\nTrần Thị Mẫu", [null, "GIÁM ĐỐC", "Trần Thị Mẫu", 1]],
  ["a deputy for the head", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Thị Mẫu", ["KT.", "PHÓ GIÁM ĐỐC", "Trần Thị Mẫu", 2]],
  [
    "a chair for the collective",
    "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Thị Mẫu",
    ["TM.", "CHỦ TỊCH", "Trần Thị Mẫu", 2],
  ],
  [
    "a deputy for the chair for the collective",
    "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Thị Mẫu",
    ["TM. KT.", "PHÓ CHỦ TỊCH", "Trần Thị Mẫu", 3],
  ],
  [
    "a deputy, the prefix on a line of its own",
    "TM.\nỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Thị Mẫu",
    ["TM. KT.", "PHÓ CHỦ TỊCH", "Trần Thị Mẫu", 3],
  ],
  ["somebody by order", "TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nTrần Thị Mẫu", ["TL.", "CHÁNH VĂN PHÒNG", "Trần Thị Mẫu", 2]],
  ["an acting head", "Q. GIÁM ĐỐC\n\nTrần Thị Mẫu", ["Q.", "GIÁM ĐỐC", "Trần Thị Mẫu", 1]],
  ["a party's prefix", "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Thị Mẫu", ["T/M", "PHÓ BÍ THƯ", "Trần Thị Mẫu", 2]],
  ["a name with its degree", "GIÁM ĐỐC\n\nThS. Trần Thị Mẫu", [null, "GIÁM ĐỐC", "Trần Thị Mẫu", 1]],
  ["an officer", "TRƯỞNG CÔNG AN XÃ\n\nĐại úy Trần Văn Mẫu", [null, "TRƯỞNG CÔNG AN XÃ", "Trần Văn Mẫu", 1]],
  ["a physician", "GIÁM ĐỐC\n\nTTƯT.BSCKII. Trần Thị Mẫu", [null, "GIÁM ĐỐC", "Trần Thị Mẫu", 1]],
  ["a hand in the copy", "GIÁM ĐỐC\n\nĐã ký: Trần Thị Mẫu", [null, "GIÁM ĐỐC", "Trần Thị Mẫu", 1]],
  ["a hand that is to come", "GIÁM ĐỐC\n[CHỜ KÝ]\nTrần Thị Mẫu", [null, "GIÁM ĐỐC", "Trần Thị Mẫu", 1]],
  ["a name of the highlands", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nK' Mẫu", ["KT.", "PHÓ CHỦ TỊCH", "K' Mẫu", 2]],
  ["a prefix with a stop inside", "T.M BAN CHẤP HÀNH\nBÍ THƯ\n\nTrần Thị Mẫu", ["T.M.", "BÍ THƯ", "Trần Thị Mẫu", 2]],
  ["somebody in small letters", "Hiệu trưởng\n\nTrần Thị Mẫu", [null, "Hiệu trưởng", "Trần Thị Mẫu", 1]],
  [
    "who has drawn it up, beside who approves it",
    "DUYỆT CỦA BAN GIÁM HIỆU NGƯỜI LẬP KẾ HOẠCH\n\nTrần Thị Mẫu Lê Văn Thử",
    [null, "NGƯỜI LẬP KẾ HOẠCH", "Lê Văn Thử", 1],
  ],
  ["no name yet", "GIÁM ĐỐC", [null, "GIÁM ĐỐC", null, 1]],
  ["nothing", "", [null, null, null, 0]],
])("signed by %s", (_, text, expected) => {
  expect(signed(text)).toEqual(expected)
})
