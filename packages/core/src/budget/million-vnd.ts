import { numberText } from "../text/index.ts"

const million = 1_000_000

/** The decimals of an amount of whole đồng in million đồng: none to six digits, exact to the đồng. */
export const millionVndDecimals = (amount: number): string =>
  String(amount % million)
    .padStart(6, "0")
    .replace(/0+$/, "")

/**
 * An amount of whole đồng in million đồng (*triệu đồng*) as reports print it, exact to the đồng.
 *
 * @example
 * ```ts import.meta.vitest
 * millionVndText(1234500000) // => "1.234,5"
 * millionVndText(1) // => "0,000001"
 * ```
 */
export const millionVndText = (amount: number): string => {
  const decimals = millionVndDecimals(amount)
  return `${numberText(Math.floor(amount / million))}${decimals === "" ? "" : `,${decimals}`}`
}
