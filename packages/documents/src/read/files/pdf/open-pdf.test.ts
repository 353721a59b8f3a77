import { zlibSync } from "fflate"
import { describe, expect, it, test } from "vitest"
import { isTable } from "../../tree/index.ts"
import { openLimits } from "../limits.ts"
import { disarm } from "./disarm.ts"
import { openPdf } from "./index.ts"
import { type DrawnPage, type DrawnText, pdfFile, widthOf } from "./pdf-file.fixture.ts"

const open = async (...pages: readonly DrawnPage[]) => {
  const result = await openPdf(pdfFile(pages), { name: "a.pdf" })
  if ("_tag" in result) throw new RangeError(result.text.en)
  return result
}
const blocksOf = async (...pages: readonly DrawnPage[]) => (await open(...pages)).tree.blocks
const textsOf = async (...pages: readonly DrawnPage[]) =>
  (await blocksOf(...pages)).map((block) =>
    isTable(block)
      ? block.rows.map((row) =>
          row.map((cell) => cell.blocks.map(({ label, text }) => (label ? `${label}. ${text}` : text)).join("/")),
        )
      : `${block.label === null ? (block.mark === "dash" ? "- " : "") : `${block.label}. `}${block.text}`,
  )

const left = 85
const right = 555
const full = Math.floor((right - left) / 7)
/** A line of words as long as the page is wide. */
const wide = (start: string, length = full): string => {
  let text = start
  for (let at = 0; text.length < length; at++) text += at % 4 === 0 ? " " : "ộ"
  return text
    .slice(0, length - 1)
    .replace(/ $/, "ộ")
    .concat("a")
}
const line = (y: number, text: string, x = left, more: Partial<DrawnText> = {}): DrawnText => ({ x, y, text, ...more })
/** Lines one under the other. */
const lines = (from: number, ...texts: readonly (readonly [string, number?])[]): readonly DrawnText[] =>
  texts.map(([text, x], index) => line(from + index * 18, text, x))

describe("lines of a PDF become paragraphs", () => {
  test.each<[string, readonly (readonly [string, number?])[], readonly string[]]>([
    [
      "an indented first line, full lines, a short last one",
      [[wide("Mot", full - 5), left + 35], [wide("hai")], ["ba."], [wide("Bon", full - 5), left + 35], ["nam."]],
      [`${wide("Mot", full - 5)} ${wide("hai")} ba.`, `${wide("Bon", full - 5)} nam.`],
    ],
    [
      "two paragraphs that fill one line each, told by their indents",
      [
        [wide("Mot", full - 5), left + 35],
        [wide("hai")],
        [wide("Ba", full - 5), left + 35],
        [wide("Bon", full - 5), left + 35],
      ],
      [`${wide("Mot", full - 5)} ${wide("hai")}`, wide("Ba", full - 5), wide("Bon", full - 5)],
    ],
    [
      "the bases and the recipients after full lines",
      [[wide("Mot")], ["Căn cứ Luật Thư viện;"], [wide("Hai")], ["Nơi nhận:"]],
      [wide("Mot"), "Căn cứ Luật Thư viện;", wide("Hai"), "Nơi nhận:"],
    ],
    [
      "a number at the start of a line that goes on is no item",
      [[wide("Mot", full - 5), left + 35], [wide("1. so")], ["ba."], ["Bon", left + 35]],
      [`${wide("Mot", full - 5)} ${wide("1. so")} ba.`, "Bon"],
    ],
    [
      "a word that a line broke after its slash",
      [[`${wide("Mot", full - 9)}ạ/`, left], ["KH-UBND."], ["A."], ["B."], ["C."]],
      [`${wide("Mot", full - 9)}ạ/KH-UBND.`, "A.", "B.", "C."],
    ],
  ])("%s", async (_, drawn, shown) => {
    expect(await textsOf({ texts: lines(100, ...drawn) })).toEqual(shown)
  })

  it("goes on over a page, and keeps the page of each paragraph", async () => {
    const blocks = await blocksOf(
      {
        texts: lines(
          100,
          [wide("Mot", full - 5), left + 35],
          [wide("hai")],
          ["het."],
          [wide("Bon", full - 5), left + 35],
        ),
      },
      { texts: [line(50, "2", 300), ...lines(100, [wide("nam")], ["sau."], ["Bay.", left + 35], ["Tam.", left + 35])] },
    )
    expect(blocks.map(({ page }) => page)).toEqual([1, 1, 2, 2])
    expect(blocks.map((block) => (isTable(block) ? "" : block.text)).at(1)).toBe(
      `${wide("Bon", full - 5)} ${wide("nam")} sau.`,
    )
  })

  it("puts words together that a font change or kerning parted", async () => {
    const texts = [line(100, "Kế"), line(100, " ho", left + 14), line(100, "ạch", left + 14 + 21, { font: "bold" })]
    expect(await blocksOf({ texts })).toMatchObject([
      { text: "Kế hoạch", emphasis: [{ kind: "bold", start: 5, end: 8 }] },
    ])
  })

  it("leaves out marks of footnotes, and keeps the notes apart", async () => {
    const texts = [
      line(100, wide("Theo", full - 2)),
      line(95, "1", left + widthOf(wide("Theo", full - 2)), { size: 8 }),
      line(118, "quy định của tỉnh."),
      line(790, "1 Một chú thích ở cuối trang.", left, { size: 10 }),
    ]
    expect(await blocksOf({ texts })).toMatchObject([
      { kind: "paragraph", text: `${wide("Theo", full - 2)} quy định của tỉnh.` },
      { kind: "footnote", text: "1 Một chú thích ở cuối trang." },
    ])
  })
})

