import { describe, expect, it, test } from "vitest"
import { isTable } from "../../tree/index.ts"
import { openLimits } from "../limits.ts"
import { openHtml } from "./index.ts"

const utf8 = new TextEncoder()
const open = (html: string | Uint8Array) => {
  const result = openHtml(typeof html === "string" ? utf8.encode(html) : html, { name: "a.htm" })
  if ("_tag" in result) throw new RangeError(result.text.en)
  return result
}
const linesOf = (html: string | Uint8Array): readonly string[] =>
  open(html)
    .source.text.split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
const tableOf = (html: string) => {
  const [table] = open(html).tree.blocks
  if (table === undefined || !isTable(table)) throw new RangeError("There is no table.")
  const rows = table.rows.map((row) => row.map(({ blocks }) => blocks.map(({ text }) => text).join("/")))
  return { kind: table.kind, rows }
}

describe("what a page shows", () => {
  test.each<[string, string, readonly string[]]>([
    ["paragraphs", "<html><p>Một.<p>Hai.</p><div>Ba.</div>", ["Một.", "Hai.", "Ba."]],
    ["white space of the file is one space", "<p>Kế\n\n   hoạch\t 2026 </p>", ["Kế hoạch 2026"]],
    ["entities", "<p>K&#7871; ho&#x1EA1;ch &amp; &quot;v&acirc;n&quot;&nbsp;&ndash; A</p>", ['Kế hoạch & "vân" – A']],
    ["broken lines", "<p>TM. ỦY BAN<br>CHỦ TỊCH</p>", ["TM. ỦY BAN", "CHỦ TỊCH"]],
    [
      "lines that the page keeps as they are",
      "<pre>Một\nHai\r\n\nBa <b>bốn</b></pre><p>Năm\nsáu</p>",
      ["Một", "Hai", "Ba bốn", "Năm sáu"],
    ],
    ["and by their style", "<p style='white-space:pre-line'>Một\nHai</p>", ["Một", "Hai"]],
    ["no script, style or title", "<title>t</title><style>p{}</style><script>x()</script><p>Chữ</p>", ["Chữ"]],
    ["no hidden text", "<p>A<span style='display:none'>b</span><span style='mso-hide:all'>c</span> D</p>", ["A D"]],
    ["no deleted text", "<p>Sở <del>Nội vụ</del><ins>Y tế</ins></p>", ["Sở Y tế"]],
    ["capitals that the style makes", "<p style='text-transform: uppercase'>Mục đích</p>", ["MỤC ĐÍCH"]],
    ["no soft hyphens", "<p>tuyên\u00adtruyền</p>", ["tuyêntruyền"]],
    [
      "lists with their numbers",
      "<ol start=3 type=a><li>Ba<li><p>Bốn</p></ol><ul><li>Năm</ul>",
      ["c. Ba", "d. Bốn", "- Năm"],
    ],
    [
      "an item's own mark in place of the list's",
      '<ul><li><span aria-hidden="true">- </span>Một<li>+ Hai</ul><ol><li>a) Ba</ol>',
      ["- Một", "+ Hai", "1. a) Ba"],
    ],
    ["Roman lists", "<ol type=I><li>Một<li>Hai</ol>", ["I. Một", "II. Hai"]],
    ["elements never closed", "<p><b>Một<p>Hai", ["Một", "Hai"]],
  ])("%s", (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines)
  })
})

