import type { FundingSource } from "../plan/index.ts"
import { grouped } from "../text/index.ts"
import { sumAmounts } from "./amount.ts"
import type { StatedTotal } from "./reconcile-budget.ts"

/** The parts of a plan's source of money that tell what it is and how much. */
export type StatedSource = Pick<FundingSource, "kind" | "tier" | "text" | "amountVnd">

/**
 * The sums of money that a plan states (*số tiền kế hoạch nêu*), each to be compared with what units estimate: of a kind and
 * tier where all its items have amounts, and of everything where an item is the total.
 */
export const statedByPlan = (funding: readonly StatedSource[]): readonly StatedTotal[] => {
  const isWhole = (source: StatedSource): boolean =>
    isTotal(source) && (funding.length > 1 || source.kind === "unspecified")
  const wholes = funding.filter(isWhole)
  const parts = grouped(
    funding.filter((source) => !isWhole(source) && source.kind !== "unspecified"),
    ({ kind, tier }) => `${kind} ${tier}`,
  )
  return [
    ...wholes.flatMap(({ amountVnd }) => stated(amountVnd, {})),
    ...[...parts.values()].flatMap((items) => {
      const [{ kind, tier } = { kind: null, tier: null }] = items
      return stated(sumAmounts(items.map(({ amountVnd }) => amountVnd)).amount, { kind, tier })
    }),
  ]
}

const stated = (amount: StatedTotal["amount"] | null, where: StatedTotal["where"]): readonly StatedTotal[] =>
  amount === null ? [] : [{ measure: "estimated", amount, where }]

/** *Tổng kinh phí*: the sum of the other items. */
const isTotal = ({ text }: StatedSource): boolean => /^(?:[-–+] ?)?tổng(?! hợp)/iu.test(text)
