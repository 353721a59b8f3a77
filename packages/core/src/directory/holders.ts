import { hasEndedBy, type IsoDate, isValidOn } from "../calendar/index.ts"
import type { Body, BodyId, FunctionId, Succession } from "./directory.schema.ts"
import type { Holder } from "./directory.ts"

/** Where a chain of successions leads. */
interface Trail {
  readonly bodies: Set<Body>
  readonly steps: Set<Succession>
}

/** What following a chain needs: bodies by id, and the successions that have taken place, by predecessor. */
interface Chain {
  readonly body: (id: BodyId) => Body | undefined
  readonly next: (id: BodyId) => readonly Succession[]
  readonly day: IsoDate
}

/**
 * Who holds on a day what a body held (*ai kế thừa*): one entry per function that went its own way, and one with
 * `function` null for the rest. A valid body that gave nothing away holds its own. Successions are followed through
 * successors that have ended too, each body once.
 */
export const holdersOf = (
  start: Body,
  day: IsoDate,
  body: (id: BodyId) => Body | undefined,
  successions: ReadonlyMap<BodyId, readonly Succession[]>,
): readonly Holder[] => {
  const chain: Chain = {
    body,
    day,
    next: (id) => (successions.get(id) ?? []).filter((step) => hasTakenPlace(step, body(id), day)),
  }
  const parts = functionsGivenAway(chain, start).map((each) => holderOf(chain, start, each))
  const rest = holderOf(chain, start, null)
  return parts.length > 0 && saysNothing(rest) ? [...parts, ...unknownFunctions(chain, start, parts)] : [...parts, rest]
}

/** A step with no day, or of everything a body did, counts only once that body has ended. */
const hasTakenPlace = ({ on, function: given }: Succession, from: Body | undefined, day: IsoDate): boolean => {
  if (on !== null && on > day) return false
  return (on !== null && given !== null) || (from !== undefined && hasEndedBy(from.validity, day))
}

/** Neither a holder nor a step that ends with no successor. */
const saysNothing = ({ bodies, steps }: Holder): boolean =>
  bodies.length === 0 && steps.every(({ to }) => to.length > 0)

/** Functions that some body on the way passed on by themselves, in the order in which they turn up. */
const functionsGivenAway = ({ body, next }: Chain, start: Body): readonly FunctionId[] => {
  const functions = new Set<FunctionId>()
  const seen = new Set<Body>([start])
  for (const each of seen) {
    for (const step of next(each.id)) {
      if (step.function !== null) functions.add(step.function)
      for (const id of step.to) {
        const successor = body(id)
        if (successor !== undefined) seen.add(successor)
      }
    }
  }
  return [...functions]
}

/** What an ended body did and no succession speaks of: nobody is known to hold it. */
const unknownFunctions = ({ next }: Chain, start: Body, parts: readonly Holder[]): readonly Holder[] =>
  next(start.id).some((step) => step.function === null)
    ? []
    : start.functions
        .filter((each) => parts.every((part) => part.function !== each))
        .map((each): Holder => ({ function: each, bodies: [], steps: [] }))

const holderOf = (chain: Chain, start: Body, held: FunctionId | null): Holder => {
  const trail: Trail = { bodies: new Set(), steps: new Set() }
  follow(chain, start, held, trail, new Set())
  return { function: held, bodies: [...trail.bodies], steps: [...trail.steps] }
}

const follow = (chain: Chain, from: Body, held: FunctionId | null, trail: Trail, seen: Set<Body>): void => {
  if (seen.has(from)) return
  seen.add(from)
  const steps = stepsFor(chain.next(from.id), held)
  if (steps.length === 0 && isValidOn(from.validity, chain.day)) trail.bodies.add(from)
  for (const step of steps) {
    trail.steps.add(step)
    for (const id of step.to) {
      const successor = chain.body(id)
      if (successor !== undefined) follow(chain, successor, held, trail, seen)
    }
  }
}

/** A function's own succession goes before the one of everything. */
const stepsFor = (steps: readonly Succession[], held: FunctionId | null): readonly Succession[] => {
  const own = steps.filter((step) => step.function === held)
  return own.length > 0 || held === null ? own : steps.filter((step) => step.function === null)
}
