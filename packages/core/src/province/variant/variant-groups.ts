import { type BodyId, type Group, groupId, nameKeys, type UnitId } from "../../directory/index.ts"
import { slugOf } from "../../text/index.ts"
import type { Variant, VariantGroup, VariantGroupChange } from "../variant.schema.ts"
import { daysOf } from "./variant-bodies.ts"
import { refuse, type VariantContext } from "./variant-context.ts"
import { groupNamed } from "./variant-names.ts"
import type { VariantPath } from "./variant-problem.ts"

/** A group of the file with the names of its members, before these are looked up. */
interface Draft {
  readonly group: Group
  /** undefined: the members of the base. */
  readonly members: readonly string[] | undefined
  readonly at: VariantPath
}

/** The groups that a variant adds and changes, each with its members as bodies. */
export const variantGroups = (variant: Variant, unit: UnitId, context: VariantContext): readonly Group[] => {
  const { add = [], change = [] } = variant.groups ?? {}
  const drafts: Draft[] = []
  for (const [at, entry] of add.entries()) noteAdded(entry, ["groups", "add", at], unit, drafts, context)
  for (const [at, entry] of change.entries()) noteChanged(entry, ["groups", "change", at], drafts, context)
  return drafts.map((draft) => filled(draft, drafts, context))
}

const noteAdded = (
  entry: VariantGroup,
  at: VariantPath,
  unit: UnitId,
  drafts: Draft[],
  context: VariantContext,
): void => {
  const { complete = true, members, name, phrases = [], tier = "province" } = entry
  const id = groupId(`g:${unit.slice("u:".length)}/${slugOf(name) || `nhom-${at.at(-1)}`}`)
  const found = context.directory.resolve(name, context.day).kind
  if (found === "group" || drafts.some(({ group }) => group.id === id) || isGroup(id, context)) {
    refuse(context, "group-exists", [...at, "name"], { name })
    return
  }
  const group: Group = {
    id,
    name,
    phrases: [...new Set([name, ...phrases])],
    tier,
    kinds: [],
    bodies: [],
    complete,
    validity: daysOf(entry, at, context),
  }
  drafts.push({ group, members, at })
}

const isGroup = (id: string, { directory }: VariantContext): boolean => directory.groups.some((each) => each.id === id)

const noteChanged = (
  { complete, group: named, members, phrases = [] }: VariantGroupChange,
  at: VariantPath,
  drafts: Draft[],
  context: VariantContext,
): void => {
  const old = groupNamed(named, [...at, "group"], context)
  if (old === undefined) return
  if (drafts.some(({ group }) => group.id === old.id)) {
    refuse(context, "group-changed-twice", at, { name: old.name })
    return
  }
  const group: Group = {
    ...old,
    phrases: [...new Set([...old.phrases, ...phrases])],
    ...(members === undefined ? {} : { kinds: [], bodies: [] }),
    complete: complete ?? (members === undefined ? old.complete : true),
  }
  drafts.push({ group, members, at })
}

const filled = (draft: Draft, drafts: readonly Draft[], context: VariantContext): Group => {
  if (draft.members === undefined) return draft.group
  return { ...draft.group, bodies: [...new Set(membersOf(draft, [], drafts, context))] }
}

/** The bodies of a group by the names it gives; those of a group among them come along. */
const membersOf = (
  draft: Draft,
  holders: readonly Draft[],
  drafts: readonly Draft[],
  context: VariantContext,
): readonly BodyId[] => {
  const chain = [...holders, draft]
  return (draft.members ?? []).flatMap((name, index): readonly BodyId[] => {
    const at = [...draft.at, "members", index]
    const own = drafts.find((each) => isCalled(each.group, name))
    if (own !== undefined && own.members !== undefined) return nested(own, chain, at, drafts, context)
    return outside(name, at, draft.group, context)
  })
}

const isCalled = ({ name, phrases }: Group, asked: string): boolean => {
  const key = nameKeys(asked).folded
  return [name, ...phrases].some((each) => nameKeys(each).folded === key)
}

const nested = (
  own: Draft,
  chain: readonly Draft[],
  at: VariantPath,
  drafts: readonly Draft[],
  context: VariantContext,
): readonly BodyId[] => {
  const start = chain.indexOf(own)
  if (start < 0) {
    refuseOpen(own.group, chain.at(-1)?.group, at, context)
    return membersOf(own, chain, drafts, context)
  }
  // Each circle is told once, from its first group in the file.
  const isFirst = start === 0 && chain.every((each) => drafts.indexOf(each) >= drafts.indexOf(own))
  if (isFirst)
    refuse(context, "group-circular", at, { chain: [...chain, own].map(({ group }) => group.name).join(" → ") })
  return []
}

/** A member that this file does not make: a body, or a group of the base with all that it covers. */
const outside = (name: string, at: VariantPath, holder: Group, context: VariantContext): readonly BodyId[] => {
  const { day, directory } = context
  const byId = directory.bodies.find(({ id }) => id === name)
  if (byId !== undefined) return [byId.id]
  const found = directory.resolve(name, day)
  switch (found.kind) {
    case "body":
      return [found.body.id]
    case "group": {
      refuseOpen(found.group, holder, at, context)
      const { bodies, kinds, tier } = found.group
      return directory.bodies
        .filter((body) => bodies.includes(body.id) || (body.tier === tier && kinds.includes(body.kind)))
        .map(({ id }) => id)
    }
    case "ambiguous": {
      const candidates = found.bodies.map(({ id }) => id)
      refuse(context, "body-ambiguous", at, { name, day, candidates: candidates.join(", ") }, candidates)
      return []
    }
    default:
      refuse(context, "member-unknown", at, { name, day }, found.kind === "unknown" ? found.nearest : [])
      return []
  }
}

const refuseOpen = (
  { complete, name }: Group,
  holder: Group | undefined,
  at: VariantPath,
  context: VariantContext,
): void => {
  if (!complete && holder?.complete === true) refuse(context, "group-open", at, { name })
}
