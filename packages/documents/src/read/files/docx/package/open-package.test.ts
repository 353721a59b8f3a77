import { strToU8, zipSync } from "fflate"
import { describe, expect, it, test } from "vitest"
import { docxParts, lines, zipped } from "../docx.fixture.ts"
import { docxLimits } from "../limits.ts"
import { openDocx } from "../open-docx.ts"
import { crc32 } from "./crc32.ts"
import { openPackage } from "./open-package.ts"

const parts = docxParts(
  lines(...Array.from({ length: 400 }, (_, index) => `Việc thứ ${index} của kế hoạch ${(index * 7919) % 997}.`)),
)
const bytes = zipped(parts)
const whole = openDocx(bytes).source.text

const codes = (from: Uint8Array, limits = {}): readonly string[] =>
  openDocx(from, { limits }).diagnostics.map(({ code }) => code)

test("crc32 is that of ZIP", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926)
  expect(crc32(strToU8("12345678"))).toBe(0x9ae0daaf)
  expect(crc32(new Uint8Array(0))).toBe(0)
})

test("crc32 takes any number of bytes as if one by one", () => {
  const bytes = Uint8Array.from({ length: 40 }, (_, index) => (index * 89 + 200) & 0xff)
  const oneByOne = (end: number): number => {
    let sum = -1
    for (const byte of bytes.subarray(0, end)) {
      sum ^= byte
      for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
    }
    return ~sum >>> 0
  }
  for (let end = 0; end <= bytes.length; end++) expect(crc32(bytes.subarray(0, end))).toBe(oneByOne(end))
})

test("reads only the parts that are asked for", () => {
  const { names, read, troubles } = openPackage(bytes, docxLimits)
  expect(names).toEqual(Object.keys(parts))
  expect(read("word/document.xml")).toBe(parts["word/document.xml"])
  expect(read("word/nothing.xml")).toBeUndefined()
  expect(troubles).toEqual([])
})

describe("a damaged container gives what can be recovered", () => {
  it("without its directory: everything", () => {
    const cut = bytes.subarray(0, bytes.length - 200)
    expect(openDocx(cut).source.text).toBe(whole)
    expect(codes(cut)).toEqual(["docx/damaged-package"])
  })

  it("cut off in the text: what stands before", () => {
    const { source } = openDocx(bytes.subarray(0, 2000))
    expect(source.text.length).toBeGreaterThan(1000)
    expect(whole.startsWith(source.text.slice(0, -30))).toBe(true)
    expect(codes(bytes.subarray(0, 2000))).toEqual(
      expect.arrayContaining(["docx/damaged-package", "docx/damaged-part"]),
    )
  })

  it("with one byte changed: said, whatever the byte does", () => {
    const stored = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
      level: 0,
    })
    const changed = stored.slice()
    const at = stored.indexOf("V".charCodeAt(0), 1200)
    changed[at] = "X".charCodeAt(0)
    expect(openDocx(changed).source.text).toContain("Xiệc")
    expect(codes(changed)).toEqual(["docx/damaged-part"])
  })

  it("with bytes before it: as they stand", () => {
    const shifted = new Uint8Array([...strToU8("not a zip "), ...bytes])
    expect(openDocx(shifted).source.text).toBe(whole)
    expect(codes(shifted)).toEqual(["docx/damaged-package"])
  })

  test.each([
    ["nothing", new Uint8Array(0)],
    ["text", strToU8("Kế hoạch")],
    ["a container of something else", zipped({ "a.txt": "x" })],
    ["a main part without text", zipped({ "word/document.xml": "" })],
  ])("%s has no document", (_, from) => {
    expect(codes(from)).toContain("docx/no-document")
    expect(openDocx(from).tree.blocks).toEqual([])
  })
})

describe("stops at limits, and says so", () => {
  const bomb = zipped(docxParts(lines("a").repeat(60_000)))

  test.each([
    ["entries", { entries: 1 }, "số tệp"],
    ["inflated bytes", { inflatedBytes: 5000 }, "byte sau khi bung"],
    ["compression ratio", { inflationRatio: 20 }, "tỉ lệ nén"],
    ["paragraphs", { paragraphs: 100 }, "số đoạn"],
    ["depth", { depth: 3 }, "số tầng"],
  ])("%s", (_, limits, words) => {
    const { diagnostics, source } = openDocx(bomb, { limits })
    const told = diagnostics.filter(({ code }) => code === "docx/limit").map(({ text }) => text.vi)
    expect(told.some((text) => text.includes(words))).toBe(true)
    expect(source.text.length).toBeLessThan(120_000)
  })

  it("of elements that only open", () => {
    const opened = openDocx(zipped({ "word/document.xml": "<w:sdt>".repeat(200_000) }))
    expect(opened.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["docx/limit", "docx/damaged-part"]),
    )
  })

  it("and does not mind a directory that lies about sizes", () => {
    const lying = bytes.slice()
    const view = new DataView(lying.buffer)
    for (let at = 0; at + 4 < lying.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    expect(openDocx(lying).source.text).toBe(whole)
    expect(codes(lying)).toEqual([])
  })
})
