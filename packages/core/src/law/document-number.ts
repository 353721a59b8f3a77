import { once } from "../text/index.ts"
import type { DocumentType } from "./document-type.schema.ts"
import { type NumberFamily, type TypeCode, typeCodeOf, typeCodesOf } from "./type-codes.ts"

/** The parts of a number and symbol (*số, ký hiệu văn bản*). */
export interface DocumentNumberParts {
  /**
   * `administrative` `84/KH-UBND`; `normative` with its year `30/2020/NĐ-CP` or a law `89/2025/QH15`; `party`
   * `29-CT/TW`; `letter` `3320/BGDĐT-GDTX`. The form alone decides: before 2009 administrative decisions carried a
   * year too, and read as `normative`.
   */
  readonly family: NumberFamily
  /** Digits as printed, leading zeros kept; null in a draft. */
  readonly ordinal: string | null
  /** The year inside a normative number. */
  readonly year: number | null
  /** `KH`, `QĐ`, `NĐ`; null in a letter and in a law. */
  readonly typeCode: string | null
  /** Which of the 29 administrative types the code means; `official-letter` for a letter; null for other codes. */
  readonly type: DocumentType | null
  /**
   * The groups that name who issued it: `["UBND"]`. More than one in a joint document, `KH-SYT-CĐN`; the older
   * numbers of some ministries, `QĐ-BNN-KHCN`, put the drafting unit there, which the number does not tell apart.
   */
  readonly issuers: readonly string[]
  /** The drafting unit of a letter: `GDTX`. */
  readonly unit: string | null
}

/** How strictly a number is read. */
export interface NumberReading {
  /** Accept spaces inside and long dashes, as in `46 – CT/TW`. */
  readonly spaces?: boolean
}

const oneOf = (family: NumberFamily): string =>
  typeCodesOf(family)
    .map(({ code }) => code)
    .toSorted((a, b) => b.length - a.length)
    .join("|")

const group = "\\p{Lu}[\\p{L}0-9&.]*"
const groups = `${group}(?:-[\\p{L}0-9&.]+)*`
const unitSign = "[\\p{L}0-9.&]+"
const patterns = once(
  (): Readonly<Record<NumberFamily, RegExp>> => ({
    administrative: new RegExp(`^(?<ordinal>\\d{0,5})/(?<type>${oneOf("administrative")})-(?<issuers>${groups})$`, "u"),
    normative: new RegExp(
      `^(?<ordinal>\\d{0,4})(?:/(?<year>(?:19|20)\\d{2})/(?:(?<type>\\p{Lu}\\p{L}*)-(?<issuers>${groups})|(?<assembly>(?:QH|UBTVQH)\\d{1,2}))|/(?<yearless>NĐ|TT|TTLT|NQLT|PL)-(?<by>${groups}))$`,
      "u",
    ),
    party: new RegExp(
      `^(?<ordinal>\\d{0,4})-(?<type>${oneOf("party")})/(?<issuers>\\p{Lu}[\\p{Lu}0-9]*(?:-\\p{Lu}+)*)$`,
      "u",
    ),
    letter: new RegExp(`^(?<ordinal>\\d{0,5})/(?<issuers>\\p{Lu}\\p{L}*)-(?<unit>${unitSign}(?:-${unitSign})*)$`, "u"),
  }),
)
const order: readonly NumberFamily[] = ["administrative", "normative", "party", "letter"]

/**
 * Reads a number and symbol, or gives undefined when it has the form of no family.
 *
 * @example
 * ```ts import.meta.vitest
 * parseDocumentNumber("84/KH-UBND")?.issuers // => ["UBND"]
 * parseDocumentNumber("/KH-SVHTTDL")?.ordinal // => null
 * parseDocumentNumber("29-CT/TW")?.family // => "party"
 * parseDocumentNumber("89/2025/QH15")?.issuers // => ["QH15"]
 * parseDocumentNumber("46 - CT/TW") // => undefined
 * parseDocumentNumber("46 - CT/TW", { spaces: true })?.ordinal // => "46"
 * ```
 */
export const parseDocumentNumber = (text: string, reading: NumberReading = {}): DocumentNumberParts | undefined => {
  const number = reading.spaces === true ? tightened(text) : text.normalize("NFC")
  for (const family of order) {
    const found = patterns()[family].exec(number)?.groups
    if (found !== undefined) return partsFrom(family, found)
  }
  return undefined
}

const tightened = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, "")

const partsFrom = (family: NumberFamily, found: Readonly<Record<string, string | undefined>>): DocumentNumberParts => {
  const typeCode = found["type"] ?? found["yearless"] ?? null
  const issuers = found["issuers"] ?? found["assembly"] ?? found["by"] ?? ""
  return {
    family,
    ordinal: found["ordinal"] || null,
    year: found["year"] === undefined ? null : Number(found["year"]),
    typeCode,
    type: family === "letter" ? "official-letter" : (meaningOf(family, typeCode)?.type ?? null),
    issuers: issuers.split("-"),
    unit: found["unit"] ?? null,
  }
}

const meaningOf = (family: NumberFamily, code: string | null): TypeCode | undefined =>
  code === null ? undefined : typeCodeOf(family, code)

/** What the type code of a number stands for; empty for a law, a letter, or a code that nobody knows. */
export const typeNamesOf = ({ family, typeCode }: DocumentNumberParts): TypeCode["names"] =>
  meaningOf(family, typeCode)?.names ?? []

/** What follows the ordinal (*ký hiệu*): `KH-UBND`, `2020/NĐ-CP`, and `CT/TW` for the Party. */
export const symbolOf = ({ family, issuers, typeCode, unit, year }: DocumentNumberParts): string => {
  const from = issuers.join("-")
  if (family === "party") return `${typeCode ?? ""}/${from}`
  if (family === "letter") return `${from}-${unit ?? ""}`
  return `${year === null ? "" : `${year}/`}${typeCode === null ? "" : `${typeCode}-`}${from}`
}

/** Writes a number out, the inverse of `parseDocumentNumber`: a draft starts with its slash or hyphen. */
export const printDocumentNumber = (parts: DocumentNumberParts): string =>
  `${parts.ordinal ?? ""}${parts.family === "party" ? "-" : "/"}${symbolOf(parts)}`

/**
 * Puts an ordinal and a symbol together as they are printed, with the Party's hyphen where the symbol is the Party's.
 *
 * @example
 * ```ts import.meta.vitest
 * joinNumber({ ordinal: "84", symbol: "KH-UBND" }) // => "84/KH-UBND"
 * joinNumber({ ordinal: null, symbol: "KH-STTTT" }) // => "/KH-STTTT"
 * joinNumber({ ordinal: "05", symbol: "NQ/ĐU" }) // => "05-NQ/ĐU"
 * ```
 */
export const joinNumber = ({
  ordinal,
  symbol,
}: {
  readonly ordinal: string | null
  readonly symbol: string | null
}): string => `${ordinal ?? ""}${symbol !== null && /^[^\d/-]+\//.test(symbol) ? "-" : "/"}${symbol ?? ""}`
