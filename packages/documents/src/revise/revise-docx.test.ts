import { isoDate } from "@lantoa/core"
import { Document, Packer, Paragraph, Tab, TextRun } from "docx"
import * as fc from "fast-check"
import { unzipSync } from "fflate"
import mammoth from "mammoth"
import { describe, expect, it, test } from "vitest"
import { openDocx } from "../read/files/docx/index.ts"
import { writeDocx } from "../write/docx/write-docx.ts"
import { malformations } from "../write/markup.fixture.ts"
import { draftPlan, haiMau } from "../write/plan.fixture.ts"
import { reviseDocx } from "./revise-docx.ts"
import type { RevisedDocx, Revision } from "./revision.ts"

const decoder = new TextDecoder()
const partOf = (bytes: Uint8Array, name: string): string => decoder.decode(unzipSync(bytes)[name])

const revise = (bytes: Uint8Array, revision: Partial<Revision>): RevisedDocx => {
  const revised = reviseDocx(bytes, openDocx(bytes), {
    edits: [],
    remarks: [],
    author: "Lan Tỏa",
    at: "2026-11-21T08:00:00Z",
    ...revision,
  })
  if (revised === undefined) throw new Error("not revised")
  return revised
}

/** The text of a file when all tracked changes are rejected, as an office program does it. */
const rejected = (bytes: Uint8Array): string =>
  [
    ...partOf(bytes, "word/document.xml")
      .replace(/<w:ins\b[^>]*>.*?<\/w:ins>/gs, "")
      .replaceAll("w:delText", "w:t")
      .matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|(<\/w:p>)/g),
  ]
    .map(([whole, text]) => text ?? (whole === "</w:p>" ? "\n" : "\t"))
    .join("")

const accepted = (bytes: Uint8Array): string => openDocx(bytes).source.text

const docx = async (...children: readonly Paragraph[]): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] })))

const editOf = (bytes: Uint8Array, words: string, write: string) => {
  const start = openDocx(bytes).source.text.indexOf(words)
  if (start < 0) throw new Error(`no “${words}”`)
  return { start, end: start + words.length, write }
}

describe("an edit", () => {
  it.each([
    ["in the middle of a run", [new TextRun("Giành thời gian đọc")], "Giành", "Dành", "Dành thời gian đọc"],
    ["of a whole run", [new TextRun("hàng"), new TextRun(" năm")], "hàng", "hằng", "hằng năm"],
    [
      "over runs of other type",
      [new TextRun("Ủy ban "), new TextRun({ text: "nhân", bold: true }), new TextRun(" dân xã")],
      "ban nhân dân",
      "ban nhân dân các",
      "Ủy ban nhân dân các xã",
    ],
    ["that leaves words out", [new TextRun("Số: 7/KH-UBND ngày")], "/KH-UBND", "", "Số: 7 ngày"],
    ["that puts words in", [new TextRun("thực hiện.")], "", "Nay ", "Nay thực hiện."],
    [
      "behind a tab",
      [new TextRun({ children: [new Tab(), "Kinh phi & nguồn"] })],
      "phi &",
      "phí và",
      "Kinh phí và nguồn",
    ],
  ])("%s is a tracked change", async (_, children, words, write, after) => {
    const bytes = await docx(new Paragraph({ children }))
    const revised = revise(bytes, { edits: [editOf(bytes, words, write)] })
    expect(revised).toMatchObject({ left: [] })
    expect(accepted(revised.bytes).trim()).toBe(after)
    expect(rejected(revised.bytes)).toBe(rejected(bytes))
    const xml = partOf(revised.bytes, "word/document.xml")
    expect(malformations(xml)).toEqual([])
    expect(xml).toContain('w:author="Lan Tỏa" w:date="2026-11-21T08:00:00Z"')
  })

  it("keeps the type of what it changes", async () => {
    const bytes = await docx(new Paragraph({ children: [new TextRun({ text: "hàng năm", bold: true, size: 28 })] }))
    const { bytes: after } = revise(bytes, { edits: [editOf(bytes, "hàng", "hằng")] })
    expect(partOf(after, "word/document.xml")).toMatch(
      /<w:ins [^>]*><w:r><w:rPr><w:b\/>.*?hằng<\/w:t><\/w:r><\/w:ins>/s,
    )
  })

  it("over another, over two paragraphs or outside of the text is left", async () => {
    const bytes = await docx(new Paragraph("một hai ba"), new Paragraph("bốn"))
    const first = editOf(bytes, "một hai", "1 2")
    const other = editOf(bytes, "hai ba", "2 3")
    const across = editOf(bytes, "ba\nbốn", "3 4")
    const outside = { start: 900, end: 901, write: "x" }
    const revised = revise(bytes, { edits: [first, other, across, outside] })
    expect(revised.made).toEqual([first])
    expect(revised.left).toEqual([other, across, outside])
  })
})

