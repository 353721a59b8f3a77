import { numberText } from "@lantoa/core"
import { type MoneyTotal, millionVndText } from "@lantoa/core/report"
import type { MoneyUnit } from "./input.ts"

/** What a unit of money is called in a head. */
export const moneyUnitNames: Readonly<Record<MoneyUnit, string>> = { dong: "đồng", "million-dong": "triệu đồng" }

/**
 * An amount of whole đồng in a unit, exact to the đồng.
 *
 * @example
 * ```ts import.meta.vitest
 * amountText(1234500000, "dong") // => "1.234.500.000"
 * amountText(1234500000, "million-dong") // => "1.234,5"
 * amountText(1, "million-dong") // => "0,000001"
 * ```
 */
export const amountText = (amount: number, unit: MoneyUnit): string =>
  unit === "dong" ? numberText(amount) : millionVndText(amount)

/** A sum of money with how many did not state theirs: unknown is never zero. */
export const moneyText = ({ expected, problem, stated, total }: MoneyTotal, unit: MoneyUnit): string => {
  if (problem !== null) return "quá lớn, không cộng được chính xác"
  const unknown = expected - stated
  if (total === null) return `chưa rõ (${numberText(unknown)} đơn vị)`
  return unknown === 0 ? amountText(total, unit) : `${amountText(total, unit)} (chưa rõ: ${numberText(unknown)} đơn vị)`
}
