import type { Range } from "../../law/index.ts"

/**
 * How far a measure may be off its range and still be it (*sai số cho phép*): files hold twips (1/1440 inch) and half
 * points, and people type centimetres with one decimal; lines are drawn by hand, and how long a text is depends on the
 * printer's letters.
 */
export const layoutTolerance = { mm: 0.5, pt: 0.25, lines: 0.02, share: 0.1 } as const

/** Whether a measure lies in a range, within the tolerance of its unit. */
export const isWithin = (value: number, { max, min }: Range, unit: keyof typeof layoutTolerance): boolean =>
  value >= min - layoutTolerance[unit] && value <= max + layoutTolerance[unit]

/** A measure as it is printed: at most one decimal, with the comma of Vietnamese. */
export const measureText = (value: number): { readonly vi: string; readonly en: string } => {
  const en = String(Math.round(value * 10) / 10)
  return { vi: en.replace(".", ","), en }
}

/** A range as it is printed: `20–25`, or one number when both ends are the same. */
export const rangeText = ({ max, min }: Range): { readonly vi: string; readonly en: string } => {
  const [from, to] = [measureText(min), measureText(max)]
  return min === max ? from : { vi: `${from.vi}–${to.vi}`, en: `${from.en}–${to.en}` }
}
