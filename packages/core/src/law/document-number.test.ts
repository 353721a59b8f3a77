import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import {
  type DocumentNumberParts,
  joinNumber,
  parseDocumentNumber,
  printDocumentNumber,
  symbolOf,
  typeNamesOf,
} from "./document-number.ts"
import { type NumberFamily, typeCodesOf } from "./type-codes.ts"

const families: Readonly<Record<NumberFamily, readonly string[]>> = {
  administrative: [
    "84/KH-UBND",
    "1373/QĐ-TTg",
    "1307/QĐ-BTTTT",
    "489/QĐ-TTg",
    "/KH-STTTT",
    "/KH-SVHTTDL",
    "14/CT-TTg",
    "332/NQ-CP",
    "1687/NQ-UBTVQH15",
    "829/NQ-UBTVQH14",
    "386/KH-UBND",
    "05/KH-STC",
    "0125/KH-UBND",
    "007/CT-UBND",
    "7886/HD-BNV",
    "206/NQ-HĐND",
    "650/QĐ-LĐTBXH",
    "4255/QĐ-BNN-KHCN",
    "16/KH-MTTQ-BTT",
    "12/KH-SYT-CĐN",
    "27/NQ-TW",
    "10/VBHN-VPQH",
    "03/TrS-UBND",
    "15/TTr-STC",
    "21/CTr-UBND",
    "22/QyĐ-SGDĐT",
  ],
  normative: [
    "30/2020/NĐ-CP",
    "19/2025/QĐ-TTg",
    "10/2025/TT-BVHTTDL",
    "06/2024/QĐ-UBND",
    "83/2015/QH13",
    "89/2025/QH15",
    "202/2025/QH15",
    "28/2026/QH16",
    "57/2006/QH11",
    "76/2025/UBTVQH15",
    "124/2004/QĐ-TTg",
    "01/2019/TTLT-BTP-BTC",
    "06/2022/TT-BTTTT",
    "/2026/NĐ-CP",
    "12/TT-BTC",
  ],
  party: [
    "29-CT/TW",
    "49-KL/TW",
    "11-CT/TW",
    "399-QĐ/TW",
    "05-HD/VPTW",
    "60-NQ/TW",
    "281-KH/TU",
    "42-KH/ĐU",
    "08-ĐA/TU",
    "02-KH/BCĐTW",
    "-KH/TU",
  ],
  letter: [
    "3320/BGDĐT-GDTX",
    "5607/BGDĐT-GDNNGDTX",
    "2402/VPCP-KGVX",
    "12/UBND-VX",
    "271/TTCSTTĐN-TTCS",
    "/SVHTTDL-QLTTBCXB",
  ],
}

describe.each(Object.entries(families))("numbers of the family %s", (family, numbers) => {
  it.each(numbers)("%s", (number) => {
    const parts = parseDocumentNumber(number)
    expect(parts?.family).toBe(family)
    expect(parts && printDocumentNumber(parts)).toBe(number)
  })
})

describe("parts", () => {
  it.each<[string, Partial<DocumentNumberParts>]>([
    ["84/KH-UBND", { ordinal: "84", typeCode: "KH", type: "plan", issuers: ["UBND"], unit: null, year: null }],
    ["/KH-STTTT", { ordinal: null, type: "plan", issuers: ["STTTT"] }],
    ["05/KH-STC", { ordinal: "05" }],
    ["12/KH-SYT-CĐN", { issuers: ["SYT", "CĐN"], type: "plan" }],
    ["30/2020/NĐ-CP", { ordinal: "30", year: 2020, typeCode: "NĐ", type: null, issuers: ["CP"] }],
    ["06/2024/QĐ-UBND", { year: 2024, type: "decision", issuers: ["UBND"] }],
    ["89/2025/QH15", { year: 2025, typeCode: null, type: null, issuers: ["QH15"] }],
    ["29-CT/TW", { ordinal: "29", type: "directive", issuers: ["TW"] }],
    ["399-QĐ/TW", { typeCode: "QĐ", type: null }],
    ["49-KL/TW", { typeCode: "KL", type: null }],
    ["3320/BGDĐT-GDTX", { type: "official-letter", typeCode: null, issuers: ["BGDĐT"], unit: "GDTX" }],
    ["01/2019/TTLT-BTP-BTC", { typeCode: "TTLT", issuers: ["BTP", "BTC"] }],
    ["08-ĐA/TU", { type: "project-scheme" }],
    ["09/DA-UBND", { type: "project" }],
  ])("of %s", (number, expected) => {
    expect(parseDocumentNumber(number)).toMatchObject(expected)
  })
})

describe("what is no number", () => {
  it.each([
    "",
    "84",
    "KH-UBND",
    "84/KH",
    "84/kh-ubnd",
    "84 /KH-UBND",
    "46 - CT/TW",
    "30/7/2021",
    "2026-2030",
    "84/KH-",
    "TCVN 6909:2001",
    "1/2",
  ])("%j", (text) => {
    expect(parseDocumentNumber(text)).toBeUndefined()
  })
})

