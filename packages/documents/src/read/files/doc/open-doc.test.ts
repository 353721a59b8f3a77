import { describe, expect, it, test } from "vitest"
import { isTable } from "../../tree/index.ts"
import { docFile, type WrittenParagraph } from "./doc-file.fixture.ts"
import { openDoc } from "./index.ts"
import { codes } from "./properties.ts"

const open = (bytes: Uint8Array) => {
  const result = openDoc(bytes, { name: "a.doc" })
  if ("_tag" in result) throw new RangeError(result.text.en)
  return result
}
const blocksOf = (body: readonly WrittenParagraph[], more: Omit<Parameters<typeof docFile>[0], "body"> = {}) =>
  open(docFile({ body, ...more })).tree.blocks
const textsOf = (body: readonly WrittenParagraph[], more: Omit<Parameters<typeof docFile>[0], "body"> = {}) =>
  blocksOf(body, more).map((block) =>
    isTable(block)
      ? block.rows.map((row) => row.map((cell) => cell.blocks.map(({ text }) => text).join("/")))
      : block.text,
  )

const cell = (text: string, end: "\r" | "\u0007" = "\u0007"): WrittenParagraph => ({
  text,
  end,
  changes: [[codes.inTable, 1]],
})
const rowEnd: WrittenParagraph = {
  text: "",
  end: "\u0007",
  changes: [
    [codes.inTable, 1],
    [codes.rowEnd, 1],
  ],
}

describe("the text of a .doc", () => {
  test.each<[string, string, string]>([
    ["Vietnamese letters", "Ủy ban nhân dân xã Ví Dụ", "Ủy ban nhân dân xã Ví Dụ"],
    ["the result of a field, not its code", "Trang \u0013 PAGE \u00145\u0015 của tệp", "Trang 5 của tệp"],
    ["a field inside a field", "\u0013 IF \u0013 A \u00141\u0015 \u0014có\u0015 ạ", "có ạ"],
    ["a hyphen that does not break", "KH\u001eUBND", "KH-UBND"],
    ["no mark of a note, no picture", "Kế hoạch\u0002 này\u0001\u0008", "Kế hoạch này"],
    ["a hard space", "Điều\u00a05 ạ", "Điều 5 ạ"],
  ])("%s", (_, stored, shown) => {
    expect(textsOf([{ text: stored }])).toEqual([shown])
  })

  it("tells bold type and headings", () => {
    expect(blocksOf([{ text: "Mục đích", bold: true, style: 2 }, { text: "Nâng cao nhận thức." }])).toMatchObject([
      { text: "Mục đích", heading: 2, emphasis: [{ kind: "bold", start: 0, end: 8 }] },
      { heading: 0, emphasis: [] },
    ])
  })

  it("counts the paragraphs of the file", () => {
    const { places } = open(docFile({ body: [{ text: "Một." }, { text: "" }, { text: "Hai." }] }))
    expect(places.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3])
  })

  it("keeps footnotes and text boxes apart", () => {
    expect(blocksOf([{ text: "Thân bài." }], { footnotes: "\u0002 Chú thích.\r", boxes: "HỎA TỐC\r" })).toMatchObject([
      { kind: "paragraph", text: "Thân bài." },
      { kind: "footnote", text: "Chú thích." },
      { kind: "text-box", text: "HỎA TỐC" },
    ])
  })
})

describe("tables of a .doc", () => {
  it("cells of several paragraphs, and text around", () => {
    const body = [
      { text: "Trước." },
      cell("TT"),
      cell("Nội dung"),
      rowEnd,
      cell("1"),
      cell("Dòng một", "\r"),
      cell("Dòng hai"),
      rowEnd,
    ]
    expect(textsOf([...body, { text: "Sau." }])).toEqual([
      "Trước.",
      [
        ["TT", "Nội dung"],
        ["1", "Dòng một/Dòng hai"],
      ],
      "Sau.",
    ])
  })
})

describe("automatic numbers of a .doc", () => {
  const item = (text: string, level = 0): WrittenParagraph => ({
    text,
    changes: [
      [codes.list, 1],
      [codes.level, level],
    ],
  })

  it("are printed as the list says", () => {
    const list = [
      [1, 1, "\u0000."],
      [1, 0, "\u0001."],
      [1, 4, "\u0002)"],
    ] as const
    const { source } = open(
      docFile({
        body: [item("MỘT"), item("Hai", 1), item("Ba", 1), item("Bốn", 2), item("NĂM"), item("Sáu", 1)],
        list,
      }),
    )
    expect(source.text.trimEnd().split("\n")).toEqual(["I. MỘT", "1. Hai", "2. Ba", "a) Bốn", "II. NĂM", "1. Sáu"])
  })

  it("are missed where the file does not say how", () => {
    const { diagnostics, source } = open(docFile({ body: [item("MỘT")] }))
    expect(source.text.trim()).toBe("MỘT")
    expect(diagnostics.map(({ code }) => code)).toContain("file/lost-numbers")
  })
})

describe("a .doc that cannot be read whole", () => {
  const sound = docFile({ body: [{ text: "Kế hoạch truyền thông năm 2026." }] })

  it("with a password says so", () => {
    const { diagnostics, source } = open(docFile({ body: [{ text: "x" }], flags: 0x0100 }))
    expect(source.text).toBe("")
    expect(diagnostics.map(({ code }) => code)).toEqual(["file/encrypted"])
  })

  it("without its directory gives its text and says what is lost", () => {
    const cut = sound.slice()
    cut.fill(0, 1024, 1536)
    const moved = new Uint8Array(cut.length)
    moved.set(cut.subarray(0, 512))
    moved.set(cut.subarray(3 * 512), 512)
    const { diagnostics, source } = open(moved)
    expect(source.text.trim()).toBe("Kế hoạch truyền thông năm 2026.")
    expect(diagnostics.map(({ code }) => code)).toContain("file/damaged")
  })

  it("whose sectors run in a ring comes to an end", () => {
    const ring = sound.slice()
    new DataView(ring.buffer).setInt32(512 + 9 * 4, 5, true)
    expect(open(ring).source.text).toContain("Kế hoạch truyền thông")
  })

  it("of more characters than the limit is refused", () => {
    expect(openDoc(sound, { limits: { ...limitsOf(10) } })).toMatchObject({
      kind: "over-limit",
      limit: "characters",
      allowed: 10,
    })
  })
})

const limitsOf = (characters: number) => ({
  fileBytes: 1e6,
  inflatedBytes: 1e6,
  inflationRatio: 100,
  depth: 100,
  pages: 10,
  characters,
})
