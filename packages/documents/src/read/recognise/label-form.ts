import { isRoman } from "../tree/marker.ts"

/** How a label counts: in which letters or digits, and how deep. */
export interface LabelForm {
  readonly kind: "word" | "upper" | "roman" | "arabic" | "decimal" | "letter" | "bracket"
  /** Numbers of a decimal label: 2 for `2.1`. */
  readonly parts: number
}

const form = (kind: LabelForm["kind"], parts = 1): LabelForm => ({ kind, parts })

/**
 * What kind of label a printed one is. Some single letters are Roman numerals as well: they count as letters after
 * their alphabetic predecessor.
 *
 * @param upperBefore The last label that was a single capital letter, if any.
 */
export const labelForm = (label: string, upperBefore: string | undefined): LabelForm => {
  if (/^\d/.test(label)) {
    const parts = label.split(".").length
    return parts > 1 ? form("decimal", parts) : form("arabic")
  }
  if (/^[A-HĐ]$/.test(label) && (!isRoman(label) || upperBefore === String.fromCharCode(label.charCodeAt(0) - 1)))
    return form("upper")
  if (isRoman(label)) return form("roman")
  return form(label.length === 1 ? "letter" : "word")
}

/** Whether two labels count in the same way. */
export const sameForm = (a: LabelForm, b: LabelForm): boolean => a.kind === b.kind && a.parts === b.parts
