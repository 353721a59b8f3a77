import type { Indicator } from "../../report/index.ts"
import { refuse, type VariantContext } from "./variant-context.ts"
import type { VariantPath } from "./variant-problem.ts"

/** Notes what is wrong with what an indicator is a part of: another unit of measure, or a circle. */
export const partProblems = (
  indicator: Indicator,
  at: VariantPath,
  all: readonly Indicator[],
  context: VariantContext,
): void => {
  const place = [...at, "partOf"]
  const whole = all.find(({ id }) => id === indicator.partOf)
  if (whole === undefined) return
  if (whole.measure !== indicator.measure)
    refuse(context, "indicator-part-unit", place, { name: indicator.name.vi, whole: whole.name.vi })
  const chain = [indicator]
  for (let next: Indicator | undefined = whole; next !== undefined; next = all.find(({ id }) => id === next?.partOf)) {
    const met = chain.includes(next)
    chain.push(next)
    if (!met) continue
    refuse(context, "indicator-part-circular", place, { chain: chain.map(({ name }) => name.vi).join(" → ") })
    return
  }
}
