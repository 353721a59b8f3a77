import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { treeOfFlow } from "../flow/index.ts"
import { isTable } from "../tree/index.ts"
import { decodeText, sourceOf } from "./decode-text.ts"
import { type LegacyCharset, legacyCharsets } from "./legacy-charset.ts"
import { repairText } from "./repair-text.ts"
import { charactersOf } from "./windows-1252.ts"

const codesOf = (text: string): readonly string[] => repairText(text).diagnostics.map(({ code }) => code)

/** What a program shows that takes text of a legacy charset for windows-1252. */
const shownBy = ({ letters }: LegacyCharset, text: string): string => {
  const back = new Map([...letters].toReversed().map(([read, letter]) => [letter, read]))
  return [...text].map((letter) => back.get(letter) ?? letter).join("")
}

/** What a program shows that takes UTF-8 for windows-1252. */
const shownAsBytes = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => charactersOf(byte)[0]).join("")

const vietnamese = fc
  .array(
    fc.constantFrom(
      ..."tuyên truyền phổ biến giáo dục pháp luật về văn hóa đọc tại xã, phường; các sở ngành tỉnh ủy thực hiện kế hoạch năm 2026 nhiệm vụ trọng tâm hướng dẫn người dân bảo đảm hiệu quả - nước sạch đường phố quỹ khuyến học".split(
        " ",
      ),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((words) => words.join(" "))
const lines = fc.array(vietnamese, { minLength: 1, maxLength: 6 }).map((list) => list.join("\n"))
/** Enough words to tell by. */
const paragraph = lines.map((text) => `Ủy ban nhân dân tỉnh ban hành kế hoạch truyền thông\n${text}`.toLowerCase())

const western = fc
  .array(
    fc.constantFrom(
      ..."the plan of où été là déjà dû haï né même garçon théâtre Noël maïs naïve façade Müller Köln für straße ångström señor piñata «Sở» µm ® § 5 · © café résumé et pour les".split(
        " ",
      ),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((words) => words.join(" "))

describe("text of a legacy encoding becomes what was meant", () => {
  it.each(legacyCharsets.map((charset) => [charset.name, charset] as const))("%s", (name, charset) => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const { diagnostics, text: converted } = repairText(shownBy(charset, text))
        expect(converted).toBe(text)
        expect(diagnostics.map(({ code, text: { en } }) => [code, en.includes(name)])).toEqual([
          ["decode/legacy-encoding", true],
        ])
      }),
    )
  })

  it.each(legacyCharsets.map((charset) => [charset.name, charset] as const))("%s, from its bytes", (_, charset) => {
    const text = "tuyên truyền phổ biến giáo dục pháp luật, kế hoạch của ủy ban nhân dân các xã"
    const bytes = Uint8Array.from(
      [...shownBy(charset, text)].flatMap((shown) => {
        const code = Array.from({ length: 256 }, (__, byte) => byte).find((byte) => charactersOf(byte).includes(shown))
        return code === undefined ? [] : [code]
      }),
    )
    expect(decodeText(bytes).source.text).toBe(text)
  })

  it("UTF-8 that was read as windows-1252, once or twice", () => {
    fc.assert(
      fc.property(paragraph, fc.boolean(), (text, twice) => {
        const shown = shownAsBytes(text)
        expect(repairText(twice ? shownAsBytes(shown) : shown).text).toBe(text)
      }),
    )
  })

  it("UTF-8 that was read as windows-1258", () => {
    const shown = new TextDecoder("windows-1258").decode(new TextEncoder().encode("Đã có kế hoạch, nhân dân xã"))
    expect(repairText(shown).text).toBe("Đã có kế hoạch, nhân dân xã")
  })
})

