import fc from "fast-check"
import { expect, test } from "vitest"
import { scriptFrom } from "../words/script.fixture.ts"
import { leadBefore } from "./citation-lead.ts"

const lead = (text: string) => {
  const { typeWord, withSo } = leadBefore(scriptFrom(`${text}12/NQ-CP`), text.length)
  return [typeWord === null ? null : text.slice(typeWord.start, typeWord.end), withSo]
}

test.each<[string, string | null, boolean]>([
  ["Căn cứ Quyết định số ", "Quyết định", true],
  ["Căn cứ Quyết định số: ", "Quyết định", true],
  ["Quyết định s6 ", "Quyết định", true],
  ["Thực hiện Kế hoạch ", "Kế hoạch", false],
  ["Thực hiện Kế hoạch phối hợp số ", "Kế hoạch phối hợp", true],
  ["Thông tư liên tịch số ", "Thông tư liên tịch", true],
  ["Căn cứ Luật Thư viện số ", "Luật Thư viện", true],
  ["Căn cứ Bộ luật số ", "Bộ luật", true],
  ["Căn cứ Luật, Quyết định số ", "Quyết định", true],
  ["Kết luận liên ngành Y tế - Giáo dục số ", "Kết luận liên ngành Y tế - Giáo dục", true],
  ["theo số ", null, true],
  ["Căn cứ: ", null, false],
  ["", null, false],
])("“%s” names its act by %s", (text, type, withSo) => {
  expect(lead(text)).toEqual([type, withSo])
})

test("what stands in the line above belongs to no number", () => {
  const script = scriptFrom("Quyết định\nsố 12")
  expect(leadBefore(script, script.plain.indexOf("12"))).toEqual({ typeWord: null, withSo: true })
})

const plainType =
  /(?:nghi quyet lien tich|nghi quyet|quyet dinh|ke hoach lien tich|ke hoach hanh dong|ke hoach|ket luan lien nganh[^,;.\n]{0,40}|ket luan|bo luat|luat(?: [^,;.\n]{1,90}?)?|lenh|phap lenh)$/

test("finds the type word that the expression of all type words finds", () => {
  const pieces =
    "nghị quyết|liên tịch|quyết định|kế hoạch|hành động|kết luận|liên ngành|bộ luật|luật|lệnh|pháp lệnh|của|,|;|văn hóa".split(
      "|",
    )
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), (words) => {
      const text = words.join(" ")
      const script = scriptFrom(`${text} 12`)
      const end = script.plain.length - 3
      const found = plainType.exec(script.plain.slice(0, end))
      const { typeWord } = leadBefore(script, end + 1)
      expect(typeWord?.start).toBe(found?.index)
    }),
    { numRuns: 500 },
  )
})
