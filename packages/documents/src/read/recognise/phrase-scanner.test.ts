import { expect, test } from "vitest"
import { plainOf } from "../letters.ts"
import { phraseScanner } from "./phrase-scanner.ts"

const scan = phraseScanner(["để", "tổ chức", "tổ chức hội nghị", "văn hóa"])
const all = (text: string): readonly string[] => {
  const plain = plainOf(text)
  const found: string[] = []
  for (
    let next = scan(text, plain, 0, text.length);
    next !== undefined;
    next = scan(text, plain, next.end, text.length)
  )
    found.push(`${next.phrase} at ${next.start}`)
  return found
}

test.each<[string, readonly string[]]>([
  ["Tổ chức hội nghị để tổng kết", ["tổ chức hội nghị at 0", "để at 17"]],
  ["đề nghị, đề án", []],
  ["TỔ CHỨC", ["tổ chức at 0"]],
  ["văn hoá, văn hóa", ["văn hóa at 0", "văn hóa at 9"]],
  ["tổ chức-để", ["tổ chức at 0", "để at 8"]],
  ["xtổ chức", []],
])("in “%s”", (text, expected) => {
  expect(all(text)).toEqual(expected)
})
