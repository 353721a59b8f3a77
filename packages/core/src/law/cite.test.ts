import { expect, test } from "vitest"
import { isoDate } from "../calendar/index.ts"
import { citeAct, citeActAgain } from "./cite.ts"

const decision = {
  type: "Quyết định",
  number: "12/QĐ-UBND",
  date: isoDate("2026-02-03"),
  issuer: "Ủy ban nhân dân tỉnh",
  subject: "về việc thử",
}

test("the first mention gives type, number, date, issuer and subject", () => {
  expect(citeAct(decision)).toBe(
    "Quyết định số 12/QĐ-UBND ngày 03 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh về việc thử",
  )
})

test("what is not known is left out", () => {
  expect(citeAct({ ...decision, date: null, issuer: null, subject: null })).toBe("Quyết định số 12/QĐ-UBND")
})

test("later mentions give type and number", () => {
  expect(citeActAgain(decision)).toBe("Quyết định số 12/QĐ-UBND")
})

test("a law is cited by its name alone, first and later", () => {
  const law = { type: "Luật", number: "103/2016/QH13", date: null, issuer: "Quốc hội", subject: "Báo chí" }
  expect(citeAct(law)).toBe("Luật Báo chí")
  expect(citeActAgain(law)).toBe("Luật Báo chí")
})
