import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { draftPlan, draftStatement, haiMau } from "../plan.fixture.ts"
import { balancedLines, widestPt } from "./balanced-lines.ts"
import { columnWidths } from "./column-widths.ts"
import { labelForm, printedLabel } from "./label.ts"
import { printPlan } from "./print-plan.ts"
import { boldWidthPt } from "./text-width.ts"

const printed = (change: Parameters<typeof draftPlan>[0] = {}, day?: string) =>
  printPlan(draftPlan(change), haiMau(day)).printed
const documentOf = (change: Partial<(typeof draftStatement)["document"]>) => ({
  document: { ...draftStatement.document, ...change },
})

describe("a label", () => {
  it.each([
    ["I", "roman", "I."],
    ["XIV", "roman", "XIV."],
    ["A", "roman", "A."],
    ["1", "arabic", "1."],
    ["2.1", "decimal", "2.1."],
    ["a", "letter", "a)"],
    ["đ", "letter", "đ)"],
    ["Điều 5", "article", "Điều 5."],
    ["Phần thứ nhất", "part", "Phần thứ nhất"],
    ["Chương II", "part", "Chương II"],
    ["", "none", ""],
  ])("%j is %s and printed %j", (label, form, text) => {
    expect([labelForm(label), printedLabel(label)]).toEqual([form, text])
  })
})

describe("the head of a draft", () => {
  it("has room for the number and the day, and takes the superior from the letterhead", () => {
    expect(printed().head).toEqual({
      superior: "ỦY BAN NHÂN DÂN TỈNH HẢI MẪU",
      issuer: "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
      number: "Số:         /KH-SVHTTDL",
      placeAndDate: "Hải Mẫu, ngày        tháng        năm 2026",
      urgency: null,
      typeName: "KẾ HOẠCH",
      subject: draftStatement.document.title,
    })
  })

  it.each([
    ["a month", "2026-04", "Hải Mẫu, ngày        tháng 4 năm 2026"],
    ["a day", "2026-04-08", "Hải Mẫu, ngày 08 tháng 4 năm 2026"],
    ["nothing", null, "Hải Mẫu, ngày        tháng        năm       "],
  ])("whose date is %s is printed with it", (_, date, line) => {
    expect(printed(documentOf({ date })).head.placeAndDate).toBe(line)
  })

  it.each([
    ["an issued plan", { ordinal: "84", symbol: "KH-UBND" }, "Số: 84/KH-UBND"],
    ["a leading zero", { ordinal: "05", symbol: "KH-UBND" }, "Số: 05/KH-UBND"],
    ["a Party document", { ordinal: "05", symbol: "KH/TU" }, "Số 05-KH/TU"],
  ])("prints the number of %s", (_, number, line) => {
    expect(printed(documentOf(number)).head.number).toBe(line)
  })

  it("is the document's own where no letterhead is known", () => {
    expect(printed(documentOf({ superior: "UBND tỉnh Lạ", issuer: "Sở Lạ" })).head).toMatchObject({
      superior: "UBND TỈNH LẠ",
      issuer: "SỞ LẠ",
    })
  })
})

describe("the text", () => {
  it("keeps labels as printed, a second II too", () => {
    const labels = printed().blocks.flatMap((block) =>
      block.kind === "heading" && block.depth === 1 ? [block.label] : [],
    )
    expect(labels).toEqual(["I.", "II.", "II.", "III."])
  })

  it.each([
    ["after a full stop", ["Kết thúc."], "Kết thúc./."],
    ["after the mark itself, once", ["Kết thúc./."], "Kết thúc./."],
    ["after nothing", ["Kết thúc"], "Kết thúc./."],
    ["after a bracket", ["(kết thúc)"], "(kết thúc)./."],
  ])("ends with the end mark %s", (_, closing, last) => {
    expect(printed({ closing }).blocks.at(-1)).toMatchObject({ text: last })
  })

  it("ends with the end mark on a line of its own after a table", () => {
    const body = [
      {
        label: "I",
        heading: "Bảng",
        children: [
          {
            rows: [
              ["a", "b"],
              ["c", "d"],
            ],
          },
        ],
      },
    ]
    expect(printed({ closing: [], body }).blocks.at(-1)).toEqual({ kind: "paragraph", id: null, text: "./." })
  })

  it("tells the acts it rests on from the sentence that issues it", () => {
    expect(
      printed()
        .blocks.slice(0, 3)
        .map(({ kind }) => kind),
    ).toEqual(["basis", "basis", "paragraph"])
  })
})

describe("the foot", () => {
  it("closes every recipient with a semicolon, the last with a full stop", () => {
    expect(printed().recipients).toEqual([
      "- UBND tỉnh (thay b/c);",
      "- Các sở, ban, ngành tỉnh (p/h);",
      "- Hội Khuyến học tỉnh (p/h);",
      "- Báo và Phát thanh, Truyền hình Hải Mẫu (t/h);",
      "- UBND các xã, phường (t/h);",
      "- BGĐ Sở;",
      "- Lưu: VT, QLVH.",
    ])
  })

  it("has the lines above the name as printed", () => {
    expect(printed().signature).toEqual({ lines: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], name: "Trần Thị Mẫu" })
  })
})

describe("annexes", () => {
  it("have their reference apart from their text", () => {
    expect(
      printed().annexes.map(({ label, title, reference, blocks }) => [
        label,
        title,
        reference?.slice(0, 9),
        blocks.map(({ kind }) => kind),
      ]),
    ).toEqual([
      ["Phụ lục I", "Danh mục sách gợi ý", "(Kèm theo", ["table"]],
      ["Phụ lục II", "Mẫu theo dõi", undefined, ["bullet", "bullet"]],
    ])
  })
})

describe("lines of a heading", () => {
  it("stay one where they fit", () => {
    expect(balancedLines("Kế hoạch", 14, 400)).toEqual(["Kế hoạch"])
  })

  it.each([
    ["ỦY BAN NHÂN DÂN TỈNH HẢI MẪU", 12, 190, ["ỦY BAN NHÂN DÂN", "TỈNH HẢI MẪU"]],
    [
      "Truyền thông về phát triển phong trào tự học giai đoạn 2026 - 2030 trên địa bàn tỉnh Hải Mẫu",
      14,
      450,
      ["Truyền thông về phát triển phong trào tự học", "giai đoạn 2026 - 2030 trên địa bàn tỉnh Hải Mẫu"],
    ],
  ])("of %j break where the sense does", (text, size, width, lines) => {
    expect(balancedLines(text, size, width)).toEqual(lines)
  })

  it("lose no word and fit, unless one word does not", () => {
    const words = fc.array(
      fc.constantFrom("Ủy", "ban", "nhân", "dân", "tỉnh", "giai", "đoạn", "2026", "-", "2030", "truyền", "thông"),
      { minLength: 1, maxLength: 25 },
    )
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 400 }), (list, width) => {
        const lines = balancedLines(list.join(" "), 14, width)
        expect(lines.join(" ")).toBe(list.join(" "))
        expect(widestPt(lines, 14)).toBeLessThanOrEqual(
          Math.max(width + 0.001, ...list.map((word) => boldWidthPt(word, 14))),
        )
      }),
    )
  })
})

describe("columns", () => {
  it("add up to the width, each at least something", () => {
    const rows = fc.array(fc.array(fc.string({ maxLength: 80 }), { minLength: 1, maxLength: 9 }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(rows, (table) => {
        const widths = columnWidths(table, 9000)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9000)
        expect(Math.min(...widths)).toBeGreaterThan(0)
      }),
    )
  })
})
