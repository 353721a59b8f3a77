import { remembered } from "../../text/index.ts"

/** How a level counts its parts (*kiểu đánh số*). */
export type Numbering = "roman" | "arabic" | "lower-letter" | "upper-letter"

/** Where a label stands in its numbering, from 1. */
export interface Ordinal {
  readonly numbering: Numbering
  readonly value: number
}

/** Points are lettered in the order of the Vietnamese alphabet, without ă, â, ê, ô, ơ, ư and the foreign letters. */
const letters = "abcdđeghiklmnopqrstuvxy"

const words = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]

/**
 * The ordinal of a label as printed, by its last step: `2.3` is 3. A single capital that is both a letter and a Roman
 * numeral (`C`, `D`) is taken as `numbering` says, so that A, B, C counts on.
 *
 * @example
 * ```ts import.meta.vitest
 * ordinalOf("IV") // => { numbering: "roman", value: 4 }
 * ordinalOf("2.10") // => { numbering: "arabic", value: 10 }
 * ordinalOf("đ") // => { numbering: "lower-letter", value: 5 }
 * ordinalOf("C", "upper-letter") // => { numbering: "upper-letter", value: 3 }
 * ordinalOf("Phần thứ hai") // => { numbering: "arabic", value: 2 }
 * ordinalOf("*") // => undefined
 * ```
 */
export const ordinalOf = (label: string, numbering?: Numbering): Ordinal | undefined =>
  numbering === "upper-letter" ? asLetter(label) : asPrinted(label)

const readOrdinal = (label: string, numbering?: Numbering): Ordinal | undefined => {
  const last =
    label
      .normalize("NFC")
      .trim()
      .replace(/^\(|[.)]+$/g, "")
      .split(/[\s.]+/)
      .at(-1) ?? ""
  if (/^\d+$/.test(last)) return { numbering: "arabic", value: Number(last) }
  if (numbering !== "upper-letter" && isRoman(last)) return { numbering: "roman", value: romanValue(last) }
  if (Array.from(last).length === 1) {
    const value = letters.indexOf(last.toLowerCase()) + 1
    if (value > 0) return { numbering: last === last.toLowerCase() ? "lower-letter" : "upper-letter", value }
  }
  const word = words.indexOf(last.toLowerCase()) + 1
  return word > 0 && /thứ/i.test(label) ? { numbering: "arabic", value: word } : undefined
}

const asPrinted = remembered((label) => readOrdinal(label))
const asLetter = remembered((label) => readOrdinal(label, "upper-letter"))

const isRoman = (text: string): boolean =>
  text !== "" && /^M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

const romanValue = (text: string): number =>
  Array.from(text).reduce((sum, digit, at, all) => {
    const value = romanDigits[digit] ?? 0
    return sum + (value < (romanDigits[all[at + 1] ?? ""] ?? 0) ? -value : value)
  }, 0)

/** Writes an ordinal in a numbering, the inverse of `ordinalOf`. */
export const labelFor = ({ numbering, value }: Ordinal): string => {
  if (numbering === "arabic") return String(value)
  if (numbering === "roman") return roman(value)
  const letter = letters.charAt(value - 1)
  return numbering === "upper-letter" ? letter.toUpperCase() : letter
}

const romanSteps: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
]

const roman = (value: number): string => {
  const step = romanSteps.find(([size]) => size <= value)
  return step === undefined ? "" : step[1] + roman(value - step[0])
}
