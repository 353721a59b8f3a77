import { describe, expect, it, test } from "vitest"
import { DocumentType } from "./document-type.schema.ts"
import { documentType, documentTypeOfCode, documentTypes } from "./document-types.ts"
import { typeCodeOf, typeCodesOf } from "./type-codes.ts"

test("there are 29 types, 27 with a code, in the order of the schema", () => {
  expect(documentTypes.map(({ id }) => id)).toEqual(DocumentType.options)
  expect(documentTypes.filter(({ code }) => code !== null)).toHaveLength(27)
})

test("no code stands twice, and every code finds its type", () => {
  const codes = documentTypes.flatMap(({ code }) => (code === null ? [] : [code]))
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.map((code) => documentTypeOfCode(code))).toEqual(
    documentTypes.filter(({ code }) => code !== null).map(({ id }) => id),
  )
})

describe("codes are case-sensitive", () => {
  it.each([
    ["TTr", "proposal"],
    ["CTr", "programme"],
    ["QyĐ", "rules"],
    ["ĐA", "project-scheme"],
    ["DA", "project"],
    ["TTR", undefined],
    ["kh", undefined],
    ["CV", undefined],
  ])("%s is %s", (code, type) => {
    expect(documentTypeOfCode(code)).toBe(type)
  })
})

test("a type's name in both languages", () => {
  expect(documentType("plan").name).toEqual({ vi: "Kế hoạch", en: "Plan" })
})

test("a code means what its family says", () => {
  expect(typeCodeOf("party", "TT")?.names[0]?.vi).toBe("Thông tri")
  expect(typeCodeOf("normative", "TT")?.names[0]?.vi).toBe("Thông tư")
  expect(typeCodeOf("administrative", "TT")).toBeUndefined()
  expect(typeCodesOf("letter")).toEqual([])
})
