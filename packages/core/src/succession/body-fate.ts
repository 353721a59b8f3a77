import { isValidOn } from "../calendar/index.ts"
import type { Body, BodyId, FunctionId, Holder } from "../directory/index.ts"
import { fateByUnit } from "./body-fate-by-unit.ts"
import { stepBetween, stepsTo } from "./body-steps.ts"
import { bodyObligor, type CarryContext } from "./carry-context.ts"
import type { Fate, Heir } from "./fate.ts"
import { carriedFate, endedFate, listedText, namedBody } from "./fate-text.ts"
import { messages } from "./messages.ts"
import { say } from "./step-text.ts"
import type { SuccessionStep } from "./succession.schema.ts"

/**
 * What became of a body by the later day: as the directory records it and, where its records stop before that day, by what
 * the data on units say of the land of a People's Committee, or by the body of the same kind in the province that followed.
 */
export const fateOfBody = (context: CarryContext, body: Body): Fate => {
  const { from, to } = context
  const roads = from.directory.holdersOf(body.id, to.day).map((holder) => roadOf(context, body, holder))
  const known = roads.filter(({ end, heirs }) => heirs.length > 0 || end !== undefined)
  const [only] = known
  if (only === undefined) return stillThere(context, body) ?? unknown(context, body, roads)
  return fateOfRoad(context, body, known.length === 1 && roads.length === 1 ? only : chosen(context, known), known)
}

/** Where one function of a body, or everything that it did, went. */
interface Road {
  readonly function: FunctionId | null
  readonly heirs: readonly Heir[]
  /** The way to where it ended with no successor. */
  readonly end: readonly SuccessionStep[] | undefined
  /** Why it is not known, where the data on units say so. */
  readonly unknown: Extract<Fate, { kind: "unknown" }> | undefined
}

const roadOf = (context: CarryContext, body: Body, holder: Holder): Road => {
  const road: Road = { function: holder.function, heirs: [], end: undefined, unknown: undefined }
  const { bodies, steps } = holder
  if (bodies.length > 0) return { ...road, heirs: bodies.map((heir) => heirOf(context, body, heir, holder)) }
  const last = steps.find(({ to }) => to.length === 0)
  const where = last === undefined ? undefined : context.body(last.from)
  if (last !== undefined && where !== undefined)
    return { ...road, end: [...stepsTo(context, body, where, steps), stepBetween(context, last, where, undefined)] }
  return beyond(context, body, holder, road)
}

const heirOf = (context: CarryContext, body: Body, heir: Body, { steps }: Holder): Heir => ({
  obligor: bodyObligor(heir),
  fullName: context.nameOf(heir),
  steps: stepsTo(context, body, heir, steps),
})

/** The records of the directory stop at bodies that have ended: from there on by their units. */
const beyond = (context: CarryContext, body: Body, { steps }: Holder, road: Road): Road => {
  const heirs: Heir[] = []
  let why: Road["unknown"]
  for (const tail of tailsOf(context, body, steps)) {
    const way = stepsTo(context, body, tail, steps)
    const fate = fateByUnit(context, tail)
    if (fate?.kind === "carried") heirs.push(...fate.heirs.map((heir) => ({ ...heir, steps: [...way, ...heir.steps] })))
    if (fate?.kind === "ended") return { ...road, end: [...way, ...fate.steps] }
    if (fate?.kind === "unknown") why = fate
  }
  return { ...road, heirs, unknown: why }
}

const tailsOf = (context: CarryContext, body: Body, steps: Holder["steps"]): readonly Body[] => {
  const left = new Set<BodyId>(steps.map(({ from }) => from))
  const ends = steps.flatMap(({ to }) => to).filter((id) => !left.has(id))
  return steps.length === 0 ? [body] : [...new Set(ends)].flatMap((id) => context.body(id) ?? [])
}

/** Of functions that went apart the one that the plan is about, else what was left of the body. */
const chosen = ({ concerns }: CarryContext, roads: readonly Road[]): Road | undefined =>
  roads.find((road) => road.function !== null && concerns.includes(road.function)) ??
  roads.find((road) => road.function === null)

const fateOfRoad = (context: CarryContext, body: Body, road: Road | undefined, all: readonly Road[]): Fate => {
  if (road === undefined) {
    const heirs = all.flatMap((each) => each.heirs)
    return { kind: "undecided", heirs, text: listedText(messages.undecided, context, body, heirs) }
  }
  if (road.end !== undefined) return endedFate(context, body, road.end)
  const [first] = road.heirs
  return first !== undefined && road.heirs.length === 1 && first.steps.length === 0
    ? { kind: "stays", heirs: [first], text: say(messages.stays, namedBody(context, body)) }
    : carriedFate(context, body, road.heirs)
}

/** The directory of the later day has the body itself, though that of the earlier one does not go so far. */
const stillThere = (context: CarryContext, { id }: Body): Fate | undefined => {
  const { day, directory } = context.to
  const body = directory.body(id)
  if (body === undefined || !isValidOn(body.validity, day)) return undefined
  const heir: Heir = { obligor: bodyObligor(body), fullName: context.nameOf(body), steps: [] }
  return { kind: "stays", heirs: [heir], text: say(messages.stays, namedBody(context, body)) }
}

const unknown = (context: CarryContext, body: Body, roads: readonly Road[]): Fate =>
  roads.find((road) => road.unknown !== undefined)?.unknown ?? {
    kind: "unknown",
    text: say(messages.noSuccessor, namedBody(context, body)),
    basis: body.basis,
  }
