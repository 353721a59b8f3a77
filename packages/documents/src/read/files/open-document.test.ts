import { isoDate } from "@lantoa/core"
import { describe, expect, it, test } from "vitest"
import { writeDocx } from "../../write/docx/write-docx.ts"
import { draftPlan, haiMau } from "../../write/plan.fixture.ts"
import { docFile } from "./doc/doc-file.fixture.ts"
import { isCannotOpen, openDocument, readDocumentFile } from "./index.ts"
import { pdfFile } from "./pdf/pdf-file.fixture.ts"

const utf8 = new TextEncoder()
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe("openDocument", () => {
  test.each<[string, Uint8Array]>([
    [".txt", utf8.encode("Kế hoạch")],
    [".docx", writeDocx(draftPlan(), haiMau())],
    [".doc", docFile({ body: [{ text: "Kế hoạch" }] })],
    [".htm", utf8.encode("<html><p>Kế hoạch</p>")],
    [".pdf", pdfFile([{ texts: [{ x: 90, y: 90, text: "Kế hoạch" }] }])],
  ])("opens a %s by its content", async (_, bytes) => {
    const opened = await openDocument(bytes, { name: "ten-sai.bin" })
    expect(opened).toMatchObject({ source: { name: "ten-sai.bin" } })
    expect(isCannotOpen(opened) ? "" : opened.source.text.toLowerCase()).toContain("kế hoạch")
  })

  test.each<[string, Uint8Array, object]>([
    ["no bytes", new Uint8Array(), { kind: "empty" }],
    ["a workbook", ascii("PK\x03\x04 xl/workbook.xml"), { kind: "unknown-container", container: "xlsx" }],
    ["RTF", ascii("{\\rtf1"), { kind: "unknown-container", container: "rtf" }],
    ["a picture", ascii("GIF89a"), { kind: "unknown-container", container: "image" }],
    [
      "noise",
      Uint8Array.from({ length: 90 }, (_, at) => (at * 7) % 32),
      { kind: "unknown-container", container: "binary" },
    ],
    [
      "too many bytes",
      new Uint8Array(101).fill(97),
      { kind: "over-limit", limit: "fileBytes", found: 101, allowed: 100 },
    ],
  ])("refuses %s and says why in both languages", async (_, bytes, refusal) => {
    const refused = await openDocument(bytes, { limits: { fileBytes: 100 } })
    expect(refused).toMatchObject({ _tag: "CannotOpen", ...refusal })
    expect(isCannotOpen(refused) && refused.text.vi !== "" && refused.text.en !== "").toBe(true)
  })

  it.each([
    [".docx", ascii("PK\x03\x04 word/document.xml")],
    [".doc", Uint8Array.from([...ascii("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), ...new Uint8Array(504), 0xec, 0xa5])],
    [".pdf", ascii("%PDF-1.7")],
  ])("opens a %s with nothing in it that can be read, and says so", async (_, bytes) => {
    const opened = await openDocument(bytes)
    if (isCannotOpen(opened)) throw new RangeError(opened.text.en)
    expect(opened.source.text).toBe("")
    expect(opened.diagnostics.map(({ severity }) => severity)).toContain("warning")
  })
})

describe("readDocumentFile", () => {
  const options = { fallbackDay: isoDate("2026-11-21") }

  it("reads a plan from a written .docx, with the paragraph of every place", async () => {
    const reading = await readDocumentFile(writeDocx(draftPlan(), haiMau()), options)
    if (isCannotOpen(reading)) throw new RangeError(reading.text.en)
    expect(reading.plan.document.number).toEqual(draftPlan().document.number)
    expect(reading.places.length).toBeGreaterThan(10)
  })

  it("hands a refusal on", async () => {
    expect(await readDocumentFile(new Uint8Array(), options)).toMatchObject({ kind: "empty" })
  })
})
