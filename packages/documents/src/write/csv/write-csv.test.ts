import { expect, test } from "vitest"
import { writeCsv } from "./write-csv.ts"

test("rows are written as they are, and no text runs as a formula", () => {
  const rows = [
    ["Đơn vị", "Số"],
    ["xã An Bình", 0],
    ["=1+1", null],
    ['a "b", c', -3],
  ]
  expect(writeCsv(rows, { bom: false })).toBe('Đơn vị,Số\r\nxã An Bình,0\r\n\'=1+1,\r\n"a ""b"", c",-3\r\n')
  expect(writeCsv([["a"]]).charCodeAt(0)).toBe(0xfeff)
  expect(writeCsv([["a;b", 1]], { bom: false, delimiter: ";" })).toBe('"a;b";1\r\n')
})
