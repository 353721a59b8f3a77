import { Plan, PlanProvenance } from "@lantoa/core/schema"
import { readPlan, toContract } from "@lantoa/documents/read"
import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { fallbackDay, madeUpPlans } from "./plans.fixture.ts"

const read = (input: string | Uint8Array) => readPlan(input, { fallbackDay })

const runs = 60

const expectWhole = (input: string | Uint8Array): void => {
  const reading = read(input)
  expect(Plan.safeParse(reading.plan).error?.issues ?? []).toEqual([])
  expect(PlanProvenance.safeParse(reading.provenance).error?.issues ?? []).toEqual([])
  expect(() => JSON.stringify(toContract(reading))).not.toThrow()
}

describe("a plan that was damaged is still a plan", () => {
  test.each(madeUpPlans)("%s, cut anywhere", (_, text) => {
    const bytes = new TextEncoder().encode(text)
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.nat(bytes.length), (a, b) =>
        expectWhole(bytes.subarray(Math.min(a, b), Math.max(a, b))),
      ),
      { numRuns: runs },
    )
  })

  test.each(madeUpPlans)("%s, with bits flipped", (_, text) => {
    const flips = fc.array(fc.record({ at: fc.nat(), bit: fc.nat(7) }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(flips, (list) => {
        const bytes = new TextEncoder().encode(text)
        for (const { at, bit } of list) {
          const index = at % bytes.length
          bytes[index] = (bytes[index] ?? 0) ^ (1 << bit)
        }
        expectWhole(bytes)
      }),
      { numRuns: runs },
    )
  })

  test.each(madeUpPlans)("%s, with lines shuffled", (_, text) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(text.split("\n")), (lines) => expectWhole(lines.join("\n"))),
      { numRuns: runs },
    )
  })
})

const head = `ỦY BAN NHÂN DÂN
TỈNH HẢI MẪU
Số: 1/KH-UBND
Hải Mẫu, ngày 01 tháng 02 năm 2026
KẾ HOẠCH
Tuyên truyền năm 2026
I. NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN
1. Hình thức tuyên truyền
`
const work = "II. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế\n- "

/** Texts in which one thing comes again and again, by what it is, in so many characters. */
const soups: Readonly<Record<string, (length: number) => string>> = {
  "lines that go on": (length) => again(`${head}các đơn vị liên quan cùng nhau làm\n`, length),
  "lines in bold": (length) => again("**các** *đơn vị* **liên quan** cùng\n", length),
  "one line": (length) => again("các đơn vị, tổ chức và Sở Y tế, ", length),
  acts: (length) => again("số 1/NQ-CP, ", length),
  slashes: (length) => again("/", length),
  reports: (length) => head + work + again("báo cáo UBND tỉnh để tổng hợp, báo cáo ", length),
  "lines of reports": (length) => head + work + again("- Sở Y tế báo cáo Sở Nội vụ trước ngày 10/12/2026.\n", length),
  "partners and delegates": (length) => head + work + again("phối hợp với Sở Y tế, chỉ đạo Công an tỉnh, ", length),
  channels: (length) => head + again("- trên báo, đài, pa nô, ", length),
  parts: (length) => again("1. NỘI DUNG TUYÊN TRUYỀN\n- a\n2. HÌNH THỨC TUYÊN TRUYỀN\n- b\n3. KINH PHÍ\nc\n", length),
  labels: (length) => again("1. Mục\n", length),
  levels: (length) => again("I. MỤC\n1. Mục\na) Mục\n- mục\n+ mục\n", length),
  dashes: (length) => head + again("- a\n", length),
  "bars on lines of their own": (length) => again("|\na\n", length),
  "rows of a table": (length) => again("| a | b |\n", length),
  "cells of one row": (length) => again("| a ", length),
  "breaks in one cell": (length) => `${again("| a<br>", length)}\n| b |`,
  stars: (length) => again("*a ", length),
  quotes: (length) => again('Quyết định số 1/QĐ-A về "a" (b ', length),
  money: (length) => again("I. KINH PHÍ\nngân sách tỉnh; nguồn xã hội hóa 10 triệu đồng; ", length),
  references: (length) => again("khoản 1, mục II Kế hoạch này, ", length),
  annexes: (length) => again("Phụ lục I\nA\n", length),
  recipients: (length) => `Nơi nhận:\n${again("- Như trên;\n", length)}- Lưu: VT.\nGIÁM ĐỐC\n\nLê Văn Mẫu`,
  tabs: (length) => again("a\t", length),
  spaces: (length) => `${again(" ", length)}x`,
  pages: (length) => again("x\f", length),
  marks: (length) => again("a\u0301\u0323", length),
  digits: (length) => again("1.", length),
  numerals: (length) => again("I", length),
  brackets: (length) => again("(", length),
}

const again = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length))

describe("a text in which one thing comes again and again is read to its end", () => {
  // A quarter of a million characters: work that grew with the square of the length would not end in the time given.
  it.each(Object.keys(soups))("a soup of %s", { timeout: 60_000 }, (name) => {
    const { plan, source } = read((soups[name] ?? String)(250_000))
    expect(source.text.length).toBeGreaterThanOrEqual(125_000)
    expect(Plan.safeParse(plan).success).toBe(true)
  })
})

test("numbering of any depth keeps its stack", () => {
  const deep = Array.from({ length: 3000 }, (_, at) => `${"1.".repeat((at % 60) + 1)} Mục`).join("\n")
  const letters = Array.from({ length: 2000 }, (_, at) => `${"I1a-+"[at % 5]}. Mục`).join("\n")
  expectWhole(deep)
  expectWhole(letters)
})

describe("what is no plan is said to be none", () => {
  it.each<[string, string | Uint8Array, readonly string[]]>([
    ["nothing", "", ["tree/no-text"]],
    ["blank", " \n\t ", ["tree/no-text"]],
    ["a poem", "Trăng lên đầu ngõ\nGió thổi bờ tre", ["plan/not-a-plan"]],
    ["a decision", "QUYẾT ĐỊNH\nVề việc tặng sách\nĐiều 1. Tặng sách.", ["plan/not-a-plan"]],
    ["noise", Uint8Array.from({ length: 400 }, (_, at) => (at * 7919) % 256), ["decode/not-text"]],
  ])("%s", (_, input, expected) => {
    expect(read(input).diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining([...expected]))
  })
})
