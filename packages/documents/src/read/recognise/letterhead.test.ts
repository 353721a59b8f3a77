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
  ["one that the text does not spell otherwise", `SỞ Y TẾ\n${motto}`, [null, "SỞ Y TẾ"]],
  ["a body of two lines", `ỦY BAN NHÂN DÂN\nTỈNH HẢI MẪU\n${motto}${below}`, [null, "Ủy ban nhân dân tỉnh Hải Mẫu"]],
  ["a body under its superior", `UBND TỈNH HẢI MẪU\nSỞ Y TẾ\n${motto}${below}`, ["UBND TỈNH HẢI MẪU", "Sở Y tế"]],
  [
    "a committee that says nothing without the body it is of",
    `MTTQ VIỆT NAM XÃ MẪU\nBAN THƯỜNG TRỰC\n${motto}`,
    ["MTTQ VIỆT NAM XÃ MẪU", "BAN THƯỜNG TRỰC MTTQ VIỆT NAM XÃ MẪU"],
  ],
  ["nothing but the motto", motto, [null, null]],
  ["a draft's note", `DỰ THẢO\nSỞ Y TẾ\n${motto}`, [null, "SỞ Y TẾ"]],
])("%s", (_, text, expected) => {
  expect(names(text)).toEqual(expected)
})
