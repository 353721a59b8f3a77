import { strToU8, zipSync } from "fflate"
import { describe, expect, it, test } from "vitest"
import {
  borders,
  docxParts,
  lines,
  openBody,
  paragraph,
  run,
  table,
  tablesOf,
  textOfBody,
  zipped,
} from "./docx.fixture.ts"
import { openDocx } from "./open-docx.ts"

const codes = (opened: ReturnType<typeof openDocx>): readonly string[] => opened.diagnostics.map(({ code }) => code)
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instruction = (code: string): string => `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`

describe("shows text as it is printed", () => {
  test.each([
    [
      "tabs and line breaks",
      paragraph(`${run("Số:")}<w:r><w:tab/><w:t>12</w:t><w:br/><w:t>KH</w:t><w:cr/><w:t>x</w:t></w:r>`),
      "Số:\t12\nKH\nx",
    ],
    [
      "hyphens",
      paragraph("<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C\u00ad</w:t></w:r>"),
      "A-BC",
    ],
    ["entities and numbers", paragraph(run("&lt;a&gt; &amp;amp; &#7871; &#x1EBF; &quot;")), '<a> &amp; ế ế "'],
    ["CDATA", paragraph("<w:r><w:t><![CDATA[a < b & c]]></w:t></w:r>"), "a < b & c"],
    [
      "white space by the rules of XML",
      paragraph("<w:r><w:t> a </w:t></w:r><w:r><w:t>\u00a0b</w:t></w:r>"),
      "a\u00a0b",
    ],
    ["capitals", paragraph(run("Độc lập", "<w:caps/>") + run(" tự do", '<w:caps w:val="0"/>')), "ĐỘC LẬP tự do"],
    [
      "symbols",
      paragraph('<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'),
      "•☑",
    ],
    ["signs of a symbol font", paragraph(run("\uf0b7", '<w:rFonts w:ascii="Symbol"/>') + run(" việc")), "• việc"],
    [
      "hyperlinks, smart tags and content controls",
      paragraph(
        `<w:hyperlink>${run("a")}</w:hyperlink><w:smartTag>${run("b")}</w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run("c")}</w:sdtContent></w:sdt>`,
      ),
      "abc",
    ],
    ["controls around paragraphs", `<w:sdt><w:sdtContent>${lines("a", "b")}</w:sdtContent></w:sdt>`, "a\nb"],
    [
      "one branch of alternatives",
      paragraph(
        `<mc:AlternateContent><mc:Choice Requires="x">${run("no")}</mc:Choice><mc:Choice Requires="wps">${run("yes")}</mc:Choice><mc:Fallback>${run("old")}</mc:Fallback></mc:AlternateContent>`,
      ),
      "yes",
    ],
    [
      "the way out where no branch is known",
      paragraph(
        `<mc:AlternateContent><mc:Choice Requires="x">${run("no")}</mc:Choice><mc:Fallback>${run("old")}</mc:Fallback></mc:AlternateContent>`,
      ),
      "old",
    ],
    ["formulas as their characters", paragraph("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>"), "x+1"],
  ])("%s", (_, body, text) => {
    expect(textOfBody(body)).toBe(text)
  })
})

describe("fields show their result", () => {
  test.each([
    [
      "complex",
      paragraph(`${field("begin")}${instruction("DATE")}${field("separate")}${run("11/3")}${field("end")}${run(" x")}`),
      "11/3 x",
    ],
    [
      "nested in an instruction",
      paragraph(
        `${field("begin")}${instruction("IF")}${field("begin")}${instruction("X")}${field("separate")}${run("no")}${field("end")}${field("separate")}${run("yes")}${field("end")}`,
      ),
      "yes",
    ],
    ["simple", paragraph(`<w:fldSimple w:instr="REF a">${run("84")}</w:fldSimple>`), "84"],
    ["broken off: nothing after it is hidden", paragraph(`${field("begin")}${instruction("REF")}`) + lines("b"), "\nb"],
    ["a page number in running text stays", paragraph(`<w:fldSimple w:instr="PAGE">${run("3")}</w:fldSimple>`), "3"],
  ])("%s", (_, body, text) => {
    expect(textOfBody(body)).toBe(text)
  })
})

