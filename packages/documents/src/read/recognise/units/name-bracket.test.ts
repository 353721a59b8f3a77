import { expect, test } from "vitest"
import { plainOf } from "../../letters.ts"
import { endWithBracket, withoutRemark } from "./name-bracket.ts"

test.each([
  ["Sở Y tế (Trung tâm Y tế)", "Sở Y tế (Trung tâm Y tế)"],
  ["Cơ quan thường trực (Sở Y tế)", "Cơ quan thường trực (Sở Y tế)"],
  ["Sở Y tế (Cơ quan thường trực)", "Sở Y tế (Cơ quan thường trực)"],
  ["Các tổ (05 tổ)", "Các tổ (05 tổ)"],
  ["Sở Y tế (bàn giao)", "Sở Y tế"],
  ["Sở Y tế (qua Văn phòng)", "Sở Y tế"],
  ["Sở Y tế (Chủ trì)", "Sở Y tế"],
  ["Sở Y tế (Theo Kế hoạch riêng)", "Sở Y tế"],
  ["Tổ công tác (Quyết định số 15/QĐ-UBND)", "Tổ công tác (Quyết định số 15/QĐ-UBND)"],
  ["Chi hội (ĐT: 0912345678)", "Chi hội"],
  ["Sở Y tế", "Sở Y tế"],
])("the name of “%s”", (text, name) => {
  const { end, start } = withoutRemark(text, plainOf(text), { start: 0, end: text.length })
  expect(text.slice(start, end)).toBe(name)
})

test.each([
  ["Sở Y tế (Cơ quan thường trực) chủ trì", "Sở Y tế (Cơ quan thường trực)"],
  ["Sở Y tế (thường trực) chủ trì", "Sở Y tế"],
  ["Sở Y tế chủ trì", "Sở Y tế"],
])("the name that “%s” begins with", (text, name) => {
  expect(text.slice(0, endWithBracket(text, plainOf(text), 7, text.length))).toBe(name)
})
