import type { Span } from "@lantoa/core"
import { everyMatch } from "../words/every-match.ts"

/** An amount of money in a text. */
export interface FoundAmount extends Span {
  /** Whole đồng. */
  readonly vnd: number
}

const amount =
  /(?<![\d.,])(\d{1,3}(?:[.,]\d{3})+|\d+)(?:([.,])(\d{1,3}))?\s*(ty|trieu|nghin|ngan)?\s*(?:dong(?! (?:chi|bao|nghiep)\b)|vnd|(?<=\.\d{3}\s?)d)\b/g
const factors: Readonly<Record<string, number>> = { ty: 1_000_000_000, trieu: 1_000_000, nghin: 1000, ngan: 1000 }

/**
 * The amounts of money in a plain text: `1.500.000.000 đồng`, `1,5 tỷ đồng`, `500.000đ`. A stop groups
 * thousands, a comma parts decimals; an amount that is not whole đồng is left out.
 */
export const amountsIn = (plain: string): readonly FoundAmount[] =>
  everyMatch(amount, plain).flatMap(({ 0: found, 1: whole = "", 3: decimals, 4: unit, index }) => {
    const factor = factors[unit ?? ""] ?? 1
    const vnd =
      Number(whole.replace(/[.,]/g, "")) * factor +
      (decimals === undefined ? 0 : Math.round((Number(decimals) / 10 ** decimals.length) * factor))
    return Number.isSafeInteger(vnd) && (unit !== undefined || decimals === undefined)
      ? [{ vnd, start: index, end: index + found.length }]
      : []
  })