describe("reads tracked changes as accepted", () => {
  test.each([
    [
      "inserted and deleted runs",
      paragraph(`${run("a")}<w:ins>${run("b")}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del>`),
      "ab",
    ],
    ["moved runs", paragraph(`<w:moveFrom>${run("a")}</w:moveFrom>${run("b")}<w:moveTo>${run("a")}</w:moveTo>`), "ba"],
    [
      "a deleted mark joins paragraphs",
      paragraph(run("một "), "<w:rPr><w:del/></w:rPr>") + lines("hai", "ba"),
      "một hai\nba",
    ],
    ["former properties do not count", paragraph(run("a", "<w:rPrChange><w:rPr><w:caps/></w:rPr></w:rPrChange>")), "a"],
  ])("%s", (_, body, text) => {
    const opened = openBody(body)
    expect(opened.source.text).toBe(text)
  })

  it("and says so", () => {
    const opened = openBody(paragraph(`<w:ins>${run("b")}</w:ins><w:del>${run("c")}</w:del>`))
    expect(opened.diagnostics).toMatchObject([{ code: "docx/tracked-changes", severity: "information" }])
    expect(opened.diagnostics[0]?.text.en).toContain("1 insertions, 1 deletions")
  })

  it("leaves deleted rows and cells out", () => {
    const deletedCell = "<w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p/></w:tc>"
    const deletedRow = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${lines("bỏ")}</w:tc></w:tr>`
    const body = table(
      [
        ["TT", "Việc", deletedCell],
        ["1", "Đọc"],
        ["2", "Viết"],
      ],
      borders,
    )
    expect(tablesOf(openBody(body.replace("<w:tr>", `${deletedRow}<w:tr>`)))).toEqual([
      [
        "table",
        [
          ["TT", "Việc"],
          ["1", "Đọc"],
          ["2", "Viết"],
        ],
      ],
    ])
  })
})

describe("leaves out what is not printed, and says so", () => {
  test.each([
    ["hidden text", paragraph(run("a", "<w:vanish/>") + run("b")), "b", ["docx/hidden-text"]],
    ["comments", paragraph(`${run("a")}<w:r><w:commentReference w:id="1"/></w:r>`), "a", ["docx/comments"]],
    [
      "unknown signs stay",
      paragraph('<w:r><w:sym w:font="Webdings" w:char="F021"/></w:r>'),
      "\uf021",
      ["docx/unknown-symbol"],
    ],
  ])("%s", (_, body, text, expected) => {
    const opened = openBody(body)
    expect(opened.source.text).toBe(text)
    expect(codes(opened)).toEqual(expected)
  })
})

describe("bold, italic and headings come through styles", () => {
  const styles = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Đậm"/><w:rPr><w:b/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="B2"><w:basedOn w:val="B"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>',
    '<w:style w:type="character" w:styleId="C"><w:rPr><w:b/><w:i/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="X"><w:basedOn w:val="Y"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="Y"><w:basedOn w:val="X"/><w:rPr><w:i/></w:rPr></w:style>',
  ].join("")
  const block = (body: string) => openBody(body, { styles }).tree.blocks[0]
  const style = (id: string, more = ""): string => `<w:pStyle w:val="${id}"/>${more}`

  test.each([
    ["the run", paragraph(run("Đọc sách", "<w:b/>")), [{ kind: "bold", start: 0, end: 8 }]],
    ["the style of the paragraph", paragraph(run("Đọc sách"), style("B")), [{ kind: "bold", start: 0, end: 8 }]],
    ["the style it is based on", paragraph(run("Đọc sách"), style("B2")), [{ kind: "bold", start: 0, end: 8 }]],
    [
      "the run against the style",
      paragraph(run("Đọc", '<w:b w:val="false"/>') + run(" sách"), style("B")),
      [{ kind: "bold", start: 3, end: 8 }],
    ],
    [
      "two styles, which cancel out",
      paragraph(run("Đọc", '<w:rStyle w:val="C"/>'), style("B")),
      [{ kind: "italic", start: 0, end: 3 }],
    ],
    ["a circle of styles", paragraph(run("Đọc"), style("X")), [{ kind: "italic", start: 0, end: 3 }]],
    ["a style that is not there", paragraph(run("Đọc"), style("Z")), []],
  ])("%s", (_, body, emphasis) => {
    expect(block(body)).toMatchObject({ emphasis })
  })

  test.each([
    ["by its outline level", style("B2"), 3],
    ["by its name", style("H"), 2],
    ["by the paragraph itself", style("H", '<w:outlineLvl w:val="0"/>'), 1],
    ["not for running text", style("B2", '<w:outlineLvl w:val="9"/>'), 0],
  ])("heading level %s", (_, properties, heading) => {
    expect(block(paragraph(run("Mục đích"), properties))).toMatchObject({ heading })
  })
})

describe("keeps parts apart", () => {
  const section = (more = ""): string =>
    `<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/>${more}</w:sectPr>`
  const pageNumber = `<w:fldSimple w:instr=" PAGE ">${run("2")}</w:fldSimple>`
  const kinds = (opened: ReturnType<typeof openDocx>) =>
    opened.tree.blocks.map((block) => [block.kind, "text" in block ? block.text : ""])

  it("headers and footers, without page numbers", () => {
    const opened = openBody(lines("Thân bài") + section(), {
      header1: paragraph(run("Dự thảo")) + paragraph(pageNumber),
      footer1: paragraph(
        `${run("Trang ")}${pageNumber}${run("/")}<w:fldSimple w:instr="NUMPAGES">${run("9")}</w:fldSimple>`,
      ),
    })
    expect(kinds(opened)).toEqual([
      ["header", "Dự thảo"],
      ["paragraph", "Thân bài"],
    ])
  })

  it("text boxes, after the paragraph they hang on", () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${lines("HỎA TỐC")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${lines("HỎA TỐC")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(kinds(openBody(paragraph(run("Số: ", "<w:b/>") + box + run("12")) + lines("Sau")))).toEqual([
      ["paragraph", "Số: 12"],
      ["text-box", "HỎA TỐC"],
      ["paragraph", "Sau"],
    ])
  })

  it("footnotes, in the order in which they are referred to, on that page", () => {
    const note = (id: number, text: string): string => `<w:footnote w:id="${id}">${lines(text)}</w:footnote>`
    const refer = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const opened = openBody(
      `${paragraph(run("Một") + refer(3))}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${paragraph(run("Hai.") + refer(2))}`,
      {
        footnotes: `<w:footnote w:id="0" w:type="separator">${lines("---")}</w:footnote>${note(2, "Sau.")}${note(3, "Trước.")}${note(4, "Không ai nhắc.")}`,
      },
    )
    expect(opened.tree.blocks.map((block) => [block.kind, "text" in block ? block.text : "", block.page])).toEqual([
      ["paragraph", "Một", 1],
      ["paragraph", "Hai.", 2],
      ["footnote", "Trước.", 1],
      ["footnote", "Sau.", 2],
    ])
  })
})

describe("pages", () => {
  const pages = (body: string): readonly number[] => openBody(body).places.map(({ page }) => page)
  const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
  const mark = "<w:r><w:lastRenderedPageBreak/></w:r>"

  test.each([
    ["none", lines("a.", "b."), [1, 1]],
    ["a break", lines("a.") + pageBreak + lines("b."), [1, 1, 2]],
    ["a break that Word marked as well", lines("a.") + pageBreak + paragraph(`${mark}${run("b.")}`), [1, 1, 2]],
    ["a mark inside a paragraph", paragraph(run("a") + mark + run("b")) + lines("c."), [1, 2]],
    ["a paragraph that begins a page", lines("a.") + paragraph(run("b."), "<w:pageBreakBefore/>"), [1, 2]],
    ["a section", paragraph(run("a."), "<w:sectPr/>") + lines("b."), [1, 2]],
    [
      "a section on the same page",
      paragraph(run("a."), '<w:sectPr><w:type w:val="continuous"/></w:sectPr>') + lines("b."),
      [1, 1],
    ],
  ])("%s", (_, body, expected) => {
    expect(pages(body)).toEqual(expected)
  })

  it("counts the paragraphs of a part, empty ones and those in cells too", () => {
    const opened = openBody(`${lines("a.", "")}${table([["b", "c"]], borders)}${lines("d.")}`)
    expect(opened.places.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 4, 5])
  })
})

describe("tells tables apart", () => {
  const head = [["ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]]
  const data = [
    ["TT", "Việc"],
    ["1", "Đọc sách"],
  ]
  const grid = { styles: `<w:style w:type="table" w:styleId="G"><w:tblPr>${borders}</w:tblPr></w:style>` }
  const bare = (text: string): string =>
    `<w:tc><w:tcPr><w:tcBorders>${["top", "left", "bottom", "right"].map((side) => `<w:${side} w:val="nil"/>`).join("")}</w:tcBorders></w:tcPr>${lines(text)}</w:tc>`

  test.each([
    ["two columns without lines", table(head), {}, "layout-table"],
    ["lines of its own", table(data, borders), {}, "table"],
    ["lines of its style", table([["a", "b", "c"]], '<w:tblStyle w:val="G"/>'), grid, "table"],
    [
      "a style with lines that every cell takes away",
      table([head[0]?.map(bare) ?? []], '<w:tblStyle w:val="G"/>'),
      grid,
      "layout-table",
    ],
    ["no lines, but a count of rows", table(data), {}, "table"],
    [
      "a letterhead with lines is told by its words",
      table([["Số: 12/KH-UBND", "Hải Mẫu"]], borders),
      {},
      "layout-table",
    ],
  ])("%s", (_, body, others, kind) => {
    expect(tablesOf(openBody(body, others)).map(([own]) => own)).toEqual([kind])
  })

  it("a cell that spans columns stands once, one merged with the cell above is empty", () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${lines("Cả hàng")}</w:tc>`
    const above = `<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${lines("Sở")}</w:tc>`
    const below = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
    const body = table(
      [
        ["TT", "Việc", "Ai"],
        ["I", wide],
        ["1", "a", above],
        ["2", "b", below],
      ],
      borders,
    )
    expect(tablesOf(openBody(body))).toEqual([
      [
        "table",
        [
          ["TT", "Việc", "Ai"],
          ["I", "Cả hàng"],
          ["1", "a", "Sở"],
          ["2", "b", ""],
        ],
      ],
    ])
  })

  it("a table in a cell gives its paragraphs; one column without lines is no table", () => {
    const inner = table([["x", "y"]], borders)
    const outer = table([[`<w:tc>${lines("a")}${inner}${lines("z")}</w:tc>`, "b", "c"]], borders)
    expect(tablesOf(openBody(outer))).toEqual([["table", [["a / x / y / z", "b", "c"]]]])
    expect(tablesOf(openBody(table([[`<w:tc>${lines("Một.", "Hai.")}</w:tc>`]])))).toEqual([])
  })
})

