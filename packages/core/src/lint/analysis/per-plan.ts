import type { Plan } from "../../plan/index.ts"

/** Computes something once per plan value, however many rules ask for it. Plans are never changed in place. */
export const perPlan = <A>(compute: (plan: Plan) => A): ((plan: Plan) => A) => {
  const known = new WeakMap<Plan, { readonly value: A }>()
  return (plan) => {
    const found = known.get(plan)
    if (found !== undefined) return found.value
    const value = compute(plan)
    known.set(plan, { value })
    return value
  }
}
