import { describe, expect, it } from "vitest"
import { type Container, containerOf } from "./container.ts"

const text = "KẾ HOẠCH\nTruyền thông về phòng cháy, chữa cháy trên địa bàn xã\n1. Mục đích\n- Nâng cao nhận thức\n"
const ascii = (content: string): Uint8Array => Uint8Array.from(content, (character) => character.charCodeAt(0))
const utf16 = (content: string, order: "le" | "be", mark: boolean): Uint8Array => {
  const units = Array.from({ length: content.length }, (_, at) => content.charCodeAt(at))
  const marked = mark ? [0xfeff, ...units] : units
  return Uint8Array.from(marked.flatMap((unit) => (order === "le" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))
}
/** Bytes that look random and are the same in every run. */
const noise = (length: number): Uint8Array => {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647
    return state & 255
  })
}
/** An OLE file whose directory has these names. */
const oleWith = (...names: readonly string[]): Uint8Array => {
  const bytes = new Uint8Array(1024 + 128 * names.length)
  bytes.set(ole)
  for (const [index, name] of names.entries()) bytes.set(utf16(name, "le", false), 1024 + 128 * index)
  return bytes
}
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

describe("containerOf", () => {
  it.each<[string, Uint8Array, Container]>([
    ["UTF-8", new TextEncoder().encode(text), "text"],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`), "text"],
    ["decomposed UTF-8", new TextEncoder().encode(text.normalize("NFD")), "text"],
    ["UTF-16 LE with a mark", utf16(text, "le", true), "text"],
    ["UTF-16 BE with a mark", utf16(text, "be", true), "text"],
    ["UTF-16 LE without a mark", utf16(text, "le", false), "text"],
    ["UTF-16 BE without a mark", utf16(text, "be", false), "text"],
    ["windows-1258", Uint8Array.of(0x4b, 0xca, 0xec, 0x20, 0x48, 0x4f, 0xc0, 0xf2, 0x43, 0x48, 0x0a), "text"],
    ["one letter", ascii("a"), "text"],
    ["only spaces", ascii(" \r\n\t\f"), "text"],
    ["JSON", ascii('{"format":"lantoa.plan/1"}'), "text"],
    ["text with < in it", ascii("a < b"), "text"],
    ["a Word document", ascii("PK\x03\x04\x14\0\x06\0\b\0\0\0!\0\0\0word/document.xml"), "docx"],
    ["a workbook", ascii("PK\x03\x04xl/workbook.xml"), "xlsx"],
    ["a presentation", ascii("PK\x03\x04ppt/presentation.xml"), "pptx"],
    ["an OpenDocument text", ascii("PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text"), "opendocument"],
    ["any other ZIP", ascii("PK\x03\x04readme.txt"), "zip"],
    ["an empty ZIP", ascii("PK\x05\x06"), "zip"],
    ["a PDF", ascii("%PDF-1.7\n%\xe2\xe3"), "pdf"],
    ["a PDF behind some bytes", ascii("\0\0\n%PDF-1.4"), "pdf"],
    ["an old Word document", oleWith("Root Entry", "WordDocument", "1Table"), "doc"],
    ["a Word document with a password", oleWith("Root Entry", "EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["an old workbook", oleWith("Root Entry", "Workbook"), "ole"],
    [
      "an old Word document cut off before its directory",
      Uint8Array.from([...ole, ...new Uint8Array(504), 0xec, 0xa5]),
      "doc",
    ],
    ["a cut OLE file", Uint8Array.from([...ole, 0, 0]), "ole"],
    ["RTF", ascii("{\\rtf1\\ansi"), "rtf"],
    ["HTML", ascii("<!DOCTYPE html><html>"), "html"],
    ["HTML in capitals behind a mark", ascii("\xef\xbb\xbf \n<HTML lang=vi>"), "html"],
    ["XHTML", ascii('<?xml version="1.0"?>\n<html xmlns="x">'), "html"],
    ["HTML in UTF-16", utf16("<html><body>kế hoạch</body></html>", "le", true), "html"],
    ["HTML without a doctype behind a comment", ascii("<!-- saved -->\n<head><meta charset=utf-8>"), "html"],
    ["a piece of HTML", ascii("<p class=MsoNormal>a</p>"), "html"],
    ["gzip", Uint8Array.of(0x1f, 0x8b, 8, 0), "gzip"],
    ["RAR", ascii("Rar!\x1a\x07\x01\0"), "rar"],
    ["7z", ascii("7z\xbc\xaf\x27\x1c"), "7z"],
    ["PNG", ascii("\x89PNG\r\n\x1a\n"), "image"],
    ["JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "image"],
    ["noise", noise(4096), "binary"],
    ["zeros", new Uint8Array(1000), "binary"],
    ["a program", ascii("\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0"), "binary"],
  ])("%s", (_, bytes, container) => {
    expect(containerOf(bytes)).toBe(container)
  })

  it("finds the parts of a Word document whose list stands at the end", () => {
    const far = new Uint8Array(100_000)
    far.set(ascii("PK\x03\x04[Content_Types].xml"))
    far.set(ascii("PK\x01\x02word/document.xml"), far.length - 200)
    expect(containerOf(far)).toBe("docx")
  })
})
