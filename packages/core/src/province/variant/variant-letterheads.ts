import type { Body, Directory } from "../../directory/index.ts"
import type { Letterhead } from "../../jurisdiction/index.ts"
import type { Variant, VariantLetterhead } from "../variant.schema.ts"
import { refuse, type VariantContext } from "./variant-context.ts"
import { bodyNamed } from "./variant-names.ts"
import type { VariantPath } from "./variant-problem.ts"

/** The base's letterheads of bodies that the variant renames, under their new names. */
export const renamedLetterheads = (known: readonly Letterhead[], before: Directory, after: Directory): Letterhead[] =>
  known.flatMap((letterhead) => {
    const name = after.body(letterhead.issuer)?.name
    const isRenamed = name !== undefined && name !== before.body(letterhead.issuer)?.name
    return isRenamed ? [{ ...letterhead, issuerLine: name.toUpperCase() }] : []
  })

/** The letterheads of a variant, each one over the base's. */
export const variantLetterheads = (
  entries: Variant["letterheads"],
  known: readonly Letterhead[],
  context: VariantContext,
): readonly Letterhead[] => {
  const made = new Map<string, Letterhead>()
  for (const [index, entry] of (entries ?? []).entries()) {
    const at = ["letterheads", index]
    const issuer = bodyNamed(entry.issuer, [...at, "issuer"], context)
    if (issuer === undefined) continue
    if (made.has(issuer.id)) refuse(context, "letterhead-twice", at, { name: issuer.name })
    const letterhead = letterheadOf(entry, issuer, at, known, context)
    if (letterhead !== undefined) made.set(issuer.id, letterhead)
  }
  return [...made.values()]
}

/** One body's letterhead: what the file says, else what the base has, else what its names give. */
export const letterheadOf = (
  { line, place, superior, symbol }: Omit<VariantLetterhead, "issuer">,
  issuer: Body,
  at: VariantPath,
  known: readonly Letterhead[],
  context: VariantContext,
): Letterhead | undefined => {
  const own = known.find((each) => each.issuer === issuer.id)
  const printedPlace = place ?? own?.place ?? known[0]?.place
  const planSymbol = symbol ?? own?.planSymbol
  const missing = (field: string) => refuse(context, "letterhead-incomplete", at, { name: issuer.name, field })
  if (printedPlace === undefined) return missing("place")
  if (planSymbol === undefined) return missing("symbol")
  return {
    issuer: issuer.id,
    superiorLine: superior === undefined ? (own?.superiorLine ?? superiorLineOf(issuer, context)) : superior,
    issuerLine: line ?? own?.issuerLine ?? issuer.name.toUpperCase(),
    place: printedPlace,
    planSymbol,
  }
}

/** A department stands under its committee's name; a committee under none. */
const superiorLineOf = ({ kind, superior }: Body, { directory }: VariantContext): string | null => {
  if (superior === null || kind === "peoples-committee") return null
  return directory.body(superior)?.name.toUpperCase() ?? null
}
