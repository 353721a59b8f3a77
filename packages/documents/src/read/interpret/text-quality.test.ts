import { expect, it } from "vitest"
import { scriptFrom } from "../recognise/words/script.fixture.ts"
import { reliability } from "./reliability.ts"
import { textQuality } from "./text-quality.ts"

it.each([
  ["sound text", "Sở Y tế xây dựng kế hoạch tuyên truyền.", 1],
  ["short forms and numbers apart", "UBND xã gửi báo cáo về số 12/KH-UBND.", 1],
  ["marks lost", "bước buoc việc viec", 0.5],
  ["a word right after a mark", "viec,bước,viec,việc", 0.5],
  ["the same letters in capitals and in small letters", "Sở sở SỞ", 1],
  ["words longer than a syllable", "nghiêng nghiêngg nghiêngnghiêng", 1 / 3],
  ["letters of other languages", "Hà Möbius", 0.5],
  ["nothing", "", 1],
])("%s", (_, text, expected) => {
  expect(textQuality(scriptFrom(text))).toBe(expected)
})

it("less sound text is relied on less", () => {
  const known = ["document.issuer", "assignments.2", "document.recipients.0", "anything.else"]
  for (const path of known)
    expect([0.9, 0.984, 0.985, 0.996, 0.997, 1].map((quality) => reliability(path, quality))).toEqual(
      [0.9, 0.984, 0.985, 0.996, 0.997, 1].map((quality) => reliability(path, quality)).toSorted((a, b) => a - b),
    )
  expect([reliability("document.issuer", 0.997), reliability("document.issuer", 0.996)]).toEqual([0.99, 0.96])
  expect([reliability("document.issuer", 0.985), reliability("document.issuer", 0.984)]).toEqual([0.96, 0.84])
})
