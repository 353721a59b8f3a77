import type { IsoDate } from "../../calendar/index.ts"
import type { Directory } from "../../directory/index.ts"
import type { Basis } from "../../law/index.ts"
import type { VariantBasis } from "../variant.schema.ts"
import { type VariantPath, type VariantProblem, type VariantProblemCode, variantProblem } from "./variant-problem.ts"

/** What the parts of a variant are understood with: the day, the names there are, and where problems go. */
export interface VariantContext {
  readonly day: IsoDate
  readonly directory: Directory
  readonly problems: VariantProblem[]
}

/** Notes a problem and gives undefined, so that a look-up can end with it. */
export const refuse = (
  { problems }: Pick<VariantContext, "problems">,
  code: VariantProblemCode,
  at: VariantPath,
  data: Readonly<Record<string, string>>,
  nearest?: readonly string[],
): undefined => {
  problems.push(variantProblem(code, at, data, nearest))
  return undefined
}

/** The bases of an entry; one with no certainty stands in an issued document. */
export const basesOf = (bases: readonly VariantBasis[]): Basis[] =>
  bases.map(({ at, certainty, instrument, url }) => ({
    instrument: instrument ?? null,
    at,
    certainty: certainty ?? "document",
    ...(url === undefined ? {} : { url }),
  }))
