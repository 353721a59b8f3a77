import { fillText, type Language, numberText } from "@lantoa/core"
import { type Amount, millionVndDecimals, millionVndText } from "@lantoa/core/report"
import { messages } from "./messages.ts"

/** In what amounts are told: whole đồng, or million đồng with exact decimals. */
export type MoneyUnit = "dong" | "trieu"

const million = 1_000_000

/**
 * An amount as reports print it: thousands apart with stops; in million đồng with as many decimals as it has, after a comma.
 *
 * @param vnd whole đồng, at least 0
 */
export const moneyText = (vnd: number, unit: MoneyUnit): string =>
  unit === "dong" ? numberText(vnd) : millionVndText(vnd)

/** An amount for programs: digits, and a point before decimals. */
export const moneyDigits = (vnd: number, unit: MoneyUnit): string => {
  if (unit === "dong") return String(vnd)
  const decimals = millionVndDecimals(vnd)
  return `${Math.floor(vnd / million)}${decimals === "" ? "" : `.${decimals}`}`
}

/** What is not known is said, with how many do not state it; never 0. */
export const unknownText = ({ unstatedParts }: Amount, language: Language): string =>
  fillText(messages.unknown, { count: unstatedParts })[language]

/** A sum with what is not known of it; a dash where nobody is asked. */
export const amountText = (amount: Amount, unit: MoneyUnit, language: Language): string => {
  const { stated, statedParts, unstatedParts } = amount
  if (statedParts + unstatedParts === 0) return "–"
  if (statedParts === 0) return unknownText(amount, language)
  const told = stated === null ? messages.tooLarge[language] : moneyText(stated, unit)
  if (unstatedParts === 0) return told
  return fillText(messages.partly, { amount: told, unknown: unknownText(amount, language) })[language]
}
