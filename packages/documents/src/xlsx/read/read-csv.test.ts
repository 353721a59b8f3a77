import { describe, expect, it } from "vitest"
import { readCsv } from "./read-csv.ts"

describe("a table as text", () => {
  it.each([
    ["commas", "a,b\r\n1,2\r\n"],
    ["semicolons", "a;b\n1;2\n"],
    ["tabs", "a\tb\n1\t2"],
    ["a mark of byte order", "\uFEFFa,b\n1,2"],
    ["spaces around its cells", "a , b\n 1,2 "],
    ["quotes", '"a","b"\n"1","2"'],
  ])("is read with %s", async (_, text) => {
    expect(await readCsv(text)).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1", "2"] },
    ])
  })

  it("keeps commas and quotes within a cell", async () => {
    expect(await readCsv('a,b\n"x, ""y""",2')).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ['x, "y"', "2"] },
    ])
  })

  it("leaves empty rows out, and counts them", async () => {
    expect((await readCsv("a,b\n\n,\n1,2\n\n")).map(({ line }) => line)).toEqual([1, 4])
    expect(await readCsv("")).toEqual([])
  })
})
