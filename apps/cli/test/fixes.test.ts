import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type AnyRule, applyFixes, checkPlan, checkSetup, type Finding, isoDate } from "@lantoa/core"
import { rules } from "@lantoa/core/rules"
import { readPlan } from "@lantoa/documents/read"
import { describe, expect, it } from "vitest"
import { fixture } from "./lantoa.ts"

const day = isoDate("2026-03-12")

const findingsOf = (text: string, some: readonly AnyRule[] = rules): readonly Finding[] => {
  const { plan, provenance, source } = readPlan(text, { fallbackDay: day })
  expect(source.text).toBe(text)
  return checkPlan({ plan, provenance, rules: some, fallbackDay: day, setup: checkSetup({ preset: "strict" }) })
    .findings
}

const fixable = (text: string): ReadonlySet<string> =>
  new Set(findingsOf(text).flatMap(({ fixes = [], rule }) => (fixes.length > 0 ? [rule] : [])))

const fixedBy = (text: string, some: readonly AnyRule[]): string => applyFixes(text, findingsOf(text, some)).text

/** A sentence with something to fix for every rule of words that offers a fix. */
const slips = [
  "Giành thời lượng cho công/trang thông tin.",
  "Tuyên truyền hàng năm và hằng năm.",
  "Phục vụ nhân dân, các tầng lớp nhân dân.",
  "Chủ trương của Đảng, nhà nước.",
  "Ban Văn hoá của xã, văn hóa đọc, hòa bình.",
  "Trong giai đoạn 2026-2030 và giai đoạn 2026 - 2030, giai đoạn 2026 - 2031.",
  "Tuyên truyền cho cho trẻ em và và phụ huynh.",
  "Sông , hồ ; ao.",
  "Dịp tết Nguyên Đán, ngày quốc khánh.",
  "Phát vào thứ hai hằng tuần.",
  "Trên địa bàn Tỉnh Hoa Sen.",
  "Như tại thành phố Hồ Chí Minh.",
  "Từ ngày 5/1/2026 đến ngày 8 tháng 4 năm 2026.",
  "Theo Quyết định 7/QĐ-UBND, ngày 05/01/2026 của Ủy ban nhân dân tỉnh về phòng, chống đuối nước.",
  "Theo Khoản 1 Mục II của Kế hoạch này.",
]

const sound = readFileSync(fixture("hoa-sen.txt"), "utf8").normalize("NFC")
const withSlips = sound.replace("- Dành một buổi", `${slips.map((slip) => `- ${slip}\n`).join("")}- Dành một buổi`)

const shared = new URL("../../../../shared/", import.meta.url).pathname
const corpus = existsSync(`${shared}corpus/documents`)
  ? readdirSync(`${shared}corpus/documents`)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => [name, join(shared, "corpus/documents", name)] as const)
  : []
const texts: readonly (readonly [name: string, text: string])[] = [
  ["a plan with a slip of every kind", withSlips],
  ...corpus.map(
    ([name, path]) =>
      [
        name,
        readFileSync(path, "utf8")
          .normalize("NFC")
          .replace(/^\ufeff/, ""),
      ] as const,
  ),
]

describe(`safe fixes (${corpus.length === 0 ? "1 text; the issued plans are not here" : `${texts.length} texts`})`, () => {
  it("are offered for every kind of slip", () => {
    const found = fixable(withSlips)
    expect([...found].toSorted()).toEqual(
      expect.arrayContaining([
        "language/dates-padded",
        "language/every-year-one-way",
        "language/holiday-capitals",
        "language/known-confusions",
        "language/no-space-before-mark",
        "language/people-capital",
        "language/reference-capitals",
        "language/repeated-word",
        "language/special-unit-capital",
        "language/state-capital",
        "language/tone-marks-one-way",
        "language/unit-type-small",
        "language/weekday-capitals",
        "language/year-range-spacing",
        "legal-basis/citation-with-so",
        "legal-basis/no-comma-before-day",
      ]),
    )
  })

  it.each(texts)("make their rule silent and change nothing when made again: %s", (_, text) => {
    for (const id of fixable(text)) {
      const own = rules.filter((rule) => rule.id === id)
      const { left, text: fixed } = applyFixes(text, findingsOf(text, own))
      const again = applyFixes(fixed, findingsOf(fixed, own))
      expect(again.text, id).toBe(fixed)
      const stillFixable = findingsOf(fixed, own).flatMap(({ fixes = [] }) => fixes)
      expect(stillFixable.length, id).toBeLessThanOrEqual(left.length)
    }
  })

  it.each(texts)("of two rules give the same text in either order: %s", (_, text) => {
    const ids = [...fixable(text)]
    for (const [at, first] of ids.entries())
      for (const second of ids.slice(at + 1)) {
        const a = rules.filter(({ id }) => id === first)
        const b = rules.filter(({ id }) => id === second)
        expect(fixedBy(fixedBy(text, a), b), `${first}, ${second}`).toBe(fixedBy(fixedBy(text, b), a))
      }
  })

  it.each(texts)("of all rules at once are whole: none overlaps another unnoticed: %s", (_, text) => {
    const { applied, left } = applyFixes(text, findingsOf(text))
    const spans = applied
      .map(({ spans: [span] }): readonly [number, number] => span ?? [0, 0])
      .toSorted(([a], [b]) => a - b)
    for (const [index, [start]] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0)
    const offered = findingsOf(text).flatMap(({ fixes = [] }) => fixes)
    expect(applied.length + left.length).toBe(offered.length)
  })
})
