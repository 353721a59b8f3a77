import type { Draw } from "./seeded.ts"

/** How a plan numbers its parts (*kiểu đánh số*). */
export interface LabelStyle {
  /** The label of the nth part of a level, from 1, and what is printed: `{ label: "I", printed: "I. " }`. */
  readonly label: (depth: number, nth: number, above: string) => { readonly label: string; readonly printed: string }
  readonly bullets: readonly [string, string]
  /** Whether top headings are in capitals. */
  readonly capitals: boolean
  /** Whether the label `Phần thứ nhất` stands on a line over its heading. */
  readonly over: boolean
  /** The top number that is printed twice; 0 for none. */
  readonly fault: number
}

const romans = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
const letters = ["", ..."abcdđeghik"]
const ordinals = ["", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"]

const roman = (nth: number): string => romans[nth] ?? String(nth)
const letter = (nth: number): string => letters[nth] ?? "x"

/** Draws a style that issued plans have. */
export const labelStyle = (draw: Draw): LabelStyle => {
  const top = draw.pick(["roman", "roman", "roman", "roman", "arabic", "word", "upper"])
  const sign = draw.pick([". ", ". ", ". ", "- ", "/ "])
  const small = draw.pick([") ", ") ", ". "])
  const bullets = draw.pick<readonly [string, string]>([
    ["- ", "+ "],
    ["- ", "+ "],
    ["– ", "+ "],
    ["* ", "- "],
    ["+ ", "- "],
    ["• ", "+ "],
  ])
  const label: LabelStyle["label"] = (depth, nth, above) => {
    if (depth === 1 && top === "word") return { label: `Phần thứ ${ordinals[nth] ?? "mười"}`, printed: "" }
    if (depth === 1 && top === "upper") return signed(String.fromCharCode(64 + nth), ". ")
    if (depth === 1) return signed(top === "arabic" ? String(nth) : roman(nth), sign)
    const under = top === "arabic" ? depth - 1 : top === "word" ? depth - 2 : depth - 2
    if (top === "word" && depth === 2) return signed(roman(nth), sign)
    if (top === "arabic" && depth === 2) return signed(`${above}.${nth}`, ". ")
    if (under <= 0 || (top === "word" && depth === 3)) return signed(String(nth), sign)
    if (/^\d+$/.test(above) && nth <= 9) return signed(`${above}.${nth}`, ". ")
    return signed(letter(nth), small)
  }
  return {
    label,
    bullets,
    capitals: top === "word" || draw.chance(0.85),
    over: draw.chance(0.5),
    fault: draw.chance(0.2) ? draw.whole(1, 3) : 0,
  }
}

const signed = (label: string, sign: string): { readonly label: string; readonly printed: string } => ({
  label,
  printed: `${label}${sign}`,
})
