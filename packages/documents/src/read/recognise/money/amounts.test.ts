import { expect, test } from "vitest"
import { plainOf } from "../../letters.ts"
import { amountsIn } from "./amounts.ts"

test.each<[string, readonly number[]]>([
  ["1.500.000.000 đồng", [1_500_000_000]],
  ["1,5 tỷ đồng", [1_500_000_000]],
  ["500 triệu đồng", [500_000_000]],
  ["12,25 triệu đồng và 300 nghìn đồng", [12_250_000, 300_000]],
  ["0,0000001 triệu đồng", []],
  ["1.200.000đ", [1_200_000]],
  ["nhóm 5 đ", []],
  ["500 đồng chí", []],
  ["500 người", []],
  ["năm 2026", []],
])("the money in “%s”", (text, expected) => {
  expect(amountsIn(plainOf(text)).map(({ vnd }) => vnd)).toEqual(expected)
})
