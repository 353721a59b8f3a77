import { expect, test } from "vitest"
import { scriptFrom } from "../words/script.fixture.ts"
import { textAt } from "../words/script.ts"
import { partsOf } from "./parts.ts"

const head = "SỞ Y TẾ\nKẾ HOẠCH\nĐọc sách năm 2026\nI. MỤC ĐÍCH\nĐọc sách.\n"

/** The line that the foot of a document begins with. */
const footOf = (body: string): string | undefined => {
  const script = scriptFrom(`${head}${body}`)
  const entry = script.entries[partsOf(script).tail]
  return entry === undefined ? undefined : textAt(script, entry)
}

test.each<[string, string, string | undefined]>([
  ["those who get it", "Mở hội./.\nNơi nhận:\n- Các xã.", "Nơi nhận:"],
  ["those who get it, in type", "Mở hội./.\n**Nơi nhận:**\n- Các xã.", "Nơi nhận:"],
  ["the first of two lists", "Nơi nhận:\n- Các xã.\nNơi nhận bản giấy:\n- Lưu: VT.", "Nơi nhận:"],
  ["the signature over them", "Mở hội./.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNơi nhận:\n- Các xã.", "KT. GIÁM ĐỐC"],
  ["the signature alone", "Mở hội./.\nGIÁM ĐỐC\nLê Văn Mẫu", "GIÁM ĐỐC"],
  ["no sentence that names them", "Các xã là nơi nhận sách.\nGửi sách đến nơi nhận trong tháng 3.", undefined],
])("the foot begins with %s", (_, body, expected) => {
  expect(footOf(body)).toBe(expected)
})
