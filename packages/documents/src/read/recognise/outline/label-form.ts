import { isDigit } from "../../letters.ts"
import { isRoman } from "../../tree/marker.ts"

/** How a label counts: in which letters or digits, and how deep. */
export interface LabelForm {
  readonly kind: "word" | "upper" | "roman" | "arabic" | "decimal" | "letter" | "bracket"
  /** Numbers of a decimal label: 2 for `2.1`. */
  readonly parts: number
}

const form = (kind: LabelForm["kind"], parts = 1): LabelForm => ({ kind, parts })

const word = /* @__PURE__ */ form("word")
/** `Bước 1` counts the steps of a part. */
const step = /* @__PURE__ */ form("word", 2)
const upper = /* @__PURE__ */ form("upper")
const letter = /* @__PURE__ */ form("letter")

/** `I`, `II`, `IV`. */
export const roman: LabelForm = /* @__PURE__ */ form("roman")
/** `1`, `12`. */
export const arabic: LabelForm = /* @__PURE__ */ form("arabic")
/** `(1)`, `(a)`. */
export const bracket: LabelForm = /* @__PURE__ */ form("bracket")

/** What kind of label a printed one is. `I`, `V` and `X` are numerals, though letters as well. */
export const labelForm = (label: string): LabelForm => {
  const code = label.charCodeAt(0)
  if (isDigit(code)) {
    const parts = numbersIn(label)
    return parts > 1 ? form("decimal", parts) : arabic
  }
  if (isNumeral(code) && isRoman(label)) return roman
  if (label.length !== 1) return code === capitalB ? step : word
  return (code >= 0x41 && code <= 0x48) || code === capitalD ? upper : letter
}

/** B */
const capitalB = 0x42
/** Đ */
const capitalD = 0x110

const isNumeral = (code: number): boolean => code === 0x49 || code === 0x56 || code === 0x58

const numbersIn = (label: string): number => {
  let numbers = 1
  for (let dot = label.indexOf("."); dot >= 0; dot = label.indexOf(".", dot + 1)) numbers++
  return numbers
}

/** Whether two labels count in the same way. */
export const sameForm = (a: LabelForm, b: LabelForm): boolean => a.kind === b.kind && a.parts === b.parts
