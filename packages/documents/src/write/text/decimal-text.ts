import { numberText } from "@lantoa/core"

/**
 * A number as reports print it, with a comma before what is below one.
 *
 * @example
 * ```ts import.meta.vitest
 * decimalText(1234.5) // => "1.234,5"
 * decimalText(518) // => "518"
 * ```
 */
export const decimalText = (value: number): string => {
  const [whole = "", below] = String(value).split(".")
  const text = numberText(Number(whole))
  return below === undefined ? text : `${text},${below}`
}
