import type { BodyId, GroupId } from "../../directory/index.ts"
import type { ReportingStep } from "../../jurisdiction/index.ts"
import type { Variant } from "../variant.schema.ts"
import { basesOf, refuse, type VariantContext } from "./variant-context.ts"
import { bodyNamed } from "./variant-names.ts"
import type { VariantPath } from "./variant-problem.ts"

/** The way that reports take, as a variant or its agency says it. */
export const variantReporting = (
  entries: Variant["reporting"],
  root: VariantPath,
  context: VariantContext,
): readonly ReportingStep[] =>
  (entries ?? []).flatMap(({ basis, due, from, to }, index) => {
    const at = [...root, index]
    const reporter = reporterNamed(from, [...at, "from"], context)
    const receiver = bodyNamed(to, [...at, "to"], context)
    if (reporter === undefined || receiver === undefined) return []
    return [{ from: reporter, to: receiver.id, due: due ?? null, basis: basesOf(basis) }]
  })

/** The body or group that a name, or an id, means on the day of the variant. */
export const reporterNamed = (name: string, at: VariantPath, context: VariantContext): BodyId | GroupId | undefined => {
  const { day, directory } = context
  const byId = [...directory.groups, ...directory.bodies].find(({ id }) => id === name)
  if (byId !== undefined) return byId.id
  const found = directory.resolve(name, day)
  if (found.kind === "group") return found.group.id
  if (found.kind === "unknown") return refuse(context, "member-unknown", at, { name, day }, found.nearest)
  return bodyNamed(name, at, context)?.id
}
