import { expect, test } from "vitest"
import { typeOfSymbol } from "./symbol-type.ts"

test.each<[string, string | undefined]>([
  ["KH-UBND", "plan"],
  ["2026/QĐ-UBND", "decision"],
  ["KHLT-SYT-STC", "plan"],
  ["CTr/TU", "programme"],
  ["CV/ĐU", "official-letter"],
  ["UBND-VX", undefined],
  ["TC-KT", undefined],
  ["KHCN-VP", undefined],
])("the symbol %s", (symbol, expected) => {
  expect(typeOfSymbol(symbol)).toBe(expected)
})