describe("any way of writing the same", () => {
  const body = lines("Kế hoạch") + table([["a", "b", "c"]], borders)
  const parts = docxParts(body)
  const same = openDocx(zipped(parts))
  const changed = (change: (xml: string) => string) =>
    openDocx(zipped(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, change(xml)]))))

  test.each([
    [
      "strict namespaces",
      (xml: string) =>
        xml
          .replaceAll(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
    ],
    ["another prefix", (xml: string) => xml.replaceAll(/(<\/?|\s|:)w:/g, "$1ns0:").replace("xmlns:w=", "xmlns:ns0=")],
    [
      "a prefix of its own for elements: none",
      (xml: string) => xml.replaceAll(/(<\/?)w:/g, "$1").replace("xmlns:w=", "xmlns="),
    ],
    [
      "a document type with entities",
      (xml: string) => xml.replace('<?xml version="1.0"?>', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bomb">]>'),
    ],
    ["comments and instructions", (xml: string) => xml.replaceAll("<w:p>", "<!-- <w:p> --><?x?><w:p>")],
  ])("%s", (_, change) => {
    expect(changed(change).source.text).toBe(same.source.text)
    expect(changed(change).tree).toEqual(same.tree)
  })

  it("entities that a document declares stay as they are written", () => {
    expect(textOfBody(lines("&b; &bomb;"))).toBe("&b; &bomb;")
  })

  it("UTF-16 with its mark", () => {
    const xml = `\ufeff${parts["word/document.xml"]}`
    const wide = new Uint8Array(Uint16Array.from(xml, (letter) => letter.charCodeAt(0)).buffer)
    const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
    const bytes = zipSync({ ...Object.fromEntries(files), "word/document.xml": wide })
    expect(openDocx(bytes).source.text).toBe(same.source.text)
  })
})
