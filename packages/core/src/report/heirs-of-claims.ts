import type { IsoDate } from "../calendar/index.ts"
import type { UnitSuccession } from "../directory/index.ts"
import { type Because, type Obligor, obligationIdFor, obligorKeyOf } from "../obligation/index.ts"
import { type ObligorHeirs, obligorHeirs } from "../succession/index.ts"
import { joinNames } from "../text/index.ts"
import type { Claim } from "./claim.ts"
import { askedOn, bodiesNamed, type ExpectedContext } from "./expected-context.ts"
import { expectedMessages } from "./expected-messages.ts"
import type { FoundClaims } from "./found-claims.ts"
import { dayIn, say } from "./say.ts"

/** Who follows an obligor. */
export type HeirsOf = (obligor: Obligor) => ObligorHeirs

/** Who holds on a day what was given to somebody on the plan's day; undefined for days before the plan's. */
export const heirsOn = (
  { jurisdiction }: ExpectedContext,
  units: UnitSuccession | undefined,
): ((day: IsoDate) => HeirsOf | undefined) => {
  const known = new Map<IsoDate, HeirsOf>()
  return (day) => {
    if (day < jurisdiction.day) return undefined
    const to = askedOn(jurisdiction, day)
    const found = known.get(day) ?? obligorHeirs({ from: jurisdiction, to, ...(units === undefined ? {} : { units }) })
    known.set(day, found)
    return found
  }
}

/** Puts the claims of the heirs in place of one whose unit is there no more. */
export const addHeirs = (claim: Claim, heirsOf: HeirsOf | undefined, found: FoundClaims): void => {
  const { obligor } = claim.obligation
  const fate = heirsOf?.(obligor)
  const heirs = (fate?.heirs ?? []).filter((heir) => !isReceiver(heir.obligor, claim, found.context))
  for (const heir of heirs) addHeir(claim, heir, found)
  const names = [...new Set(heirs.map(({ fullName }) => fullName))]
  const words = (language: "vi" | "en") => ({
    name: obligor.name,
    day: dayIn(claim.day)(language),
    heirs: joinNames(names)[language],
  })
  const text = say(names.length === 0 ? expectedMessages.didNotExist : expectedMessages.succeeded, words)
  const told: readonly Because[] =
    fate === undefined ? [] : [{ kind: "succession", text: fate.text, at: null, basis: [] }]
  const reasons = new Map([...told, ...heirs.flatMap(({ because }) => because)].map((each) => [each.text.vi, each]))
  found.notExpected.set(obligorKeyOf(claim.obligation), {
    obligor,
    reason: names.length === 0 ? "did-not-exist" : "succeeded",
    text,
    because: [...reasons.values()],
  })
}

const isReceiver = (obligor: Obligor, { day, obligation }: Claim, { jurisdiction }: ExpectedContext): boolean =>
  obligor.kind === "body" && obligation.to.some((name) => bodiesNamed(jurisdiction, name, day).includes(obligor.id))

const addHeir = (claim: Claim, heir: ObligorHeirs["heirs"][number], { claims, owed }: FoundClaims): void => {
  const { obligation } = claim
  const id = obligationIdFor(obligation, heir.obligor)
  const known = claims.get(id)
  const follows: Because = {
    kind: "succession",
    text: say(expectedMessages.heirOf, () => ({ name: obligation.obligor.name })),
    at: null,
    basis: [],
  }
  const because = known === undefined ? claim.because : known.because
  const own = known?.obligation ?? { ...obligation, id, obligor: heir.obligor }
  claims.set(id, { ...claim, obligation: own, because: [...because, follows, ...heir.because] })
  const key = obligorKeyOf(own)
  if (!owed.has(key)) owed.set(key, owed.get(obligorKeyOf(obligation)) ?? [])
}
