import { expect, test } from "vitest"
import { scriptFrom } from "../words/script.fixture.ts"
import { wholeIssuer } from "./whole-issuer.ts"

const whole = (name: string, text: string, said: string | null = null, place: string | null = "Hải Mẫu") => {
  const script = scriptFrom(text)
  const at = said === null ? -1 : script.text.indexOf(said)
  const span = said === null || at < 0 ? undefined : { start: at, end: at + said.length }
  return wholeIssuer(script, { name, spans: [] }, span, place)?.name
}

test.each<[string, string, string, string | null, string | undefined]>([
  [
    "the sentence that issues the plan",
    "Ủy ban nhân dân",
    "UBND tỉnh Hải Mẫu ban hành Kế hoạch đọc sách.",
    "UBND tỉnh Hải Mẫu",
    "Ủy ban nhân dân tỉnh Hải Mẫu",
  ],
  [
    "the title, in capitals",
    "Ủy ban nhân dân",
    "ĐỌC SÁCH TRÊN ĐỊA BÀN TỈNH HẢI MẪU NĂM 2026",
    null,
    "Ủy ban nhân dân tỉnh Hải Mẫu",
  ],
  [
    "a committee before another unit of the name",
    "UBND",
    "Thư viện huyện Hải Mẫu đọc sách theo kế hoạch của UBND thành phố Hải Mẫu.",
    null,
    "UBND thành phố Hải Mẫu",
  ],
  [
    "the unit's own sentence without a place",
    "Ủy ban nhân dân",
    "UBND tỉnh ban hành Kế hoạch.",
    "UBND tỉnh",
    undefined,
  ],
  ["a name that has its unit", "Ủy ban nhân dân xã Mẫu", "Đọc sách tại tỉnh Hải Mẫu.", null, undefined],
  ["another body", "Sở Y tế", "Đọc sách tại tỉnh Hải Mẫu.", null, undefined],
  ["a longer name", "Ủy ban nhân dân", "Đọc sách tại tỉnh Hải Mẫung.", null, undefined],
])("a committee's name is made whole by %s", (_, name, text, said, expected) => {
  expect(whole(name, text, said)).toBe(expected)
})

test("a name stays as it is where no place is printed", () => {
  expect(whole("Ủy ban nhân dân", "Đọc sách tại tỉnh Hải Mẫu.", null, null)).toBeUndefined()
})
