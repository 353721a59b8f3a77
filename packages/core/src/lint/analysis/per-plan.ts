import type { Plan } from "../../plan/index.ts"

/** What has been computed of each plan: one list for a plan, in which every function has its own place. */
const known = new WeakMap<Plan, unknown[]>()
let functions = 0

/** Nothing: a value of its own, since a function may give undefined. */
const unset = Symbol("unset")

/** Computes something once per plan value, however many rules ask for it. Plans are never changed in place. */
export const perPlan = <A>(compute: (plan: Plan) => A): ((plan: Plan) => A) => {
  const place = functions++
  return (plan) => {
    let values = known.get(plan)
    if (values === undefined) {
      values = new Array<unknown>(functions).fill(unset)
      known.set(plan, values)
    }
    const found = values[place]
    if (found !== unset) return found as A
    const value = compute(plan)
    values[place] = value
    return value
  }
}
