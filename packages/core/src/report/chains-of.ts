import type { IsoDate } from "../calendar/index.ts"
import type { BodyId } from "../directory/index.ts"
import type { Jurisdiction, ReportingStep } from "../jurisdiction/index.ts"
import { type Because, type DueOptions, obligorKeyOf } from "../obligation/index.ts"
import type { Plan } from "../plan/index.ts"
import type { Text } from "../text/index.ts"
import type { ChainStep } from "./chain.ts"
import { chainMessages } from "./chain-messages.ts"
import type { Claim } from "./claim.ts"
import { governmentDay, reportsToGovernment } from "./due-of-claim.ts"
import { dueOfPeriod } from "./due-of-period.ts"
import { isCut } from "./expected.ts"
import { expectedClaims } from "./expected-claims.ts"
import type { ExpectedContext } from "./expected-context.ts"
import type { ReportPeriod } from "./period.schema.ts"
import type { PresenceOptions } from "./present-claims.ts"
import { dayIn, say } from "./say.ts"

/** One way that the reports of a period take, from those who write them to the last who gets them. */
export interface ReportChain {
  readonly steps: readonly ChainStep[]
  /** The day on which the figures close, or on which they are due where that is before. */
  readonly opens: IsoDate
}

/** How the ways of reports are found. */
export interface ChainsOptions extends PresenceOptions, DueOptions {
  /** Working days that a body needs to consolidate what it gets; null or left out: nobody says. */
  readonly workingDaysOf?: (receiver: BodyId) => number | null
}

/**
 * The ways that the reports of a period take (*các tuyến báo cáo của kỳ*), each as steps for `solveChain`: the plan's
 * duties, the province's standing orders and its way of reports, and, after a ministry or the committee of a province, the
 * decree's day for the Government. Days are as stated: the rule for days off is `solveChain`'s. Where nobody owes a report
 * the province's way of reports alone.
 */
export const chainsOf = (
  plan: Plan,
  jurisdiction: Jurisdiction,
  period: ReportPeriod,
  options: ChainsOptions = {},
): readonly ReportChain[] => {
  const { claims, context } = expectedClaims(plan, jurisdiction, period, { ...options, onDayOff: "none" })
  const links = claims.length > 0 ? linksOf(claims, context) : linksOfWay(context)
  const reached = new Set(links.map(({ receiver }) => receiver))
  return links
    .filter(({ senders }) => !senders.some((sender) => reached.has(sender)))
    .flatMap((link) => waysFrom(link, links, []))
    .map((way) => chainOf(way, context, options))
}

interface Link {
  readonly senders: readonly string[]
  readonly receiver: string
  readonly from: Text
  readonly to: Text
  readonly due: IsoDate | null
  readonly because: readonly Because[]
}

const named = (name: string): Text => ({ vi: name, en: name })

/** Claims by what is owed, to whom and by when: all units that owe alike are one step. */
const linksOf = (claims: readonly Claim[], { jurisdiction }: ExpectedContext): readonly Link[] => {
  const links = new Map<
    string,
    { readonly claim: Claim; readonly receiver: string; readonly senders: Map<string, string> }
  >()
  for (const claim of claims) {
    const { due, obligation, receivers, to } = claim
    for (const receiver of receivers.length > 0 ? receivers : to) {
      const by = claim.isOnward ? obligorKeyOf(obligation) : ""
      const key = [obligation.item, receiver, due?.day, by].join(" ")
      const link = links.get(key) ?? { claim, receiver, senders: new Map<string, string>() }
      link.senders.set(obligorKeyOf(obligation), obligation.obligor.name)
      links.set(key, link)
    }
  }
  return [...links.values()].map(({ claim, receiver, senders }) => {
    const [only, ...others] = senders.values()
    const many = say(chainMessages.manyUnits, () => ({ count: senders.size }))
    return {
      senders: [...senders.keys()],
      receiver,
      from: only !== undefined && others.length === 0 ? named(only) : many,
      to: named(jurisdiction.directory.bodies.find(({ id }) => id === receiver)?.name ?? receiver),
      due: claim.due?.day ?? null,
      because: [...claim.obligation.because.slice(0, 1), ...claim.because],
    }
  })
}

const linksOfWay = (context: ExpectedContext): readonly Link[] =>
  context.jurisdiction.reportingChain.value.map((step) => ({
    senders: [step.from],
    receiver: step.to,
    from: named(nameOf(step.from, context)),
    to: named(nameOf(step.to, context)),
    due: dueOfPeriod(step.due, context.period, { ...context.dues, onDayOff: "none" })?.day ?? null,
    because: [becauseOfWay(step, context)],
  }))

const nameOf = (id: string, { jurisdiction: { directory } }: ExpectedContext): string =>
  [...directory.bodies, ...directory.groups].find((each) => each.id === id)?.name ?? id

const becauseOfWay = ({ basis }: ReportingStep, { jurisdiction }: ExpectedContext): Because => ({
  kind: "province",
  text: say(chainMessages.stepOfChain, () => ({ layer: jurisdiction.reportingChain.layer })),
  at: null,
  basis: [...basis],
})

/** Every way on from a link; none goes through one link twice. */
const waysFrom = (link: Link, links: readonly Link[], before: readonly Link[]): readonly (readonly Link[])[] => {
  const way = [...before, link]
  const next = links.filter((each) => each.senders.includes(link.receiver) && !way.includes(each))
  return next.length === 0 ? [way] : next.flatMap((each) => waysFrom(each, links, way))
}

const chainOf = (way: readonly Link[], context: ExpectedContext, { workingDaysOf }: ChainsOptions): ReportChain => {
  const { directory } = context.jurisdiction
  const steps = way.map(({ because, due, from, receiver, to }): ChainStep => {
    const body = directory.bodies.find(({ id }) => id === receiver)
    const workingDays = body === undefined ? null : (workingDaysOf?.(body.id) ?? null)
    return { from, to, due, workingDays, because }
  })
  const { window } = context.period
  const due = way[0]?.due ?? undefined
  return { steps: [...steps, ...toGovernment(way.at(-1), context)], opens: isCut(due, window) ? due : window.to }
}

const government: Text = { vi: "Chính phủ", en: "the Government" }

/** The decree's step after a ministry or the committee of a province. */
const toGovernment = (last: Link | undefined, context: ExpectedContext): readonly ChainStep[] => {
  const body = context.jurisdiction.directory.bodies.find(({ id }) => id === last?.receiver)
  if (body === undefined || !reportsToGovernment(body.id, context)) return []
  const day = governmentDay(context)
  if (day === undefined) return []
  const text = say(chainMessages.toGovernment, (language) => ({ day: dayIn(day.date)(language) }))
  const because: Because = { kind: "parameter", text, at: null, basis: [...day.basis] }
  return [{ from: named(body.name), to: government, due: day.date, workingDays: 0, because: [because] }]
}
