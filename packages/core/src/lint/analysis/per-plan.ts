import type { Plan } from "../../plan/index.ts"
import { ofTheLast } from "./of-the-last.ts"

/** Nothing: a value of its own, since a function may give undefined. */
const unset = Symbol("unset")
let functions = 0

/** What has been computed of a plan: one list, in which every function has its own place. */
const valuesOf = ofTheLast((_: Plan): unknown[] => new Array<unknown>(functions).fill(unset))

/** Computes something once per plan value, however many rules ask for it. Plans are never changed in place. */
export const perPlan = <A>(compute: (plan: Plan) => A): ((plan: Plan) => A) => {
  const place = functions++
  return (plan) => {
    const values = valuesOf(plan)
    while (values.length <= place) values.push(unset)
    const found = values[place]
    if (found !== unset) return found as A
    const value = compute(plan)
    values[place] = value
    return value
  }
}
