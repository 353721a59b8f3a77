import { type IsoDate, isValidOn } from "../calendar/index.ts"
import type { UnitSuccession } from "../directory/index.ts"
import {
  deriveObligations,
  groupByObligor,
  type Obligation,
  type Obligor,
  type ObligorGroup,
} from "../obligation/index.ts"
import type { Claim } from "./claim.ts"
import { claimsOf } from "./claims-of.ts"
import type { NotExpected } from "./expected.schema.ts"
import { askedOn, bodiesNamed, type ExpectedContext } from "./expected-context.ts"
import { expectedMessages } from "./expected-messages.ts"
import type { FoundClaims } from "./found-claims.ts"
import { addHeirs, heirsOn } from "./heirs-of-claims.ts"
import { receiversOn, sendClaims } from "./receivers.ts"
import { dayIn, say } from "./say.ts"

/** What of the options decides who is there. */
export interface PresenceOptions {
  readonly obligations?: readonly Obligation[]
  readonly units?: UnitSuccession
}

/**
 * Claims as the directory is on the days when they are due: a group is its members of that day, who ended is followed by
 * whoever holds the work by then, who came after the figures were closed owes nothing of its own.
 */
export const presentClaims = (context: ExpectedContext, { obligations, units }: PresenceOptions): FoundClaims => {
  const { jurisdiction, plan } = context
  const planned = groupByObligor(obligations ?? deriveObligations(plan, jurisdiction))
  const owed = new Map(planned.map(({ key, obligations: all }) => [key, all]))
  const heirs = heirsOn(context, units)
  const found: FoundClaims = {
    context,
    receivers: receiversOn(context, heirs),
    claims: new Map(),
    notExpected: new Map(),
    owed,
  }
  const gone: Claim[] = []
  for (const claim of planned.flatMap((group) => claimsOf(group, jurisdiction.day, context))) {
    if (isThere(claim.obligation.obligor, claim.day, context)) found.claims.set(claim.obligation.id, claim)
    else gone.push(claim)
  }
  for (const day of daysIn([...found.claims.values(), ...gone], jurisdiction.day))
    for (const group of groupByObligor(deriveObligations(plan, askedOn(jurisdiction, day))))
      addNewcomer(group, day, found)
  for (const claim of gone) addHeirs(claim, heirs(claim.day), found)
  sendClaims(found)
  return found
}

const daysIn = (claims: readonly Claim[], known: IsoDate): ReadonlySet<IsoDate> =>
  new Set(claims.map(({ day }) => day).filter((day) => day !== known))

/** A body must be valid on the day; a group and a name that nobody knows stand for whoever they mean. */
const isThere = (obligor: Obligor, day: IsoDate, { jurisdiction }: ExpectedContext): boolean => {
  if (obligor.kind === "unresolved") return true
  if (obligor.kind === "group")
    return jurisdiction.directory.groups.some(({ id, validity }) => id === obligor.id && isValidOn(validity, day))
  const body = jurisdiction.directory.body(obligor.id)
  return body === undefined || isValidOn(body.validity, day)
}

/** A unit that the plan's phrases mean on the due day and did not mean on the plan's day. */
const addNewcomer = (group: ObligorGroup, day: IsoDate, { claims, context, notExpected, owed }: FoundClaims): void => {
  const { key, obligor } = group
  if (owed.has(key) || isOldName(obligor, context)) return
  const from = obligor.kind === "body" ? (context.jurisdiction.directory.body(obligor.id)?.validity.from ?? null) : null
  const { to } = context.period.window
  const own = claimsOf(group, day, context).filter((claim) => claim.day === day)
  if (own.length === 0) return
  owed.set(key, group.obligations)
  if (from === null || from <= to) for (const claim of own) claims.set(claim.obligation.id, claim)
  else notExpected.set(key, cameLater(obligor, from, context))
}

/** A phrase that the directory knows on the plan's day, and no more later: whom it meant is looked after as an heir. */
const isOldName = (obligor: Obligor, { jurisdiction }: ExpectedContext): boolean =>
  obligor.kind === "unresolved" && bodiesNamed(jurisdiction, obligor.name, jurisdiction.day).length > 0

const cameLater = (obligor: Obligor, from: IsoDate, { period }: ExpectedContext): NotExpected => ({
  obligor,
  reason: "did-not-exist",
  text: say(expectedMessages.cameLater, (language) => ({
    name: obligor.name,
    from: dayIn(from)(language),
    to: dayIn(period.window.to)(language),
  })),
  because: [],
})
