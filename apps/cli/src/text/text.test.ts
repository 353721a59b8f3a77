import { type Source, sourceOf } from "@lantoa/documents/read"
import { describe, expect, it } from "vitest"
import { excerptOf } from "./excerpt.ts"
import { editDistance, nearest } from "./nearest.ts"
import { plain } from "./plain.ts"
import { sourceView } from "./source-view.ts"
import { table } from "./table.ts"
import { cutTo, padTo, widthOf, wrap } from "./width.ts"

describe("widthOf", () => {
  it.each([
    ["kế hoạch", 8],
    ["kế hoạch".normalize("NFD"), 8],
    ["Ủy ban".normalize("NFD"), 6],
    ["計画", 4],
    ["\u001b[31mlỗi\u001b[39m", 3],
    ["", 0],
  ])("%j takes %i columns", (text, columns) => {
    expect(widthOf(text)).toBe(columns)
  })
})

describe("cutTo and padTo", () => {
  it.each([
    ["kế hoạch", 8, "kế hoạch"],
    ["kế hoạch", 7, "kế hoạ…"],
    ["kế hoạch", 4, "kế…"],
    ["kế hoạch", 1, "…"],
  ])("%j in %i columns is %j", (text, columns, cut) => {
    expect(cutTo(text, columns)).toBe(cut)
    expect(widthOf(padTo(cut, columns))).toBe(columns)
  })
})

it("wraps words and leaves a long one whole", () => {
  expect(wrap("một hai ba bốnnămsáubảy tám", 8)).toEqual(["một hai", "ba", "bốnnămsáubảy", "tám"])
})

describe("nearest", () => {
  const names = ["read", "check", "explain", "obligations", "calendar", "render", "units", "start"]
  it.each([
    ["chekc", "check"],
    ["obligation", "obligations"],
    ["calender", "calendar"],
    ["cal", "calendar"],
    ["raed", "read"],
    ["unit", "units"],
    ["xyzzy", undefined],
    ["", undefined],
  ])("%j means %j", (typed, meant) => {
    expect(nearest(typed, names)).toBe(meant)
  })

  it("counts changed places as one mistake", () => {
    expect(editDistance("chekc", "check")).toBe(1)
    expect(editDistance("check", "check")).toBe(0)
    expect(editDistance("", "abc")).toBe(3)
  })
})

it("takes out what could steer a terminal", () => {
  expect(plain("a\u001b[2Jb\u202ec\u0007\nd\te")).toBe("a\ufffd[2Jb\ufffdc\ufffd\nd\te")
})

const stored = (text: string): Source => sourceOf(text).source

describe("sourceView", () => {
  const source = "một\r\nhai ba\nbốn\rnăm"
  it.each([
    [0, 3, { line: 1, column: 1, endLine: 1, endColumn: 4 }],
    [5, 8, { line: 2, column: 1, endLine: 2, endColumn: 4 }],
    [9, 15, { line: 2, column: 5, endLine: 3, endColumn: 4 }],
    [16, 19, { line: 4, column: 1, endLine: 4, endColumn: 4 }],
    [19, 19, { line: 4, column: 4, endLine: 4, endColumn: 4 }],
  ])("from %i to %i", (start, end, place) => {
    expect(sourceView(stored(source)).placeOf(start, end)).toEqual(place)
  })

  it("gives lines without their breaks", () => {
    const view = sourceView(stored(source))
    const lines = [0, 5, 12, 16].map(view.lineAt)
    expect(lines.map(({ number, start, end }) => [number, source.slice(start, end)])).toEqual([
      [1, "một"],
      [2, "hai ba"],
      [3, "bốn"],
      [4, "năm"],
    ])
  })

  it("counts columns of the file as it is stored, its marks apart", () => {
    const view = sourceView(stored("x\nế ế ế".normalize("NFD")))
    expect(view.text).toBe("x\nế ế ế")
    expect(view.placeOf(4, 5)).toEqual({ line: 2, column: 5, endLine: 2, endColumn: 8 })
  })
})

describe("excerptOf", () => {
  const shown = (source: string, start: number, end: number, columns: number) => {
    const { text, indent, carets } = excerptOf(sourceView(stored(source)), start, end, columns)
    return `${text}\n${" ".repeat(indent)}${"^".repeat(carets)}`
  }

  it("underlines a place on a short line", () => {
    expect(shown("Số: /KH-ABC", 4, 11, 80)).toBe("Số: /KH-ABC\n    ^^^^^^^")
  })

  it("keeps the caret under text that was decomposed", () => {
    expect(shown("Ủy ban nhân dân xã".normalize("NFD"), 16, 18, 80)).toBe(`Ủy ban nhân dân xã\n${" ".repeat(16)}^^`)
  })

  it("shows only the first line of a place", () => {
    expect(shown("một\nhai", 1, 6, 80)).toBe("một\n ^^")
  })

  it("cuts a long line on both sides", () => {
    const source = `${"a ".repeat(200)}ĐÂY${" b".repeat(200)}`
    const [text = "", carets = ""] = shown(source, 400, 403, 60).split("\n")
    expect(text).toMatch(/^….*ĐÂY.*…$/)
    expect(widthOf(text)).toBeLessThanOrEqual(60)
    expect([...text].slice(carets.indexOf("^"), carets.length).join("")).toBe("ĐÂY")
  })

  it("never exceeds the screen when the place itself is long", () => {
    const [text = "", carets = ""] = shown("x".repeat(500), 100, 450, 60).split("\n")
    expect(widthOf(text)).toBeLessThanOrEqual(60)
    expect(carets.length).toBe(widthOf(text))
  })

  it("has a caret for an empty place, and shows no control characters", () => {
    expect(shown("a\tb\u001b[2J", 1, 1, 60)).toBe("a b\ufffd[2J\n ^")
  })
})

it("leaves rows whole where there is room", () => {
  expect(table([{ head: "A" }, { head: "B", share: 1 }], [["một", "hai ba"]], Number.POSITIVE_INFINITY)).toBe(
    "A    B\n───  ──────\nmột  hai ba\n",
  )
})

it("lays rows out in columns and cuts the ones that may be cut", () => {
  const rows = [
    ["Sở Tài chính", "thẩm định kinh phí của kế hoạch"],
    ["Báo", "đăng tin"],
  ]
  expect(table([{ head: "Đơn vị" }, { head: "Việc", share: 1 }], rows, 34)).toBe(
    [
      "Đơn vị        Việc",
      "────────────  ────────────────────",
      "Sở Tài chính  thẩm định kinh phí…",
      "Báo           đăng tin",
      "",
    ].join("\n"),
  )
})
