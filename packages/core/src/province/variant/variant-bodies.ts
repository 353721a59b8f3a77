import { isoDate, type Validity } from "../../calendar/index.ts"
import { type Body, type BodyId, bodyId, type Succession, type UnitId } from "../../directory/index.ts"
import { slugOf } from "../../text/index.ts"
import type { Variant, VariantBody, VariantBodyChange, VariantBodyEnd } from "../variant.schema.ts"
import { basesOf, refuse, type VariantContext } from "./variant-context.ts"
import { bodyNamed } from "./variant-names.ts"
import type { VariantPath } from "./variant-problem.ts"

/** What a variant says of bodies, as a directory has it. */
export interface VariantBodies {
  readonly bodies: readonly Body[]
  readonly successions: readonly Succession[]
}

/** A body on the way, with what is still a name. */
interface Draft {
  readonly body: Body
  readonly under: string | undefined
  readonly at: VariantPath
}

/** The bodies that a variant adds, changes and ends, and who follows those that ended. */
export const variantBodies = (variant: Variant, unit: UnitId, context: VariantContext): VariantBodies => {
  const { add = [], change = [], end = [] } = variant.bodies ?? {}
  const added = add.flatMap((entry, at) => draftOf(entry, ["bodies", "add", at], unit, add.slice(0, at), context))
  const changed = new Map<BodyId, Draft>()
  for (const [at, entry] of change.entries()) noteChange(entry, ["bodies", "change", at], changed, context)
  const successions: Succession[] = []
  for (const [at, entry] of end.entries()) {
    const step = noteEnd(entry, ["bodies", "end", at], changed, added, context)
    if (step !== undefined) successions.push(step)
  }
  const drafts = [...added, ...changed.values()]
  const bodies = drafts.map((draft) => placed(draft, drafts, context))
  refuseCircles(bodies, drafts, context)
  return { bodies, successions }
}

const draftOf = (
  entry: VariantBody,
  at: VariantPath,
  unit: UnitId,
  before: readonly VariantBody[],
  context: VariantContext,
): readonly Draft[] => {
  const { aliases = [], functions = [], kind, name, tier = "province", under } = entry
  const id = bodyId(`b:${unit.slice("u:".length)}/${slugOf(name) || `co-quan-${at.at(-1)}`}`)
  const found = context.directory.resolve(name, context.day).kind
  const taken = found === "body" || found === "ambiguous" || context.directory.body(id) !== undefined
  if (taken || before.some((other) => slugOf(other.name) === slugOf(name))) {
    refuse(context, "body-exists", [...at, "name"], { name })
    return []
  }
  const validity = daysOf(entry, at, context)
  const basis = basesOf(entry.basis)
  const body: Body = {
    id,
    name,
    aliases: [...aliases],
    kind,
    tier,
    unit,
    superior: null,
    functions: [...functions],
    validity,
    basis,
  }
  return [{ body, under, at }]
}

/** The days of an entry; those that are none at all are a problem. */
export const daysOf = (
  { from, until }: { readonly from?: Validity["from"] | undefined; readonly until?: Validity["until"] | undefined },
  at: VariantPath,
  context: VariantContext,
): Validity => {
  if (from != null && until != null && from >= until) refuse(context, "days-empty", [...at, "until"], { from, until })
  return { from: from ?? null, until: until ?? null }
}

const noteChange = (
  { aliases = [], basis, body: named, functions, name, under }: VariantBodyChange,
  at: VariantPath,
  changed: Map<BodyId, Draft>,
  context: VariantContext,
): void => {
  const old = bodyNamed(named, [...at, "body"], context)
  if (old === undefined) return
  if (changed.has(old.id)) {
    refuse(context, "body-changed-twice", at, { name: old.name })
    return
  }
  const body: Body = {
    ...old,
    name: name ?? old.name,
    aliases: [...new Set([...old.aliases, ...(name === undefined ? [] : [old.name]), ...aliases])],
    functions: [...(functions ?? old.functions)],
    basis: [...basesOf(basis), ...old.basis],
  }
  changed.set(old.id, { body, under, at })
}

const noteEnd = (
  { basis, body: named, successors = [], until }: VariantBodyEnd,
  at: VariantPath,
  changed: Map<BodyId, Draft>,
  added: readonly Draft[],
  context: VariantContext,
): Succession | undefined => {
  const old = bodyNamed(named, [...at, "body"], context)
  if (old === undefined) return undefined
  if (changed.has(old.id)) return refuse(context, "body-changed-twice", at, { name: old.name })
  const validity = daysOf({ from: old.validity.from, until }, at, context)
  changed.set(old.id, { body: { ...old, validity, basis: [...basesOf(basis), ...old.basis] }, under: undefined, at })
  const to = successors.flatMap((name, index) => {
    const own = added.find(({ body }) => slugOf(body.name) === slugOf(name))
    return own?.body.id ?? bodyNamed(name, [...at, "successors", index], context)?.id ?? []
  })
  return {
    from: old.id,
    function: null,
    to,
    on: isoDate(until),
    about: false,
    basis: basesOf(basis),
    note: null,
  }
}

/** A body under the one that it names, which may be another of this file. */
const placed = ({ at, body, under }: Draft, drafts: readonly Draft[], context: VariantContext): Body => {
  if (under === undefined) return body
  const own = drafts.find((draft) => slugOf(draft.body.name) === slugOf(under))
  const superior = own?.body ?? bodyNamed(under, [...at, "under"], context)
  if (superior === undefined) return body
  return { ...body, superior: superior.id, unit: body.tier === superior.tier ? superior.unit : body.unit }
}

const refuseCircles = (bodies: readonly Body[], drafts: readonly Draft[], context: VariantContext): void => {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  for (const [at, body] of bodies.entries()) {
    const chain = [body]
    for (let next = above(body, byId); next !== undefined && !chain.includes(next); next = above(next, byId))
      chain.push(next)
    const last = chain.at(-1)
    const back = last === undefined ? undefined : above(last, byId)
    if (back !== body) continue
    refuse(context, "body-circular", [...(drafts[at]?.at ?? []), "under"], {
      chain: [...chain, body].map(({ name }) => name).join(" → "),
    })
    return
  }
}

const above = ({ superior }: Body, bodies: ReadonlyMap<BodyId, Body>): Body | undefined =>
  superior === null ? undefined : bodies.get(superior)
