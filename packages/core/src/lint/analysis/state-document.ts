import type { BodyKind } from "../../directory/index.ts"
import type { Plan } from "../../plan/index.ts"
import { nameKind } from "./name-kind.ts"
import { perPlan } from "./per-plan.ts"

/** Bodies that the decree does not bind: they follow it as suits them, and rules of their own. */
const others: readonly BodyKind[] = ["party-committee", "party-commission", "front", "mass-organisation", "association"]

/**
 * Whether a plan is a document of the State, which Nghị định 30/2020/NĐ-CP binds (*Điều 2*), by its issuer and symbol;
 * so is one that does not say whose it is.
 */
export const isStateDocument = perPlan(({ document: { issuer, number } }: Plan): boolean => {
  if (number.symbol !== null && (/^[^\d/-]+\//.test(number.symbol) || /(?:^|-)MTT[QW]/.test(number.symbol)))
    return false
  return issuer === null || !nameKind(issuer).kinds.some((kind) => others.includes(kind))
})
