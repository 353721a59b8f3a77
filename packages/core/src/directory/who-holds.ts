import { hasEndedBy, type IsoDate, isValidOn } from "../calendar/index.ts"
import type { Basis, Certainty } from "../law/index.ts"
import type { Body, FunctionId, Succession, UnitId } from "./directory.schema.ts"
import type { Directory } from "./directory.ts"

/** A body that holds a function, and why. */
export interface FunctionHolder {
  readonly body: Body
  /** The successions that brought the function to it, in order; empty for one that had it all along. */
  readonly steps: readonly Succession[]
  /** What says so: the acts of the steps, else of the body. */
  readonly basis: readonly Basis[]
  /** The least sure of what it rests on; a day that is not exact makes it `inferred` at best. */
  readonly certainty: Certainty
}

/** Who holds a function at a place on a day. Nothing is guessed. */
export type FunctionAnswer =
  | { readonly kind: "held"; readonly holders: readonly FunctionHolder[] }
  /** Those that held it ended, and the sources say that nobody followed them. */
  | { readonly kind: "ended"; readonly bodies: readonly Body[]; readonly steps: readonly Succession[] }
  /**
   * No source says: there is no body for it (`no-body`), what became of the last one is not recorded (`no-successor-known`),
   * it begins later (`not-yet`), or the day lies in a time in which it moved on an unknown day (`day-unknown`).
   */
  | {
      readonly kind: "unknown"
      readonly why: "no-body" | "no-successor-known" | "not-yet" | "day-unknown"
      /** Those of whom one may be the holder, or the last that was. */
      readonly candidates: readonly Body[]
    }

/**
 * Who holds a function at a place on a day (*ai đang giữ chức năng*), with the acts that brought it there. The place is a
 * unit of the directory, or null for the nation; one without a body of its own for the function means those below it.
 *
 * @example
 * ```ts import.meta.vitest
 * const { jurisdictionOn, nationalLayer } = await import("../jurisdiction/index.ts")
 * const { isoDate } = await import("../calendar/index.ts")
 * const day = isoDate("2025-03-01")
 * const { directory } = jurisdictionOn([nationalLayer], day)
 * const answer = whoHolds(directory, "press-and-grassroots-information", null, day)
 * answer.kind === "held" && answer.holders.map(({ body }) => body.name) // => ["Bộ Văn hóa, Thể thao và Du lịch"]
 * ```
 */
export const whoHolds = (
  directory: Directory,
  held: FunctionId,
  place: UnitId | null,
  day: IsoDate,
): FunctionAnswer => {
  const bodies = bodiesFor(directory, held, place)
  if (bodies.length === 0) return { kind: "unknown", why: "no-body", candidates: [] }
  return together(bodies.map((body) => answerFrom(directory, body, held, day)))
}

/** Every body of the place that has the function at some time, else those of the places below it. */
const bodiesFor = (directory: Directory, held: FunctionId, place: UnitId | null): readonly Body[] => {
  const having = directory.bodies.filter(({ functions }) => functions.includes(held))
  const own = having.filter(({ tier, unit }) => unit === place && (place !== null || tier === "central"))
  return own.length > 0 || place === null ? own : having.filter(({ unit }) => isBelow(directory, unit, place))
}

const isBelow = (directory: Directory, unit: UnitId | null, place: UnitId): boolean => {
  for (let at = unit; at !== null; at = directory.unit(at)?.parent ?? null) if (at === place) return true
  return false
}

const answerFrom = (directory: Directory, body: Body, held: FunctionId, day: IsoDate): FunctionAnswer => {
  if (!hasBegun(directory, body, held, day)) return { kind: "unknown", why: "not-yet", candidates: [body] }
  const doubt = inDoubt(directory, body, held, day)
  if (doubt !== undefined) return { kind: "unknown", why: "day-unknown", candidates: doubt }
  const entries = directory.holdersOf(body.id, day)
  const entry = entries.find((each) => each.function === held) ?? entries.find((each) => each.function === null)
  if (entry === undefined) return { kind: "unknown", why: "no-successor-known", candidates: [body] }
  if (entry.bodies.length > 0)
    return { kind: "held", holders: entry.bodies.map((holder) => holderOf(body, holder, held, entry.steps)) }
  return entry.steps.some(({ to }) => to.length === 0)
    ? { kind: "ended", bodies: [body], steps: entry.steps }
    : { kind: "unknown", why: "no-successor-known", candidates: [body] }
}