describe("a remark", () => {
  const remarkOn = (bytes: Uint8Array, words: string, ...lines: readonly string[]) => {
    const { end, start } = editOf(bytes, words, "")
    return { span: [start, end] as const, lines }
  }

  it("is a comment over its words, in the name of its author", async () => {
    const bytes = await docx(new Paragraph("Căn cứ Luật Báo chí"))
    const { bytes: after } = revise(bytes, { remarks: [remarkOn(bytes, "Luật Báo chí", "quy tắc", "Điều <5>")] })
    const xml = partOf(after, "word/document.xml")
    expect(xml).toMatch(/<w:commentRangeStart w:id="(\d+)"\/><w:r>.*Luật Báo chí.*<w:commentRangeEnd w:id="\1"\/>/s)
    expect(malformations(partOf(after, "word/comments.xml"))).toEqual([])
    expect(partOf(after, "[Content_Types].xml")).toContain("comments+xml")
    const html = await mammoth.convertToHtml({ buffer: Buffer.from(after) }, { styleMap: ["comment-reference => sup"] })
    expect(html.value).toContain("Điều &lt;5&gt;")
    expect(accepted(after)).toBe(accepted(bytes))
  })

  it("on the whole document stands over its first words, and one with edits in it stays whole", async () => {
    const bytes = await docx(new Paragraph("KẾ HOẠCH"), new Paragraph("Giành thời gian"))
    const { bytes: after, made } = revise(bytes, {
      edits: [editOf(bytes, "Giành", "Dành")],
      remarks: [{ span: null, lines: ["chung"] }, remarkOn(bytes, "Giành thời gian", "riêng")],
    })
    expect(made.length).toBe(1)
    expect(accepted(after)).toBe("KẾ HOẠCH\nDành thời gian")
    const xml = partOf(after, "word/document.xml")
    expect(malformations(xml)).toEqual([])
    expect(xml.indexOf("commentRangeStart")).toBeLessThan(xml.indexOf("KẾ HOẠCH"))
    expect(new Set([...xml.matchAll(/ w:id="(\d+)"/g)].map(([, id]) => id)).size).toBe(4)
  })

  it("is added to comments that are there", async () => {
    const bytes = await docx(new Paragraph("một hai"))
    const once = revise(bytes, { remarks: [remarkOn(bytes, "một", "thứ nhất")] })
    const twice = revise(once.bytes, { remarks: [remarkOn(once.bytes, "hai", "thứ hai")] })
    expect(partOf(twice.bytes, "word/comments.xml")).toMatch(/thứ nhất.*thứ hai/s)
    expect([...partOf(twice.bytes, "[Content_Types].xml").matchAll(/comments\+xml/g)].length).toBe(1)
  })
})

test("parts that nothing is put into keep their bytes", () => {
  const bytes = writeDocx(draftPlan(), haiMau())
  const start = openDocx(bytes).source.text.indexOf("văn hóa đọc")
  const revised = revise(bytes, {
    edits: [{ start, end: start + 3, write: "Văn" }],
    remarks: [{ span: null, lines: ["a"] }],
  })
  const [before, after] = [unzipSync(bytes), unzipSync(revised.bytes)]
  const changed = Object.keys(after).filter((name) => decoder.decode(after[name]) !== decoder.decode(before[name]))
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "word/_rels/document.xml.rels",
    "word/comments.xml",
    "word/document.xml",
  ])
})

test("a file that is no whole .docx is not revised", () => {
  const bytes = writeDocx(draftPlan(), haiMau())
  for (const broken of [bytes.slice(0, 900), new Uint8Array(40)])
    expect(
      reviseDocx(broken, openDocx(broken), { edits: [], remarks: [], author: "Lan Tỏa", at: null }),
    ).toBeUndefined()
})

test("any edits of a written plan are made or left, and rejecting them gives the text back", () => {
  const bytes = writeDocx(draftPlan(), haiMau(isoDate("2026-03-11")))
  const { source } = openDocx(bytes)
  const words = [...source.text.matchAll(/[\p{L}\p{N}]+/gu)]
  const edit = fc.record({
    word: fc.nat({ max: words.length - 1 }),
    length: fc.nat({ max: 3 }),
    write: fc.constantFrom("", "x", "sửa lại", "a & b <c>"),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (drawn) => {
      const edits = drawn.map(({ length, word, write }) => {
        const { index = 0, 0: text } = words[word] ?? { 0: "" }
        return { start: index, end: index + Math.min(text.length, length), write }
      })
      const revised = revise(bytes, {
        edits,
        remarks: edits.map(({ end, start }) => ({ span: [start, end], lines: ["!"] })),
      })
      expect(revised.made.length + revised.left.length).toBe(edits.length)
      expect(rejected(revised.bytes)).toBe(rejected(bytes))
      expect(malformations(partOf(revised.bytes, "word/document.xml"))).toEqual([])
    }),
    { numRuns: 40 },
  )
})
