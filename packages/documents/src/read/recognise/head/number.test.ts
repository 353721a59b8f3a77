import { expect, test } from "vitest"
import { scriptFrom } from "../words/script.fixture.ts"
import { findNumber } from "./number.ts"

const numberIn = (text: string) => {
  const script = scriptFrom(text)
  const { number } = findNumber(script, 0, script.entries.length) ?? { number: undefined }
  return number && [number.ordinal, number.symbol]
}

test.each<[string, string, readonly (string | null)[] | undefined]>([
  ["of an administrative document", "Số: 159/KH-UBND", ["159", "KH-UBND"]],
  ["of a party document", "Số 281-KH/TU", ["281", "KH/TU"]],
  ["of a law", "Luật số: 89/2025/QH15", ["89", "2025/QH15"]],
  ["with leading zeros", "Số: 0125/KH-UBND", ["0125", "KH-UBND"]],
  ["of a draft", "Số:       /KH-SVHTTDL", [null, "KH-SVHTTDL"]],
  ["of a draft with dots", "Số: ....../KH-UBND", [null, "KH-UBND"]],
  ["with spaces in its symbol", "Số: 12 /KH - UBND", ["12", "KH-UBND"]],
  ["beside other things in its line", "UBND TỈNH HẢI MẪU   Số: 12/KH-UBND", ["12", "KH-UBND"]],
  ["given a second time", "Số: 15a/KH-BQL", ["15a", "KH-BQL"]],
  ["with an office behind a stop", "Số: 356/KH-KL.QLBVR", ["356", "KH-KL.QLBVR"]],
  ["with an underscore", "Số: 99/STP_PBGDPL", ["99", "STP_PBGDPL"]],
  ["of a party document with a space", "Số 298 KH/TWĐTN", ["298", "KH/TWĐTN"]],
  ["none in a date", "Số: ngày 12/5/2026", undefined],
  ["none at all", "KẾ HOẠCH", undefined],
])("the number %s", (_, text, expected) => {
  expect(numberIn(text)).toEqual(expected)
})