/** Not before it exists, nor before the function came to it. */
const hasBegun = (directory: Directory, body: Body, held: FunctionId, day: IsoDate): boolean => {
  if (!isValidOn(body.validity, day) && !hasEndedBy(body.validity, day)) return false
  const incoming = directory.successions.filter(({ function: given, to }) => given === held && to.includes(body.id))
  return incoming.length === 0 || incoming.some(({ on }) => on === null || on <= day)
}

/** Whom it may be with, where it moved on a day that no source gives and that may have come. */
const inDoubt = (directory: Directory, body: Body, held: FunctionId, day: IsoDate): readonly Body[] | undefined => {
  const step = directory.successions.find(
    ({ from, function: given, notBefore }) =>
      from === body.id && (given === null || given === held) && notBefore !== undefined && notBefore <= day,
  )
  const until = step?.on ?? body.validity.until
  if (step === undefined || until === null || until <= day) return undefined
  return [body, ...step.to.flatMap((id) => directory.body(id) ?? [])]
}

const holderOf = (from: Body, body: Body, held: FunctionId, steps: readonly Succession[]): FunctionHolder => {
  const way = body.id === from.id ? [] : steps.filter((step) => step.function === null || step.function === held)
  const basis = way.length > 0 ? way.flatMap((step) => step.basis) : body.basis
  return {
    body,
    steps: way,
    basis,
    certainty: leastSure(
      basis,
      way.some(({ about }) => about),
    ),
  }
}

const order: readonly Certainty[] = ["verified", "document", "secondary", "computed", "inferred", "unchecked"]

const leastSure = (basis: readonly Basis[], about: boolean): Certainty => {
  const places = basis.map(({ certainty }) => order.indexOf(certainty))
  if (places.length === 0) return "unchecked"
  return order[Math.max(...places, about ? order.indexOf("inferred") : 0)] ?? "unchecked"
}

/** One body that holds it is the answer, whatever became of others; else one that ended; else what is least unknown. */
const together = (answers: readonly FunctionAnswer[]): FunctionAnswer => {
  const holders = new Map<string, FunctionHolder>()
  const ended: { bodies: Body[]; steps: Succession[] } = { bodies: [], steps: [] }
  for (const answer of answers) {
    if (answer.kind === "held")
      for (const each of answer.holders) {
        const known = holders.get(each.body.id)
        if (known === undefined || each.steps.length < known.steps.length) holders.set(each.body.id, each)
      }
    if (answer.kind === "ended") {
      ended.bodies.push(...answer.bodies)
      ended.steps.push(...answer.steps)
    }
  }
  const doubt = unknownAmong(answers, ["day-unknown"])
  if (doubt !== undefined) return doubt
  if (holders.size > 0) return { kind: "held", holders: [...holders.values()] }
  if (ended.bodies.length > 0) return { kind: "ended", bodies: ended.bodies, steps: [...new Set(ended.steps)] }
  return unknownAmong(answers, ["no-successor-known", "not-yet"]) ?? { kind: "unknown", why: "no-body", candidates: [] }
}

type Unknown = Extract<FunctionAnswer, { kind: "unknown" }>

const unknownAmong = (answers: readonly FunctionAnswer[], reasons: readonly Unknown["why"][]): Unknown | undefined => {
  for (const why of reasons) {
    const found = answers.filter((answer): answer is Unknown => answer.kind === "unknown" && answer.why === why)
    if (found.length > 0)
      return { kind: "unknown", why, candidates: [...new Set(found.flatMap(({ candidates }) => candidates))] }
  }
  return undefined
}
