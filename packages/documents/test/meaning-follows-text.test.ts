import { type Reading, readPlan, toContract } from "@lantoa/documents/read"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { fallbackDay } from "./plans.fixture.ts"

interface Facts {
  readonly ordinal: number
  readonly day: number
  readonly month: number
  readonly year: number
  readonly act: string
  readonly units: readonly string[]
  readonly themes: readonly string[]
  readonly channels: readonly string[]
  readonly due: { readonly day: number; readonly month: number }
  readonly millions: number
  readonly signer: string
}

const two = (value: number): string => String(value).padStart(2, "0")

/** A plan that says these facts and nothing else. */
const planOf = (facts: Facts): string =>
  [
    "ỦY BAN NHÂN DÂN",
    "TỈNH HẢI MẪU",
    `Số: ${facts.ordinal}/KH-UBND`,
    `Hải Mẫu, ngày ${two(facts.day)} tháng ${facts.month} năm ${facts.year}`,
    "KẾ HOẠCH",
    `Tuyên truyền về đọc sách năm ${facts.year}`,
    `Căn cứ Quyết định số ${facts.act}, Ủy ban nhân dân tỉnh Hải Mẫu ban hành Kế hoạch:`,
    "I. NỘI DUNG TUYÊN TRUYỀN",
    ...facts.themes.map((theme) => `- ${theme}.`),
    "II. HÌNH THỨC TUYÊN TRUYỀN",
    `- Tuyên truyền trên ${facts.channels.join(", ")}.`,
    "III. KINH PHÍ",
    `Ngân sách tỉnh: ${facts.millions} triệu đồng.`,
    "IV. TỔ CHỨC THỰC HIỆN",
    ...facts.units.flatMap((unit, index) => [
      `${index + 1}. ${unit}`,
      `- Báo cáo Ủy ban nhân dân tỉnh trước ngày ${two(facts.due.day)}/${facts.due.month} hằng năm.`,
    ]),
    "Trên đây là Kế hoạch của tỉnh./.",
    "Nơi nhận:",
    ...facts.units.map((unit) => `- ${unit};`),
    "- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN",
    "CHỦ TỊCH",
    "",
    facts.signer,
  ].join("\n")

const some = (...texts: readonly [string, ...string[]]) =>
  fc.uniqueArray(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 })

const facts: fc.Arbitrary<Facts> = fc.record({
  ordinal: fc.integer({ min: 1, max: 9999 }),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.integer({ min: 2011, max: 2039 }),
  act: fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom("QĐ-TTg", "2025/QĐ-UBND", "NQ-HĐND"))
    .map((parts) => parts.join("/")),
  units: some("Sở Y tế", "Công an tỉnh", "Các sở, ban, ngành", "Ủy ban nhân dân các xã, phường", "Hội Khuyến học tỉnh"),
  themes: some("Ngày Sách Việt Nam", "Thư viện số", "Gương dòng họ học tập", "Tủ sách của thôn"),
  channels: some("bảng tin công cộng", "mạng xã hội", "hệ thống truyền thanh", "Cổng Thông tin điện tử tỉnh"),
  due: fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) }),
  millions: fc.integer({ min: 1, max: 900 }),
  signer: fc.constantFrom("Lê Văn Mẫu", "Trần Thị Mẫu", "Đỗ Mẫu"),
})

const expected = ({ due, ...said }: Facts) => ({
  number: { ordinal: String(said.ordinal), symbol: "KH-UBND" },
  date: `${said.year}-${two(said.month)}-${two(said.day)}`,
  period: { from: said.year, to: said.year },
  citations: [said.act],
  themes: said.themes.map((theme) => `${theme}.`),
  channels: said.channels,
  units: said.units.map((unit) => [unit]),
  reporting: said.units.map((unit) => [unit, `${two(due.month)}-${two(due.day)}`]),
  money: [said.millions * 1_000_000],
  recipients: [...said.units, "Lưu: VT"],
  signer: said.signer,
})

const understood = (reading: Reading) => {
  const { assignments, channels, citations, document, period, recipients, reporting, themes } = toContract(reading)
  return {
    number: document.number,
    date: document.date,
    period,
    citations: citations.map(({ number }) => number),
    themes: themes.map(({ text }) => text),
    channels: channels.map(({ text }) => text),
    units: assignments.map(({ units }) => units),
    reporting: reporting.map(({ due, from }) => [from.join(), due.join()]),
    money: reading.plan.funding.map(({ amountVnd }) => amountVnd),
    recipients: recipients.map(({ text }) => text),
    signer: document.signatory.name,
  }
}

test("other numbers, days, units, themes and channels give another reading, and that one", () => {
  fc.assert(
    fc.property(facts, (said) => {
      expect(understood(readPlan(planOf(said), { fallbackDay }))).toEqual(expected(said))
    }),
    { numRuns: 200 },
  )
})

test("the same text in other bytes gives the same reading", () => {
  fc.assert(
    fc.property(facts, (said) => {
      const text = planOf(said)
      const plain = understood(readPlan(text, { fallbackDay }))
      const wide = Uint8Array.from(
        [...`\ufeff${text}`].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
      )
      for (const input of [new TextEncoder().encode(text.normalize("NFD")), wide, text.replaceAll("\n", "\r\n")])
        expect(understood(readPlan(input, { fallbackDay }))).toEqual(plain)
    }),
    { numRuns: 40 },
  )
})
