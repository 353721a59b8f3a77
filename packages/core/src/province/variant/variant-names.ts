import type { Body, BodyId, Group } from "../../directory/index.ts"
import { refuse, type VariantContext } from "./variant-context.ts"
import type { VariantPath } from "./variant-problem.ts"

/** The body that a name, or an id, means on the day of the variant; a problem where it means none or several. */
export const bodyNamed = (name: string, at: VariantPath, context: VariantContext): Body | undefined => {
  const { day, directory } = context
  const byId = directory.bodies.find(({ id }) => id === name)
  if (byId !== undefined) return byId
  const found = directory.resolve(name, day)
  switch (found.kind) {
    case "body":
      return found.body
    case "ambiguous": {
      const candidates = found.bodies.map(({ id }) => id)
      return refuse(context, "body-ambiguous", at, { name, day, candidates: candidates.join(", ") }, candidates)
    }
    case "not-then":
      return refuse(context, "body-not-then", at, { name, day }, holdersOf(found.body.id, context))
    case "unknown":
      return refuse(context, "body-unknown", at, { name, day }, found.nearest)
    default:
      return refuse(context, "body-unknown", at, { name, day })
  }
}

/** Who holds on the day what an ended body held: the names that were most likely meant. */
const holdersOf = (id: BodyId, { day, directory }: VariantContext): readonly string[] => [
  ...new Set(directory.holdersOf(id, day).flatMap(({ bodies }) => bodies.map(({ name }) => name))),
]

/** The group that a name means on the day of the variant. */
export const groupNamed = (name: string, at: VariantPath, context: VariantContext): Group | undefined => {
  const { day, directory } = context
  const byId = directory.groups.find(({ id }) => id === name)
  if (byId !== undefined) return byId
  const found = directory.resolve(name, day)
  if (found.kind === "group") return found.group
  return refuse(context, "group-unknown", at, { name, day }, found.kind === "unknown" ? found.nearest : [])
}