describe("what is proper stays", () => {
  it.each([
    ["Vietnamese", lines],
    ["Western languages", western],
    ["both, line by line", fc.tuple(lines, western).map((parts) => parts.join("\n"))],
    ["Vietnamese in other letter cases", lines.map((text) => text.toUpperCase())],
  ])("%s", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        expect(repairText(text)).toEqual({ text, origins: null, diagnostics: [] })
      }),
      { numRuns: 300 },
    )
  })

  it.each(["UBND XÃ” và “BÀ”", "Số: 5 µm, 20 °C, 3 m²", "R&D; Q&A", "XÃ” Ã– Â” Ã‘", "5 km; 10 kg; tr. 3", "vs kWh"])(
    "%s",
    (text) => expect(sourceOf(text).source.text).toBe(text),
  )
})

test("in a document of both, only the lines of the legacy font change", () => {
  const proper = "Ủy ban nhân dân xã « Hòa Bình »"
  const text = `${proper}\nCéng hßa x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do\n${proper}`
  expect(repairText(text).text).toBe(`${proper}\nCộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do\n${proper}`)
})

test("signs beside legacy text stay signs", () => {
  expect(repairText("· Céng hßa x· héi\n§ 1. Chñ nghÜa ® © “ViÖt Nam”").text).toBe(
    "· Cộng hòa xã hội\n§ 1. Chủ nghĩa ® © “Việt Nam”",
  )
})

test("converted characters know where they came from", () => {
  const shown = "Vieät Nam: xaõ hoäi chuû nghóa"
  const { origins, text } = repairText(shown)
  expect(text).toBe("Việt Nam: xã hội chủ nghĩa")
  const place = (word: string): string => {
    const at = text.indexOf(word)
    return shown.slice(origins?.[at], origins?.[at + word.length])
  }
  expect([place("Nam"), place("hội"), place("nghĩa")]).toEqual(["Nam", "hoäi", "nghóa"])
})

describe("entities of HTML in a text", () => {
  it("are decoded and counted", () => {
    const { diagnostics, source } = sourceOf("H&#7841;n&nbsp;ch&#x1ebf; v&agrave; &amp;nbsp; T&T; &foo;")
    expect(source.text).toBe("Hạn\u00a0chế và &nbsp; T&T; &foo;")
    expect(diagnostics.map(({ text }) => text.en)).toEqual([
      "5 HTML entities (such as “&nbsp;”) left in the text were decoded.",
    ])
  })
})

describe("letters that a font garbled are named and stay", () => {
  it.each([
    ["Định kǶ và thời kǶ", ["decode/odd-letters"], "“kǶ”"],
    ["Hội đồng nhân dân tnh, hnh ảnh", ["decode/lost-letters"], "“tnh”, “hnh”"],
  ])("%s", (text, codes, words) => {
    expect(repairText(text).text).toBe(text)
    expect(codesOf(text)).toEqual(codes)
    expect(repairText(text).diagnostics[0]?.text.vi).toContain(words)
  })
})

test("a soft hyphen of a file is the letter ư in text of TCVN3, else nothing", () => {
  const paragraph = { emphasis: [], part: "body" as const, heading: 0, page: 1, paragraph: 1 }
  const lines = ["Céng hßa x· héi chñ nghÜa, m«i tr\u00adêng", "Sở Y\u00ad tế"]
  const { source } = treeOfFlow(lines.map((text) => ({ ...paragraph, text })))
  expect(source.text).toBe("Cộng hòa xã hội chủ nghĩa, môi trường\nSở Y tế")
})

test("paragraphs of files are converted as one text, and keep their type", () => {
  const paragraph = (text: string) => ({
    text,
    emphasis: [{ kind: "bold" as const, start: text.length - 3, end: text.length }],
    part: "body" as const,
    heading: 0,
    page: 1,
    paragraph: 1,
  })
  const opened = treeOfFlow(["Vieät Nam xaõ hoäi", "chuû nghóa", "Sở Y tế"].map(paragraph))
  expect(opened.source.text).toBe("Việt Nam xã hội\nchủ nghĩa\nSở Y tế")
  expect(opened.diagnostics.map(({ code }) => code)).toEqual(["decode/legacy-encoding"])
  const bold = opened.tree.blocks.flatMap((block) =>
    isTable(block) ? [] : block.emphasis.map(({ end, start }) => block.text.slice(start, end)),
  )
  expect(bold.join(" ")).toContain("tế")
})