describe("what Word writes around its text", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "the label of a list, and no other conditional comment",
      "<!--[if gte mso 9]><xml>x</xml><![endif]--><p style='mso-list:l0 level1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Mục đích</p>",
      ["1. Mục đích"],
    ],
    [
      "a bullet of a symbol font",
      "<p><span style='font-family:Symbol'><span style='mso-list:Ignore'>·</span></span> Việc</p>",
      ["\uf0b7 Việc"],
    ],
    [
      "the result of a field, not its code",
      "<p>Trang <span style='mso-element:field-begin'></span> PAGE <span style='mso-element:field-separator'></span>5<span style='mso-element:field-end'></span>.</p>",
      ["Trang 5."],
    ],
    [
      "no mark of a note",
      "<p>Theo<a style='mso-footnote-id:ftn1' href='#_ftn1'>[1]</a> luật</p><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p><a href='#_ftnref1'>[1]</a> Ghi chú</p></div></div>",
      ["Theo luật", "Ghi chú"],
    ],
  ])("%s", (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines)
  })

  it("headers, footers and notes stand apart", () => {
    const part = (kind: string, text: string) => `<div style='mso-element:${kind}'><p>${text}</p></div>`
    const html = `<p>Thân</p>${part("header", "Đầu")}${part("footer", "Chân")}${part("footnote", "Chú")}`
    expect(open(html).tree.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "header", "footer", "footnote"])
  })

  it("bold, italic, headings and pages", () => {
    const html =
      "<h2>Mục</h2><p><b style='mso-bidi-font-weight:normal'>Đậm</b> <i>nghiêng</i> <b><span style='font-weight:normal'>thường</span></b></p><br style='page-break-before:always'><p>Sau</p>"
    expect(open(html).tree.blocks).toMatchObject([
      { heading: 2, emphasis: [{ kind: "bold", start: 0, end: 3 }] },
      {
        text: "Đậm nghiêng thường",
        emphasis: [
          { kind: "bold", start: 0, end: 3 },
          { kind: "italic", start: 4, end: 11 },
        ],
      },
      { text: "Sau", page: 2 },
    ])
  })
})

describe("tables of a page", () => {
  it.each([
    [
      "with rules hold data",
      "<table border=1><tr><td>Sở<td>Việc<tr><td>A<td>B</table>",
      "table",
      [
        ["Sở", "Việc"],
        ["A", "B"],
      ],
    ],
    [
      "with the words of a letterhead are layout",
      "<table><tr><td><p>SỞ Y TẾ</p><p>Số: 1/KH</p><td>CỘNG HÒA XÃ HỘI</table>",
      "layout-table",
      [["SỞ Y TẾ/Số: 1/KH", "CỘNG HÒA XÃ HỘI"]],
    ],
    [
      "keep their columns under a cell that reaches down",
      "<table border=1><tr><td rowspan=2>A<td>b<tr><td>c</table>",
      "table",
      [
        ["A", "b"],
        ["", "c"],
      ],
    ],
    [
      "count a cell over columns once",
      "<table border=1><tr><td colspan=2>A<td>b<tr><td>c<td>d<td>e</table>",
      "table",
      [
        ["A", "b"],
        ["c", "d", "e"],
      ],
    ],
    [
      "inside a cell give their paragraphs",
      "<table border=1><tr><td>A<table><tr><td>b<td>c</table><td>d<tr><td>e<td>f</table>",
      "table",
      [
        ["A/b/c", "d"],
        ["e", "f"],
      ],
    ],
  ])("%s", (_, html, kind, rows) => {
    expect(tableOf(html)).toEqual({ kind, rows })
  })
})

describe("charsets", () => {
  const one = (meta: string, ...bytes: readonly number[]): Uint8Array =>
    Uint8Array.from([...utf8.encode(`<html><meta charset=${meta}><p>`), ...bytes, ...utf8.encode("</p>")])
  test.each<[string, Uint8Array, string]>([
    [
      "windows-1258 as named",
      one("windows-1258", 0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68),
      "Kế hoạch",
    ],
    ["windows-1252 as named", one("windows-1252", 0x68, 0xe0, 0x20, 0x74, 0xea), "hà tê"],
    ["UTF-8 that calls itself windows-1252", one("windows-1252", ...utf8.encode("Kế hoạch")), "Kế hoạch"],
    [
      "UTF-16 with a mark",
      Uint8Array.from([0xff, 0xfe, ...[..."<p>hà</p>"].flatMap((letter) => [letter.charCodeAt(0), 0])]),
      "hà",
    ],
  ])("%s", (_, bytes, text) => {
    expect(linesOf(bytes)).toEqual([text])
  })
})

describe("limits", () => {
  it("elements too deep inside each other end the reading, which says so", () => {
    const { diagnostics, source } = open(`<p>Trước</p>${"<div>".repeat(100_000)}${"x".repeat(100)}<p>Sau</p>`)
    expect(source.text).toContain("Trước")
    expect(source.text).not.toContain("Sau")
    expect(diagnostics.map(({ code }) => code)).toContain("file/limit")
  })

  it("more characters than are read are refused", () => {
    expect(openHtml(utf8.encode("<p>12345"), { limits: { ...openLimits, characters: 5 } })).toMatchObject({
      kind: "over-limit",
      limit: "characters",
      found: 8,
      allowed: 5,
    })
  })
})
