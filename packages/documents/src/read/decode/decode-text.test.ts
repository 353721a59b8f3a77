import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import type { Diagnostic } from "../diagnostic.ts"
import { decodeText, sourceOf } from "./decode-text.ts"
import { originalOffset } from "./source.ts"

const utf8 = new TextEncoder()
const bytes = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes)
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((code) =>
      little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff],
    ),
  )
const codesOf = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ code }) => code)

const sample = "ỦY BAN NHÂN DÂN\nTỉnh Hải Mẫu, Đông Xuân"
/** `Tiếng Việt có dấu, kỳ họp` as windows-1258 stores it: vowels with their hats, then a byte for the tone. */
const windows1258 = bytes(
  ...[0x54, 0x69, 0xea, 0xec, 0x6e, 0x67, 0x20, 0x56, 0x69, 0xea, 0xf2, 0x74, 0x20, 0x63, 0x6f, 0xec, 0x20, 0x64, 0xe2],
  ...[0xec, 0x75, 0x2c, 0x20, 0x6b, 0x79, 0xcc, 0x20, 0x68, 0x6f, 0xf2, 0x70],
)

describe("tells the encoding", () => {
  it.each<[string, Uint8Array, string, string, readonly string[]]>([
    ["UTF-8", utf8.encode(sample), "utf-8", sample, []],
    ["UTF-8 with a mark", utf8.encode(`\ufeff${sample}`), "utf-8", sample, []],
    ["ASCII", utf8.encode("KE HOACH"), "utf-8", "KE HOACH", []],
    ["nothing", bytes(), "utf-8", "", []],
    ["UTF-16 with a mark", utf16(`\ufeff${sample}`, true), "utf-16le", sample, []],
    ["big-endian UTF-16 with a mark", utf16(`\ufeff${sample}`, false), "utf-16be", sample, []],
    ["UTF-16 without a mark", utf16(sample, true), "utf-16le", sample, ["decode/guessed-encoding"]],
    ["big-endian UTF-16 without a mark", utf16(sample, false), "utf-16be", sample, ["decode/guessed-encoding"]],
    [
      "windows-1258, whose tones are bytes of their own",
      windows1258,
      "windows-1258",
      "Tiếng Việt có dấu, kỳ họp",
      ["decode/guessed-encoding", "decode/composed"],
    ],
    [
      "windows-1252",
      bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x73, 0x61, 0x69, 0x6e),
      "windows-1252",
      "café sain",
      ["decode/guessed-encoding"],
    ],
  ])("%s", (_, input, encoding, text, codes) => {
    const { diagnostics, source } = decodeText(input, "a.txt")
    expect(source).toMatchObject({ name: "a.txt", encoding, text })
    expect(codesOf(diagnostics)).toEqual(codes)
  })
})

describe("bytes that are no UTF-8", () => {
  it("are replaced and counted where the rest is", () => {
    const broken = [...utf8.encode("Kế hoạch "), 0xff, ...utf8.encode(" số ký hiệu "), 0xc3, 0x28]
    const { diagnostics, source } = decodeText(Uint8Array.from(broken))
    expect(source.text).toBe("Kế hoạch \ufffd số ký hiệu \ufffd(")
    expect(diagnostics.map(({ text }) => text.en)).toEqual([
      "The file does not say its encoding; by its content it was read as utf-8.",
      "2 bytes are not valid UTF-8 and were replaced by “�”.",
    ])
  })

  it("after a mark need no guess", () => {
    expect(codesOf(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41, 0xff)).diagnostics)).toEqual(["decode/invalid-bytes"])
  })
})

describe("decomposed letters", () => {
  const decomposed = `A ${"Kế hoạch".normalize("NFD")}, xã`
  const { diagnostics, source } = sourceOf(decomposed)

  it("are composed, and counted", () => {
    expect(source.text).toBe("A Kế hoạch, xã")
    expect(diagnostics.map(({ text }) => text.en)).toEqual([
      "2 letters written with separate marks (decomposed Unicode) were composed.",
    ])
  })

  it.each([
    ["before the first", "A", 0, 0],
    ["a composed letter", "ế", 3, 3],
    ["after it", " ", 4, 6],
    ["a letter between", "h", 5, 7],
    ["after the last", ",", 10, 13],
    ["the end", "", 14, 17],
  ])("know where they came from: %s", (_, letter, at, original) => {
    expect(source.text.charAt(at)).toBe(letter)
    expect(originalOffset(source, at)).toBe(original)
  })

  it("need no map where there are none", () => {
    expect(sourceOf("Kế hoạch")).toEqual({
      source: { name: null, text: "Kế hoạch", encoding: null, origins: null },
      diagnostics: [],
      gaps: false,
    })
  })
})

test("a file of control characters is told to be no text", () => {
  expect(codesOf(decodeText(bytes(1, 2, 3, 4, 5, 6, 0x41)).diagnostics)).toEqual(["decode/not-text"])
})

test("any bytes give a composed text, and no more diagnostics than there are kinds", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (input) => {
      const { diagnostics, source } = decodeText(input)
      expect(source.text.length).toBeLessThanOrEqual(input.length)
      expect(new Set(codesOf(diagnostics)).size).toBe(diagnostics.length)
      for (let at = 1; at <= source.text.length; at++)
        expect(originalOffset(source, at)).toBeGreaterThanOrEqual(originalOffset(source, at - 1))
    }),
  )
})

test("text in any of the encodings comes back", () => {
  const vietnamese = fc
    .array(
      fc.constantFrom(..."aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậếềểễệíìỉĩịốồổỗộớờởỡợứừửữựỳýỷỹỵ \n,.-/0123456789"),
      {
        minLength: 40,
        maxLength: 200,
      },
    )
    .map((letters) => `Kế hoạch ${letters.join("")}`)
  fc.assert(
    fc.property(vietnamese, (text) => {
      for (const input of [utf8.encode(text), utf16(`\ufeff${text}`, true), utf16(`\ufeff${text}`, false)])
        expect(decodeText(input).source.text).toBe(text)
      expect(decodeText(utf8.encode(text.normalize("NFD"))).source.text).toBe(text)
    }),
  )
})
