import type { ReportRegime } from "../../jurisdiction/index.ts"
import { slugOf } from "../../text/index.ts"
import type { Variant, VariantRegime } from "../variant.schema.ts"
import { daysOf } from "./variant-bodies.ts"
import { basesOf, refuse, type VariantContext } from "./variant-context.ts"
import { bodyNamed } from "./variant-names.ts"
import type { VariantPath } from "./variant-problem.ts"
import { reporterNamed } from "./variant-reporting.ts"

/** The standing orders to report of a variant or its agency. */
export const variantRegimes = (
  entries: Variant["regimes"],
  root: VariantPath,
  context: VariantContext,
): readonly ReportRegime[] => {
  const made = new Map<string, ReportRegime>()
  for (const [index, entry] of (entries ?? []).entries()) {
    const at = [...root, index]
    const regime = regimeOf(entry, at, context)
    if (regime === undefined) continue
    if (made.has(regime.id)) refuse(context, "regime-twice", at, { name: regime.id })
    made.set(regime.id, regime)
  }
  return [...made.values()]
}

const regimeOf = (entry: VariantRegime, at: VariantPath, context: VariantContext): ReportRegime | undefined => {
  const { basis, due, frequency, grace, id, reporters, to } = entry
  const from = reporters.flatMap((name, index) => reporterNamed(name, [...at, "reporters", index], context) ?? [])
  const receiver = bodyNamed(to, [...at, "to"], context)
  const validity = daysOf(entry, at, context)
  if (receiver === undefined || from.length < reporters.length) return undefined
  return {
    id: id ?? `${frequency}-${slugOf(receiver.name)}`,
    frequency,
    from,
    to: receiver.id,
    due: due ?? null,
    graceWorkingDays: grace ?? 0,
    validity,
    basis: basesOf(basis),
  }
}
