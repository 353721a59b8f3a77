import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { malformations, nastyTexts } from "../markup.fixture.ts"
import { cleanText } from "./clean.ts"
import { csvCell, inertCell } from "./escape-cell.ts"
import { escapeMarkdown } from "./escape-markdown.ts"
import { escapeMarkup } from "./escape-markup.ts"

describe("markup", () => {
  it.each([
    ["a & b", "a &amp; b"],
    ['<p class="x">', "&lt;p class=&quot;x&quot;&gt;"],
    ["l'été", "l&#39;été"],
    ["a\u0000b\u001fc\ufffed", "abcd"],
    ["tab\tline\nend", "tab\tline\nend"],
    ["half \ud83d", "half \ufffd"],
  ])("%j is written %j", (text, written) => {
    expect(escapeMarkup(text)).toBe(written)
  })

  it("is well formed whatever the text, as content and as attribute", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...nastyTexts), fc.string({ unit: "binary" })), (text) => {
        expect(malformations(`<p title="${escapeMarkup(text)}">${escapeMarkup(text)}</p>`)).toEqual([])
      }),
    )
  })

  it("keeps every character that a document can hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const back = escapeMarkup(text)
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&quot;", '"')
          .replaceAll("&#39;", "'")
          .replaceAll("&amp;", "&")
        expect(back).toBe(cleanText(text))
      }),
    )
  })
})

describe("cells", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+84", "'+84"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["\u0000=1", "'=1"],
    ["Việc 1=2", "Việc 1=2"],
    ["", ""],
  ])("%j cannot run: %j", (text, cell) => {
    expect(inertCell(text)).toBe(cell)
  })

  it.each([
    ["a,b", ",", '"a,b"'],
    ["a,b", ";", "a,b"],
    ['say "x"', ",", '"say ""x"""'],
    ["two\nlines", ",", '"two\nlines"'],
    [" outer ", ",", '" outer "'],
    ["plain", ",", "plain"],
  ])("%j with delimiter %j is %j", (text, delimiter, cell) => {
    expect(csvCell(text, delimiter)).toBe(cell)
  })

  it("never begin a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(inertCell(text)).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})

describe("Markdown", () => {
  it.each([
    ["a *b* _c_", "a \\*b\\* \\_c\\_"],
    ["- dash", "\\- dash"],
    ["+ plus", "\\+ plus"],
    ["# head", "\\# head"],
    ["> quote", "\\> quote"],
    ["1. one", "1\\. one"],
    ["12) twelve", "12\\) twelve"],
    ["30/2020/NĐ-CP", "30/2020/NĐ-CP"],
    ["2026 - 2030", "2026 - 2030"],
    ["<b>x</b>", "\\<b>x\\</b>"],
    ["a | b", "a \\| b"],
    ["two\nlines\t end ", "two lines end"],
    ["C:\\x", "C:\\\\x"],
  ])("%j is written %j", (text, written) => {
    expect(escapeMarkdown(text)).toBe(written)
  })
})