describe("what is on every page", () => {
  const page = (number: number): DrawnPage => ({
    texts: [
      line(40, "Kế hoạch 12", left, { size: 10 }),
      line(100, `Đoạn ${"abc"[number - 1]}.`),
      line(810, String(number), 300),
    ],
  })

  it("numbers are dropped, a running head is kept once", async () => {
    expect(await blocksOf(page(1), page(2), page(3))).toMatchObject([
      { kind: "header", text: "Kế hoạch 12" },
      { text: "Đoạn a." },
      { text: "Đoạn b." },
      { text: "Đoạn c." },
    ])
  })
})

describe("columns without rules", () => {
  const body = lines(
    300,
    ["Noi dung mot dong.", left + 35],
    [wide("Noi", full - 5), left + 35],
    [wide("dung")],
    ["het."],
  )

  it("the letterhead and Nơi nhận are layout, the title between them is not", async () => {
    const head = [
      line(60, "UBND TỈNH VÍ DỤ", 90),
      line(60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 270),
      line(78, "SỞ Y TẾ", 118),
      line(79, "Độc lập - Tự do - Hạnh phúc", 300),
      line(100, "Số: 5/KH-SYT", 105),
      line(100, "Ví Dụ, ngày 10 tháng 02 năm 2026", 290),
      line(140, "KẾ HOẠCH", 290, { font: "bold" }),
    ]
    const foot = [
      line(500, "KT. GIÁM ĐỐC", 400),
      line(502, "Nơi nhận:", left, { size: 12 }),
      line(518, "PHÓ GIÁM ĐỐC", 400),
      line(520, "- UBND tỉnh;", left, { size: 11 }),
      line(534, "- Các phòng thuộc Sở;", left, { size: 11 }),
      line(590, "Trần Thị Bình An Nhiên", 370),
    ]
    expect(await textsOf({ texts: [...head, ...body, ...foot] })).toEqual([
      [
        [
          "UBND TỈNH VÍ DỤ/SỞ Y TẾ/Số: 5/KH-SYT",
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/Độc lập - Tự do - Hạnh phúc/Ví Dụ, ngày 10 tháng 02 năm 2026",
        ],
      ],
      "KẾ HOẠCH",
      "Noi dung mot dong.",
      `${wide("Noi", full - 5)} ${wide("dung")} het.`,
      [["Nơi nhận:/UBND tỉnh;/Các phòng thuộc Sở;", "KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC/Trần Thị Bình An Nhiên"]],
    ])
  })

  it("lines of data in columns are a table", async () => {
    const rows = [
      ["TT", "Nội dung", "Đơn vị"],
      ["1", "Treo băng rôn", "Sở Y tế"],
      ["2", "Phát tờ rơi", "UBND xã"],
      ["3", "Nói chuyện", "Sở Tư pháp"],
    ]
    const texts = rows.flatMap((row, index) =>
      row.map((text, column) => line(450 + index * 20, text, [90, 140, 400][column])),
    )
    expect((await textsOf({ texts: [...body, ...texts] })).at(-1)).toEqual(rows)
  })

  it("a bullet far from its text parts nothing", async () => {
    const texts = [0, 18, 36, 54].flatMap((down) => [
      line(100 + down, "-", 100),
      line(100 + down, "Việc cần làm.", 136),
    ])
    expect(await textsOf({ texts })).toEqual(Array.from({ length: 4 }, () => "- Việc cần làm."))
  })
})

