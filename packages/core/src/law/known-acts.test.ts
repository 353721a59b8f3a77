import { describe, expect, it, test } from "vitest"
import { citeAct } from "./cite.ts"
import { parseDocumentNumber, printDocumentNumber, typeNamesOf } from "./document-number.ts"
import { knownAct, knownActs, nationalProjects } from "./known-acts.ts"

test("no number stands twice", () => {
  expect(new Set(knownActs.map(({ number }) => number)).size).toBe(knownActs.length)
})

describe("every act", () => {
  it.each(knownActs.map((act) => [act.number, act] as const))(
    "%s has a number that fits its type and dates in order",
    (_, act) => {
      const parts = parseDocumentNumber(act.number)
      expect(parts && printDocumentNumber(parts)).toBe(act.number)
      const names = parts === undefined ? [] : typeNamesOf(parts).map(({ vi }) => vi)
      if (names.length > 0) expect(names).toContain(act.type)
      if (parts?.family === "letter") expect(act.type).toBe("Công văn")
      expect(act.subject).not.toBe("")
      expect(act.subjectEn).not.toBe("")
      if (act.date !== null && act.inForce !== null) expect(act.date <= act.inForce).toBe(true)
      if (act.inForce !== null && act.endedOn !== null) expect(act.inForce < act.endedOn).toBe(true)
      if (act.replacedBy !== null) expect(knownAct(act.replacedBy)).toBeDefined()
    },
  )
})

test("spaces inside a number make no difference", () => {
  expect(knownAct("1373 / QĐ-TTg")?.date).toBe("2021-07-30")
  expect(knownAct("9999/QĐ-TTg")).toBeUndefined()
})

test("the national project has its official name, and the province's other name is not one", () => {
  expect(nationalProjects.map(({ number, project }) => [number, project])).toEqual([
    ["89/QĐ-TTg", "Xây dựng xã hội học tập giai đoạn 2012 - 2020"],
    ["1373/QĐ-TTg", "Xây dựng xã hội học tập giai đoạn 2021 - 2030"],
  ])
})

test("an act is cited in full from what is known of it", () => {
  const act = knownAct("489/QĐ-TTg")
  expect(act && citeAct(act)).toBe(
    "Quyết định số 489/QĐ-TTg ngày 08 tháng 4 năm 2020 của Thủ tướng Chính phủ ban hành Kế hoạch thực hiện Kết luận số 49-KL/TW",
  )
})
