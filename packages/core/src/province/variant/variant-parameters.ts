import { nearestNames } from "../../directory/index.ts"
import { type JurisdictionLayer, replaceParameter } from "../../jurisdiction/index.ts"
import type { Parameter } from "../../law/index.ts"
import type { Variant, VariantValue } from "../variant.schema.ts"
import { knownParameters } from "./known-parameters.ts"
import { basesOf, refuse, type VariantContext } from "./variant-context.ts"
import type { VariantPath } from "./variant-problem.ts"

/** The values that a variant puts in place of the nation's, each of the same form. */
export const variantParameters = (
  entries: Variant["parameters"],
  root: VariantPath,
  context: VariantContext,
): NonNullable<JurisdictionLayer["parameters"]> => {
  let made: NonNullable<JurisdictionLayer["parameters"]> = {}
  for (const [id, values] of Object.entries(entries ?? {})) {
    const at = [...root, id]
    const parameter = knownParameters.find((each) => each.id === id)
    if (parameter === undefined) {
      const ids = knownParameters.map((each) => ({ name: each.id, folded: each.id }))
      refuse(context, "parameter-unknown", at, { name: id }, nearestNames(id, ids))
    } else if (isSound(values, parameter, at, context))
      made = { ...made, ...replaceParameter(parameter, dated(values)) }
  }
  return made
}

const dated = (values: readonly VariantValue[]) =>
  values.map(({ basis, from, value }) => ({ from, value, basis: basesOf(basis) }))

const isSound = (
  values: readonly VariantValue[],
  { id, values: national }: Parameter<unknown>,
  at: VariantPath,
  context: VariantContext,
): boolean => {
  const before = context.problems.length
  const sample = national.findLast(({ value }) => value !== undefined)?.value
  for (const [index, { from, value }] of values.entries()) {
    const last = values[index - 1]?.from
    if (last !== undefined && last >= from) refuse(context, "parameter-order", [...at, index, "from"], { name: id })
    if (!isLike(value, sample))
      refuse(context, "parameter-shape", [...at, index, "value"], { name: id, expected: JSON.stringify(sample) })
  }
  return context.problems.length === before
}

/** Whether a value has the form of another: the same kinds, the same keys; lists by their first item. */
const isLike = (value: unknown, sample: unknown): boolean => {
  if (Array.isArray(sample)) return Array.isArray(value) && value.every((item) => isLike(item, sample[0]))
  if (typeof sample !== "object" || sample === null) return typeof value === typeof sample
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false
  const [own, other] = [new Map(Object.entries(value)), new Map(Object.entries(sample))]
  return own.size === other.size && [...other].every(([key, each]) => own.has(key) && isLike(own.get(key), each))
}
