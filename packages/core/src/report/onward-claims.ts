import type { IsoDate } from "../calendar/index.ts"
import type { Body, BodyId } from "../directory/index.ts"
import type { ReportingStep } from "../jurisdiction/index.ts"
import { type Because, type Obligation, type Obligor, obligationIdFor, obligorKeyOf } from "../obligation/index.ts"
import type { Claim } from "./claim.ts"
import { claimOf, dutiesIn } from "./claims-of.ts"
import { type ExpectedContext, isToReceiver } from "./expected-context.ts"
import { expectedMessages } from "./expected-messages.ts"
import type { FoundClaims } from "./found-claims.ts"
import { owedByRule } from "./owed-by-rule.ts"
import { periodText } from "./period-text.ts"
import { type Receiving, sent } from "./receivers.ts"
import { isAmong, regimesOf } from "./regimes-of.ts"
import { say } from "./say.ts"

/**
 * Adds the reports that receivers owe onward (*báo cáo cấp trên*): whoever gets reports of the period and has a next step
 * in the province's way of reports consolidates and passes them on, until the way ends. A duty of the plan that says how
 * often stands in place of such a step.
 */
export const addOnward = (found: FoundClaims): void => {
  const done = new Set<BodyId>()
  for (let claims = [...found.claims.values()]; claims.length > 0; ) {
    const added: Claim[] = []
    for (const relay of relaysIn(claims, found).filter(({ body }) => !done.has(body.id))) {
      done.add(relay.body.id)
      for (const claim of claimsOf(relay, found)) {
        found.claims.set(claim.obligation.id, claim)
        added.push(claim)
      }
    }
    claims = added
  }
}

/** A body that gets reports of the period and may pass them on. */
interface Relay {
  readonly body: Body
  readonly obligor: Obligor
  /** Itself, and the receivers of the plan that it follows. */
  readonly roles: readonly Role[]
  readonly day: IsoDate
  readonly count: number
  readonly first: Obligation
}

/** As whom it passes on, and the day on which that one is asked about. */
interface Role {
  readonly obligor: Obligor
  readonly day: IsoDate
}

const relaysIn = (claims: readonly Claim[], found: FoundClaims): readonly Relay[] => {
  const relays = new Map<BodyId, Relay>()
  const { directory } = found.context.jurisdiction
  for (const { day, obligation, receivers } of claims) {
    for (const id of receivers) {
      const known = relays.get(id)
      const body = directory.body(id)
      if (body !== undefined)
        relays.set(id, known === undefined ? relayOf(body, day, obligation) : { ...known, count: known.count + 1 })
    }
  }
  return [...relays.values()]
    .map((relay) => ({ ...relay, roles: [...relay.roles, ...rolesFollowed(relay, claims, found)] }))
    .sort((a, b) => (a.body.id < b.body.id ? -1 : 1))
}

const obligorOf = ({ id, name, tier }: Body): Obligor => ({ kind: "body", id, name, tier })

const relayOf = (body: Body, day: IsoDate, first: Obligation): Relay => {
  const obligor = obligorOf(body)
  return { body, obligor, roles: [{ obligor, day }], day, count: 1, first }
}

const rolesFollowed = (
  { body, day }: Relay,
  claims: readonly Claim[],
  { context, receivers }: FoundClaims,
): readonly Role[] => {
  const { directory } = context.jurisdiction
  const names = new Set(claims.flatMap(({ obligation }) => obligation.to))
  const followed = [...names].flatMap((name) => {
    const { follows, ids } = receivers.named(name, day)
    return follows !== undefined && ids.includes(body.id) ? [follows] : []
  })
  return [...new Set(followed)].flatMap((id) => {
    const old = directory.body(id)
    return old === undefined ? [] : [{ obligor: obligorOf(old), day: context.jurisdiction.day }]
  })
}

const claimsOf = (relay: Relay, found: FoundClaims): readonly Claim[] => {
  const { jurisdiction } = found.context
  const byId = new Map<string, Claim>()
  for (const step of jurisdiction.reportingChain.value) {
    if (!relay.roles.some(({ day, obligor }) => isAmong(obligor, step.from, jurisdiction, day))) continue
    const receiving = found.receivers.body(step.to, relay.day)
    if (receiving.ids.length === 0 || receiving.ids.includes(relay.body.id)) continue
    const claim = claimOnward(step, receiving, relay, found)
    if (claim !== undefined && !found.claims.has(claim.obligation.id)) byId.set(claim.obligation.id, claim)
  }
  return [...byId.values()]
}

const claimOnward = (
  step: ReportingStep,
  receiving: Receiving,
  relay: Relay,
  found: FoundClaims,
): Claim | undefined => {
  const { claims, context, owed, receivers } = found
  const { jurisdiction, period } = context
  const { day, obligor, roles } = relay
  const own = roles.flatMap((role) => owed.get(role.obligor.kind === "body" ? role.obligor.id : "") ?? [])
  const duties = dutiesIn(own).filter(
    ([{ to }]) => to.length > 0 && isToReceiver(step, to, jurisdiction, jurisdiction.day),
  )
  if (duties.some(([{ frequency }]) => frequency !== "ad-hoc")) return undefined
  if ([...claims.values()].some((claim) => isSame(claim, relay, receiving))) return undefined
  const regime = regimesOf(obligor, jurisdiction, period.to, day).find(
    ({ frequency, to }) => frequency === period.frequency && receiving.ids.includes(to),
  )
  const [planned] = duties
  const [first, ...others] = planned ?? [madeOf(step, receiving, relay, context)]
  const parts = [asOf(first, obligor), ...others.map((each) => asOf(each, obligor))] as const
  const claim = claimOf({ parts, regime, step, obligor }, [onwardStep(step, receiving, relay, context)], context, true)
  return sent(claim, receivers)
}

/** A duty of somebody who is no more, owed by whoever follows. */
const asOf = (obligation: Obligation, obligor: Obligor): Obligation =>
  obligorKeyOf(obligation) === (obligor.kind === "body" ? obligor.id : "")
    ? obligation
    : { ...obligation, id: obligationIdFor(obligation, obligor), obligor }

const isSame = ({ obligation, receivers }: Claim, { body }: Relay, { ids }: Receiving): boolean =>
  obligorKeyOf(obligation) === body.id && ids.some((id) => receivers.includes(id))

const madeOf = (step: ReportingStep, { names }: Receiving, relay: Relay, context: ExpectedContext): Obligation => {
  const to = context.jurisdiction.directory.body(step.to)?.name ?? names.join("; ")
  const rule = {
    item: `onward-${step.to.slice("b:".length).replaceAll("/", ".")}`,
    text: say(expectedMessages.textOfOnward, () => ({ to })).vi,
    to,
    frequency: context.period.frequency,
    because: relay.first.because.slice(0, 1),
  }
  return owedByRule(context.plan, relay.first, rule, relay.obligor)
}

const onwardStep = (
  step: ReportingStep,
  { names }: Receiving,
  { count }: Relay,
  context: ExpectedContext,
): Because => ({
  kind: "province",
  text: say(expectedMessages.owedOnward, (language) => ({
    count,
    layer: context.jurisdiction.reportingChain.layer,
    period: periodText(context.period.id, context.plan.period)[language],
    to: names.join("; "),
  })),
  at: null,
  basis: [...step.basis],
})
