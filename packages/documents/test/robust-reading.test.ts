import { isoDate, type NodeId } from "@lantoa/core"
import { Plan } from "@lantoa/core/schema"
import haNam from "@lantoa/ha-nam-2021"
import vinhLong from "@lantoa/vinh-long-2026"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readPlan, toContract } from "../src/read.ts"

const fallbackDay = isoDate("2026-11-21")
const provinces = [haNam, vinhLong]
const read = (input: string | Uint8Array) => readPlan(input, { provinces, fallbackDay })

/** Words that plans are made of, so that noise reaches every recogniser. */
const words = [
  "KẾ HOẠCH", "Số:", "12/KH-UBND", "/KH-SVHTTDL", "I.", "II.", "1.", "2.1.", "a)", "- ", "+ ", "Phụ lục I", "TỔ CHỨC THỰC HIỆN",
  "Sở Tài chính", "Ủy ban nhân dân các xã, phường", "Đề nghị", "chủ trì", "phối hợp với", "báo cáo", "trước ngày 30/11 hằng năm",
  "ngày 05 tháng 01 năm 2026", "Vĩnh Long, ngày tháng năm 2026", "Nghị định số 30/2020/NĐ-CP", "Chỉ thị số 29-CT/TW, ngày 05/01/2024",
  "ngân sách nhà nước", "1.500.000.000 đồng", "Nội dung tuyên truyền", "Hình thức tuyên truyền", "báo in", "Đơn vị chủ trì:", "|", "\n", "\n\n",
  "Nơi nhận:", "- Lưu: VT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "./.", "khoản 1 Mục II", "**", "##", "\f", "giai đoạn 2026 - 2030", "“", "”", ";",
] // biome-ignore format: one list
const soup = (most: number) => fc.array(fc.constantFrom(...words), { maxLength: most }).map((list) => list.join(" "))

/** Every place a reading names must lie in its source. */
const expectSound = (input: string | Uint8Array): void => {
  const { plan, provenance, source } = read(input)
  expect(Plan.safeParse(plan).error?.issues ?? []).toEqual([])
  const all = [...Object.values(provenance.nodes), ...Object.values(provenance.fields)]
  for (const { pieces } of all)
    for (const [, start, end] of pieces) {
      expect(start).toBeLessThanOrEqual(end)
      expect(end).toBeLessThanOrEqual(source.text.length)
    }
}

describe("any bytes give a reading", () => {
  it("random bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => expectSound(bytes)),
      { numRuns: 150 },
    )
  })

  it("random characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => expectSound(text)),
      { numRuns: 150 },
    )
  })

  it("soups of the words of plans", () => {
    fc.assert(
      fc.property(soup(120), (text) => expectSound(text)),
      { numRuns: 200 },
    )
  })

  it.each([
    ["nothing", ""],
    ["blanks", " \n\t\r\n \f"],
    [
      "a hundred thousand words of plans",
      Array.from({ length: 100_000 }, (_, index) => words[(index * 7) % words.length]).join(" "),
    ],
    ["one line of a million letters", "ạ".repeat(1_000_000)],
    ["twenty thousand open brackets", "(".repeat(20_000)],
    [
      "numbers ten thousand levels deep",
      Array.from({ length: 10_000 }, (_, index) => `${"1.".repeat(Math.min(index, 200))} Mục`).join("\n"),
    ],
    ["fifty thousand bullets", "- việc\n".repeat(50_000)],
  ])("%s", (_, text) => {
    expectSound(text)
  })
})

const made = `SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH

Số: 12/KH-SVHTTDL

Vĩnh Long, ngày 10 tháng 02 năm 2026

KẾ HOẠCH
Truyền thông về văn hóa đọc năm 2026

I. NỘI DUNG TUYÊN TRUYỀN

- Đưa sách đến gần người đọc.

II. TỔ CHỨC THỰC HIỆN

1. Sở Tài chính

- Bố trí kinh phí.

2. Đề nghị Hội Khuyến học tỉnh

- Vận động hội viên đọc sách.

Trên đây là Kế hoạch của Sở. Đề nghị các đơn vị báo cáo kết quả về Sở Văn hóa, Thể thao và Du lịch trước ngày 15 tháng 12 hằng năm./.

Nơi nhận:
- UBND tỉnh (để b/c);
- Lưu: VT.

GIÁM ĐỐC
`

describe("a plan cut anywhere, or with a letter changed, is still read", () => {
  it("cut at every tenth character", () => {
    for (let at = 0; at <= made.length; at += 10) expectSound(made.slice(0, at))
  })

  it("with bytes flipped", () => {
    const bytes = new TextEncoder().encode(made)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 12 }), (changes) => {
        const broken = bytes.slice()
        for (const [at, value] of changes) broken[at] = value
        expectSound(broken)
      }),
      { numRuns: 100 },
    )
  })
})

describe("what the text says, the reading says", () => {
  it.each([
    ["the number", "12/KH-SVHTTDL", "345/KH-SVHTTDL", (text: string) => read(text).plan.document.number.ordinal, "345"],
    ["the day", "ngày 10 tháng 02", "ngày 05 tháng 9", (text: string) => read(text).plan.document.date, "2026-09-05"],
    ["a unit", "1. Sở Tài chính", "1. Sở Y tế", (text: string) => read(text).plan.assignments[0]?.units[0], "Sở Y tế"],
    [
      "a label",
      "II. TỔ CHỨC",
      "I. TỔ CHỨC",
      (text: string) =>
        toContract(read(text))
          .sections.map(({ label }) => label)
          .join(),
      "I,I",
    ],
    [
      "a deadline",
      "15 tháng 12 hằng năm",
      "20 tháng 11 hằng năm",
      (text: string) => toContract(read(text)).reporting[0]?.due[0],
      "11-20",
    ],
    ["a request", "2. Đề nghị Hội", "2. Hội", (text: string) => read(text).plan.assignments[1]?.modality, "assigned"],
  ])("%s", (_, from, to, look, expected) => {
    expect(made).toContain(from)
    expect(look(made)).not.toBe(expected)
    expect(look(made.replace(from, to))).toBe(expected)
  })

  it("and every node's text stands at its place in the source", () => {
    const { plan, provenance, source } = read(made)
    const places = plan.assignments.flatMap(({ tasks }) => tasks.map(({ at, text }) => [at, text] as const))
    expect(places.length).toBe(2)
    for (const [at, text] of places) {
      const id: NodeId = at
      const pieces = provenance.nodes[id]?.pieces ?? []
      expect(pieces.map(([, start, end]) => source.text.slice(start, end)).join(" ")).toBe(text)
    }
  })
})
