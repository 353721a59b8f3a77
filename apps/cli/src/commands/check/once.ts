import type { CheckedPlan } from "../shared/checked-plan.ts"

/**
 * What is wrong with the configuration, told once for all plans: with the first, and of suppressions that fit nothing
 * only those that no plan has a use for.
 */
export const configToldOnce = (checked: readonly CheckedPlan[]): readonly CheckedPlan[] => {
  const [first] = checked
  if (first === undefined || checked.length === 1) return checked
  const told = new Set<string>()
  return checked.map((plan) => ({
    ...plan,
    findings: plan.findings.filter((finding) => {
      if (!isOfConfig(finding)) return true
      const key = keyOf(finding)
      if (
        told.has(key) ||
        (isIdle(finding) &&
          !checked.every((other) => other.findings.some(({ anchor, rule }) => keyOf({ anchor, rule }) === key)))
      )
        return false
      told.add(key)
      return true
    }),
  }))
}

type Named = Pick<CheckedPlan["findings"][number], "rule" | "anchor">

const isOfConfig = ({ rule }: Pick<Named, "rule">): boolean => rule.startsWith("check-config/")

const isIdle = ({ rule }: Pick<Named, "rule">): boolean => rule === "check-config/suppression-used"

const keyOf = ({ anchor, rule }: Named): string => `${rule} ${anchor.at} ${anchor.text}`