describe("spaces and long dashes, on request", () => {
  it.each([
    ["46 - CT/TW", "46-CT/TW"],
    ["46 – CT/TW", "46-CT/TW"],
    ["84 /KH - UBND", "84/KH-UBND"],
    [" 1373/QĐ- TTg ", "1373/QĐ-TTg"],
  ])("%j is %s", (text, printed) => {
    const parts = parseDocumentNumber(text, { spaces: true })
    expect(parts && printDocumentNumber(parts)).toBe(printed)
  })
})

test("letters apart from their marks are read as the composed ones", () => {
  expect(parseDocumentNumber("1373/QĐ-TTg".normalize("NFD"))).toEqual(parseDocumentNumber("1373/QĐ-TTg"))
  expect(parseDocumentNumber("9/BGDĐT-GDTX".normalize("NFD"))?.issuers).toEqual(["BGDĐT"])
})

test("the Party's QĐ may be a decision or rules", () => {
  const parts = parseDocumentNumber("399-QĐ/TW")
  expect(parts && typeNamesOf(parts).map(({ vi }) => vi)).toEqual(["Quyết định", "Quy định"])
})

describe("symbols", () => {
  it.each([
    ["84/KH-UBND", "KH-UBND"],
    ["30/2020/NĐ-CP", "2020/NĐ-CP"],
    ["89/2025/QH15", "2025/QH15"],
    ["29-CT/TW", "CT/TW"],
    ["3320/BGDĐT-GDTX", "BGDĐT-GDTX"],
  ])("the symbol of %s is %s, and joins with the ordinal again", (number, symbol) => {
    const parts = parseDocumentNumber(number)
    expect(parts && symbolOf(parts)).toBe(symbol)
    expect(joinNumber({ ordinal: parts?.ordinal ?? null, symbol })).toBe(number)
  })
})

const capital = fc.constantFrom(..."ABCDĐGHKLMNPQSTUVXY")
const group = fc.array(capital, { minLength: 2, maxLength: 7 }).map((letters) => `S${letters.join("")}`)
const ordinal = fc.option(
  fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(2, "0")),
  { nil: null },
)
const codeOf = (family: NumberFamily) => fc.constantFrom(...typeCodesOf(family))
const number: fc.Arbitrary<DocumentNumberParts> = fc.oneof(
  fc.record({ ordinal, code: codeOf("administrative"), issuers: fc.array(group, { minLength: 1, maxLength: 3 }) }).map(
    ({ code, issuers, ordinal }): DocumentNumberParts => ({
      family: "administrative",
      ordinal,
      year: null,
      typeCode: code.code,
      type: code.type,
      issuers,
      unit: null,
    }),
  ),
  fc
    .record({
      ordinal,
      code: codeOf("normative"),
      year: fc.integer({ min: 1996, max: 2099 }),
      issuers: fc.array(group, { minLength: 1, maxLength: 3 }),
    })
    .map(
      ({ code, issuers, ordinal, year }): DocumentNumberParts => ({
        family: "normative",
        ordinal,
        year,
        typeCode: code.code,
        type: code.type,
        issuers,
        unit: null,
      }),
    ),
  fc.record({ ordinal, code: codeOf("party"), issuer: group }).map(
    ({ code, issuer, ordinal }): DocumentNumberParts => ({
      family: "party",
      ordinal,
      year: null,
      typeCode: code.code,
      type: code.type,
      issuers: [issuer],
      unit: null,
    }),
  ),
  fc.record({ ordinal, issuer: group, unit: group }).map(
    ({ issuer, ordinal, unit }): DocumentNumberParts => ({
      family: "letter",
      ordinal,
      year: null,
      typeCode: null,
      type: "official-letter",
      issuers: [issuer],
      unit,
    }),
  ),
)

test("writing and reading again gives the same parts, whatever they are", () => {
  fc.assert(
    fc.property(number, (parts) => {
      expect(parseDocumentNumber(printDocumentNumber(parts))).toEqual(parts)
    }),
  )
})

const gold = join(import.meta.dirname, "../../../../../shared/corpus/gold")
const goldFiles = existsSync(gold) ? readdirSync(gold) : []

describe(`numbers cited in ${goldFiles.length} labelled plans (0 where the corpus is not there)`, () => {
  const cited = goldFiles.flatMap((file): readonly string[] => {
    const labelled: { readonly citations: readonly { readonly number: string }[] } = JSON.parse(
      readFileSync(join(gold, file), "utf8"),
    )
    return labelled.citations.map((citation) => citation.number)
  })
  // Numbers of an enterprise, which follow none of the four forms.
  const foreign = new Set(["01.6/GĐN/KSYB", "51/GĐN", "30.6/GĐN-ĐQ&V"])
  const own = [...new Set(cited)].filter((entry) => !foreign.has(entry))
  test.runIf(own.length > 0)(`${own.length} of them read and print the same`, () => {
    const broken = own.filter((entry) => {
      const parts = parseDocumentNumber(entry)
      return parts === undefined || printDocumentNumber(parts) !== entry
    })
    expect(broken).toEqual([])
  })
})
