import { expect, test } from "vitest"
import { scriptFrom } from "./script.fixture.ts"
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
  ["somebody by order", "TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nTrần Thị Mẫu", ["TL.", "CHÁNH VĂN PHÒNG", "Trần Thị Mẫu", 2]],
  ["an acting head", "Q. GIÁM ĐỐC\n\nTrần Thị Mẫu", ["Q.", "GIÁM ĐỐC", "Trần Thị Mẫu", 1]],
  ["a party's prefix", "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nTrần Thị Mẫu", ["T/M", "PHÓ BÍ THƯ", "Trần Thị Mẫu", 2]],
  ["a name with its degree", "GIÁM ĐỐC\n\nThS. Trần Thị Mẫu", [null, "GIÁM ĐỐC", "ThS. Trần Thị Mẫu", 1]],
  ["no name yet", "GIÁM ĐỐC", [null, "GIÁM ĐỐC", null, 1]],
  ["nothing", "", [null, null, null, 0]],
])("signed by %s", (_, text, expected) => {
  expect(signed(text)).toEqual(expected)
})