describe("ruled tables", () => {
  const grid = (xs: readonly number[], ys: readonly number[]) => [
    ...xs.map((x) => [x, ys[0] ?? 0, x, ys.at(-1) ?? 0] as const),
    ...ys.map((y) => [xs[0] ?? 0, y, xs.at(-1) ?? 0, y] as const),
  ]

  it("cells by their rules, lines in a cell joined where they are full", async () => {
    const strokes = grid([85, 130, 350, 550], [100, 130, 190])
    const texts = [
      line(120, "TT", 95),
      line(120, "Nhiệm vụ", 140),
      line(120, "Đơn vị", 360),
      line(150, "1", 95),
      line(150, "Treo băng rôn, khẩu hiệu tại", 140),
      line(168, "trụ sở.", 140),
      line(150, "Sở Y tế", 360),
    ]
    expect(await textsOf({ texts, strokes })).toEqual([
      [
        ["TT", "Nhiệm vụ", "Đơn vị"],
        ["1", "Treo băng rôn, khẩu hiệu tại trụ sở.", "Sở Y tế"],
      ],
    ])
  })

  it("cells without a rule between them are one, those below a high cell are empty", async () => {
    const strokes = [
      ...([85, 130, 350] as const).map((x) => [x, 100, x, 190] as const),
      [240, 130, 240, 190] as const,
      [85, 100, 350, 100] as const,
      [85, 190, 350, 190] as const,
      [130, 130, 350, 130] as const,
      [130, 160, 350, 160] as const,
    ]
    const texts = [
      line(120, "TT", 95),
      line(120, "Chung", 200),
      line(150, "a", 140),
      line(150, "b", 250),
      line(180, "c", 140),
      line(180, "d", 250),
    ]
    expect(await textsOf({ texts, strokes })).toEqual([
      [
        ["TT", "Chung"],
        ["", "a", "b"],
        ["", "c", "d"],
      ],
    ])
  })

  it("a table goes on over a page without its repeated heading", async () => {
    const page = (own: string): DrawnPage => ({
      texts: [line(70, "TT", 95), line(70, "Việc", 140), line(100, own, 95), line(100, `Việc ${own}`, 140)],
      strokes: grid([85, 130, 350], [50, 80, 110]),
    })
    expect(await textsOf(page("1"), page("2"))).toEqual([
      [
        ["TT", "Việc"],
        ["1", "Việc 1"],
        ["2", "Việc 2"],
      ],
    ])
  })
})

describe("a PDF that cannot be read whole", () => {
  const codesOf = async (bytes: Uint8Array) => {
    const result = await openPdf(bytes)
    return "_tag" in result ? [] : result.diagnostics.map(({ code }) => code)
  }

  it("a page without text is named", async () => {
    const { diagnostics } = await open({ texts: [line(100, "Trang một.")] }, { texts: [] })
    expect(diagnostics).toMatchObject([
      { code: "file/scanned-pages", text: { vi: expect.stringContaining("Trang 2") } },
    ])
  })

  it("bytes that only begin as a PDF give no text and say so", async () => {
    expect(await codesOf(new TextEncoder().encode("%PDF-1.7\nxx"))).toEqual(["file/damaged"])
  })

  it("a file without the list of its parts gives what is there", async () => {
    const whole = pdfFile([{ texts: [line(100, "Trang một.")] }])
    const result = await openPdf(whole.subarray(0, new TextDecoder("latin1").decode(whole).indexOf("startxref")))
    expect("_tag" in result ? "" : result.source.text).toBe("Trang một.")
  })

  it("text that stands askew, as stamps do, is left out", async () => {
    const extra = "BT /plain 14 Tf 0.7 0.7 -0.7 0.7 200 200 Tm <00410042> Tj ET"
    expect(await textsOf({ texts: [line(100, "Thân bài.")], extra })).toEqual(["Thân bài."])
  })

  it.each([
    ["pages", { pages: 1 }, 2, 1],
    ["characters", { characters: 5 }, 10, 5],
  ] as const)("over the limit of %s it is refused", async (limit, limits, found, allowed) => {
    const bytes = pdfFile([{ texts: [line(100, "Trang một.")] }, { texts: [] }])
    expect(await openPdf(bytes, { limits: { ...openLimits, ...limits } })).toMatchObject({
      kind: "over-limit",
      limit,
      found,
      allowed,
    })
  })
})

describe("a PDF made to keep its reader busy", () => {
  const text = (change: (file: string) => string): Uint8Array => {
    const file = new TextDecoder("latin1").decode(pdfFile([{ texts: [line(100, "Trang một.")] }]))
    return Uint8Array.from(change(file), (letter) => letter.charCodeAt(0))
  }

  test.each<[string, Uint8Array]>([
    [
      "a table of letters with endless ranges",
      text((file) => file.replace("<0000> <00ff> <0000>", "<0000> <00ff\n <0000>")),
    ],
    ["a table of endless widths", text((file) => file.replaceAll("/DW 500", "/DW 500 /W [0 99999999 500]"))],
    ["a font of endless codes", text((file) => file.replaceAll("/DW 500", "/FirstChar 0 /LastChar 999999999"))],
  ])("%s is left out, and said", async (_, bytes) => {
    const result = await openPdf(bytes)
    expect("_tag" in result ? [] : result.diagnostics.map(({ code }) => code)).toContain("file/limit")
  })

  it("a stream that inflates without end is left out, and said", () => {
    const bomb = zlibSync(new Uint8Array(4_000_000))
    const dictionary = `1 0 obj\n<< /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n`
    const ends = [new TextEncoder().encode(`%PDF-1.7\n${dictionary}`), bomb, new TextEncoder().encode("\nendstream")]
    const { removed } = disarm(Uint8Array.from(ends.flatMap((part) => [...part])), {
      ...openLimits,
      inflationRatio: 100,
    })
    expect(removed).toBe(1)
    expect(disarm(pdfFile([{ texts: [] }]), openLimits).removed).toBe(0)
  })
})
