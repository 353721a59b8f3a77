import { expect, test } from "vitest"
import { findLetterhead } from "./letterhead.ts"
import { scriptFrom } from "./script.fixture.ts"

const names = (text: string) => {
  const script = scriptFrom(text)
  const { issuer, superior } = findLetterhead(script, 0, 4, new Set())
  return [superior?.name ?? null, issuer?.name ?? null]
}
/** The running text spells the name in small letters. */
const below = "\nĐể thực hiện, Sở Y tế và Ủy ban nhân dân tỉnh Hải Mẫu ban hành Kế hoạch."
const motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"

test.each<[string, string, readonly [string | null, string | null]]>([
  ["one body", `SỞ Y TẾ\n${motto}${below}`, [null, "Sở Y tế"]],
  ["one that the text does not spell otherwise", `SỞ Y TẾ\n${motto}`, [null, "Sở Y tế"]],
  ["one that is not known", `SỞ ABC MẪU\n${motto}`, [null, "SỞ ABC MẪU"]],
  ["a motto in pieces", "SỞ Y TẾ\nCỘNG HÒA XÃ\nHỘI CHỦ NGHĨA VIỆT NAM", [null, "Sở Y tế"]],
  ["a body of two lines", `ỦY BAN NHÂN DÂN\nTỈNH HẢI MẪU\n${motto}${below}`, [null, "Ủy ban nhân dân tỉnh Hải Mẫu"]],
  ["a body under its superior", `UBND TỈNH HẢI MẪU\nSỞ Y TẾ\n${motto}${below}`, ["UBND tỉnh Hải Mẫu", "Sở Y tế"]],
  [
    "a committee that says nothing without the body it is of",
    `MTTQ VIỆT NAM XÃ MẪU\nBAN THƯỜNG TRỰC\n${motto}`,
    ["MTTQ Việt Nam xã Mẫu", "Ban Thường trực MTTQ Việt Nam xã Mẫu"],
  ],
  ["nothing but the motto", motto, [null, null]],
  ["a draft's note", `DỰ THẢO\nSỞ Y TẾ\n${motto}`, [null, "Sở Y tế"]],
])("%s", (_, text, expected) => {
  expect(names(text)).toEqual(expected)
})
