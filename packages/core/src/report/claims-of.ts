import type { IsoDate } from "../calendar/index.ts"
import type { ReportRegime } from "../jurisdiction/index.ts"
import type { Because, Obligation, ObligorGroup } from "../obligation/index.ts"
import { frequencyLabel } from "../plan/index.ts"
import type { Text } from "../text/index.ts"
import type { Claim } from "./claim.ts"
import { type DueSources, dayOfPart, dueOfClaim } from "./due-of-claim.ts"
import { type ExpectedContext, isToReceiver } from "./expected-context.ts"
import { expectedMessages } from "./expected-messages.ts"
import { owedByRule } from "./owed-by-rule.ts"
import { isPeriodOfYears } from "./period.ts"
import { isAmong, regimesOf } from "./regimes-of.ts"
import { say } from "./say.ts"

/** How a duty came to be owed in this kind of period; undefined where it is not. */
interface Rhythm {
  readonly regime: ReportRegime | undefined
  readonly because: readonly Because[]
}

/**
 * The reports that one obligor owes for the period: by the plan's duties, each at most once; where the plan does not say
 * how often or says nothing at all, by the province's regimes.
 *
 * @param known the day on which the directory was asked for the obligations
 */
export const claimsOf = (
  { obligations, obligor }: ObligorGroup,
  known: IsoDate,
  context: ExpectedContext,
): readonly Claim[] => {
  const { jurisdiction, period, plan } = context
  if (!isPeriodOfYears(period, plan.period)) return []
  const duties = dutiesIn(obligations)
  const regimes = regimesOf(obligor, jurisdiction, period.to, known)
  const step = (names: readonly string[]) =>
    jurisdiction.reportingChain.value.find(
      (each) => isAmong(obligor, each.from, jurisdiction, known) && isToReceiver(each, names, jurisdiction, known),
    )
  const planned = duties.flatMap((parts) => {
    const [{ to }] = parts
    const rhythm = rhythmOf(
      parts,
      regimes.filter((regime) => isToReceiver(regime, to, jurisdiction, known)),
      context,
    )
    return rhythm === undefined
      ? []
      : [claimOf({ parts, regime: rhythm.regime, step: step(to), obligor }, rhythm.because, context)]
  })
  const added = regimes
    .filter(({ frequency }) => frequency === period.frequency)
    .filter((regime) => !duties.some(([{ to }]) => isToReceiver(regime, to, jurisdiction, known)))
    .flatMap((regime) => addedBy(regime, obligations, obligor, context))
  return [...planned, ...added]
}

type Parts = DueSources["parts"]

/** The duties to report among obligations, each with its dates. */
export const dutiesIn = (obligations: readonly Obligation[]): readonly Parts[] => {
  const duties = new Map<string, [Obligation, ...Obligation[]]>()
  for (const obligation of obligations) {
    if (obligation.kind !== "report") continue
    const parts = duties.get(obligation.item)
    if (parts === undefined) duties.set(obligation.item, [obligation])
    else parts.push(obligation)
  }
  return [...duties.values()]
}

const rhythmOf = (parts: Parts, regimes: readonly ReportRegime[], context: ExpectedContext): Rhythm | undefined => {
  const [{ frequency }] = parts
  const { period } = context
  const regime = regimes.find((each) => each.frequency === period.frequency)
  if (frequency === period.frequency) return { regime, because: [] }
  if (isOnce(parts)) {
    const isDue = period.frequency === "annual" && parts.some((part) => dayOfPart(part, context) !== undefined)
    return isDue ? { regime: undefined, because: [] } : undefined
  }
  if (frequency !== "ad-hoc" || regime === undefined) return undefined
  return { regime, because: [regimeStep(expectedMessages.frequencyOfRegime, regime, context)] }
}

const isOnce = ([{ due, frequency }]: Parts): boolean =>
  frequency === "once" || (frequency === "ad-hoc" && due !== null)

/** The claim of a duty, with its due day. */
export const claimOf = (
  sources: DueSources,
  because: readonly Because[],
  context: ExpectedContext,
  isOnward = false,
): Claim => {
  const { because: why, due, graceWorkingDays, obligation } = dueOfClaim(sources, context)
  const day = due?.day ?? context.period.window.to
  return {
    obligation,
    due,
    graceWorkingDays,
    because: [...because, ...why],
    to: obligation.to,
    receivers: [],
    isOnward,
    day,
  }
}

/** A duty that a regime makes, standing at the first thing that the plan asks of the unit. */
const addedBy = (
  regime: ReportRegime,
  [first]: readonly Obligation[],
  obligor: ObligorGroup["obligor"],
  context: ExpectedContext,
): readonly Claim[] => {
  if (first === undefined) return []
  const because = [...first.because, regimeStep(expectedMessages.owedByRegime, regime, context)]
  const to = receiverName(regime, context)
  const words = { to, frequency: frequencyLabel(regime.frequency).vi }
  const text = say(expectedMessages.textOfRegime, () => words).vi
  const rule = { item: `regime-${regime.id}`, text, to, frequency: regime.frequency, because }
  return [
    claimOf({ parts: [owedByRule(context.plan, first, rule, obligor)], regime, step: undefined, obligor }, [], context),
  ]
}

const regimeStep = (message: Text, regime: ReportRegime, context: ExpectedContext): Because => ({
  kind: "province",
  text: say(message, (language) => ({
    id: regime.id,
    layer: context.jurisdiction.reportRegimes.layer,
    to: receiverName(regime, context),
    frequency: frequencyLabel(regime.frequency)[language],
  })),
  at: null,
  basis: [...regime.basis],
})

const receiverName = ({ to }: ReportRegime, { jurisdiction }: ExpectedContext): string =>
  jurisdiction.directory.body(to)?.name ?? to
