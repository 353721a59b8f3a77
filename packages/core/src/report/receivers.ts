import type { IsoDate } from "../calendar/index.ts"
import type { BodyId } from "../directory/index.ts"
import { type Because, type Obligor, obligorKeyOf } from "../obligation/index.ts"
import { joinNames } from "../text/index.ts"
import type { Claim } from "./claim.ts"
import { bodiesNamed, type ExpectedContext } from "./expected-context.ts"
import { expectedMessages } from "./expected-messages.ts"
import type { FoundClaims } from "./found-claims.ts"
import type { HeirsOf } from "./heirs-of-claims.ts"
import { dayIn, say } from "./say.ts"

/** Who gets a report on its day, for a receiver that the plan or the province names. */
export interface Receiving {
  readonly names: readonly string[]
  readonly ids: readonly BodyId[]
  /** The body that they follow; undefined where it is there itself, or nobody knows whom the name means. */
  readonly follows: BodyId | undefined
  readonly because: readonly Because[]
}

/** Looks up who gets reports, by name as on the plan's day or by id, each once. */
export interface Receivers {
  readonly named: (name: string, day: IsoDate) => Receiving
  readonly body: (id: BodyId, day: IsoDate) => Receiving
}

/** Receivers on the day when they get a report: who is no more is followed by whoever holds the work by then. */
export const receiversOn = (
  { jurisdiction }: ExpectedContext,
  heirsOn: (day: IsoDate) => HeirsOf | undefined,
): Receivers => {
  const { directory } = jurisdiction
  const known = new Map<string, Receiving>()
  const body = (id: BodyId, day: IsoDate, as?: string): Receiving => {
    const found = directory.body(id)
    const name = as ?? found?.name ?? id
    if (found === undefined || directory.bodiesOn(day).includes(found)) return staying(name, [id])
    const obligor: Obligor = { kind: "body", id, name: found.name, tier: found.tier }
    return followed(name, id, day, heirsOn(day)?.(obligor).heirs ?? [])
  }
  const named = (name: string, day: IsoDate): Receiving => {
    const now = bodiesNamed(jurisdiction, name, day)
    const before = now.length > 0 ? now : bodiesNamed(jurisdiction, name, jurisdiction.day)
    const [id] = before
    return now.length > 0 || id === undefined ? staying(name, now) : body(id, day, name)
  }
  const once = (key: string, make: () => Receiving): Receiving => {
    const found = known.get(key) ?? make()
    known.set(key, found)
    return found
  }
  return {
    named: (name, day) => once(`${day} ${name}`, () => named(name, day)),
    body: (id, day) => once(`${day} ${id}`, () => body(id, day)),
  }
}

const staying = (name: string, ids: readonly BodyId[]): Receiving => ({
  names: [name],
  ids,
  follows: undefined,
  because: [],
})

const followed = (name: string, id: BodyId, day: IsoDate, heirs: ReturnType<HeirsOf>["heirs"]): Receiving => {
  if (heirs.length === 0) return staying(name, [])
  const names = heirs.map(({ fullName }) => fullName)
  const words = (language: "vi" | "en") => ({ name, day: dayIn(day)(language), heir: joinNames(names)[language] })
  const step: Because = { kind: "succession", text: say(expectedMessages.receiverGone, words), at: null, basis: [] }
  return {
    names,
    ids: heirs.flatMap(({ obligor }) => (obligor.kind === "body" ? [obligor.id] : [])),
    follows: id,
    because: [step, ...heirs.flatMap(({ because }) => because)],
  }
}

/** Sends a claim to whoever gets it on its day; undefined where it would go to the unit itself and to nobody else. */
export const sent = (claim: Claim, receivers: Receivers): Claim | undefined => {
  const key = obligorKeyOf(claim.obligation)
  const all = claim.to.map((name) => receivers.named(name, claim.day))
  const others = all.filter(({ ids }) => !ids.some((id) => id === key))
  if (all.length > 0 && others.length === 0) return undefined
  return {
    ...claim,
    to: [...new Set(others.flatMap(({ names }) => names))],
    receivers: others.flatMap(({ ids }) => ids),
    because: [...claim.because, ...others.flatMap(({ because }) => because)],
  }
}

/** Sends all claims; whoever would report to itself owes no report. */
export const sendClaims = ({ claims, notExpected, receivers }: FoundClaims): void => {
  for (const [id, claim] of claims) {
    const found = sent(claim, receivers)
    if (found !== undefined) {
      claims.set(id, found)
      continue
    }
    claims.delete(id)
    const { obligor } = claim.obligation
    const text = say(expectedMessages.isReceiver, () => ({ name: obligor.name }))
    const because = claim.to.flatMap((name) => receivers.named(name, claim.day).because)
    notExpected.set(obligorKeyOf(claim.obligation), { obligor, reason: "not-reporting", text, because })
  }
}
