import { type IsoDate, wholeDate } from "../calendar/index.ts"
import { type Because, type Obligation, type Obligor, obligorKeyOf } from "../obligation/index.ts"
import { frequencyLabel } from "../plan/index.ts"
import type { Text } from "../text/index.ts"
import { dutiesIn } from "./claims-of.ts"
import type { NotExpected } from "./expected.schema.ts"
import { bodiesNamed, type ExpectedContext } from "./expected-context.ts"
import { expectedMessages } from "./expected-messages.ts"
import { isPeriodOfYears } from "./period.ts"
import { dayIn, say } from "./say.ts"

/** The day on which the plan was issued, when that is after a report would have been due: then nobody owed it. */
export const issuedAfter = ({ plan }: ExpectedContext, day: IsoDate): IsoDate | undefined => {
  const { date } = plan.document
  const issued = date === null ? undefined : wholeDate(date)
  return issued !== undefined && issued > day ? issued : undefined
}

/** Why a unit that the plan gives work owes no report for the period. */
export const whyNot = (
  owed: readonly Obligation[],
  obligor: Obligor,
  receivers: ReadonlySet<string>,
  context: ExpectedContext,
): NotExpected => {
  const { period, plan } = context
  const entry = (reason: NotExpected["reason"], text: Text, because: readonly Because[] = []): NotExpected => ({
    obligor,
    reason,
    text,
    because: [...because],
  })
  const [first] = owed
  const { name } = obligor
  if (first !== undefined && receivers.has(obligorKeyOf(first)))
    return entry(
      "not-reporting",
      say(expectedMessages.isReceiver, () => ({ name })),
    )
  const [duty] = dutiesIn(owed)
  if (duty === undefined)
    return entry(
      "not-reporting",
      say(expectedMessages.noDuty, () => ({ name })),
      first?.because.slice(0, 1),
    )
  const [{ because, frequency }] = duty
  if (!isPeriodOfYears(period, plan.period)) return entry("not-yet-due", otherYears(context), because)
  if (frequency === null || frequency === "ad-hoc")
    return entry(
      "not-yet-due",
      say(expectedMessages.onlyWhenAsked, () => ({ name })),
      because,
    )
  const words = (language: "vi" | "en") => ({ name, frequency: frequencyLabel(frequency)[language] })
  return entry("not-yet-due", say(expectedMessages.otherFrequency, words), because)
}

const otherYears = ({ plan: { period } }: ExpectedContext): Text =>
  say(expectedMessages.otherYears, () => ({ years: period === null ? "" : `${period.from ?? "…"}–${period.to}` }))

/** A report that was due before the plan was issued. */
export const issuedLater = ({ because, obligor }: Obligation, issued: IsoDate, day: IsoDate): NotExpected => ({
  obligor,
  reason: "not-yet-due",
  text: say(expectedMessages.issuedLater, (language) => ({
    issued: dayIn(issued)(language),
    day: dayIn(day)(language),
  })),
  because,
})

/** The keys of all who get reports under the plan, on the plan's day. */
export const receiverKeys = ({ jurisdiction, plan }: ExpectedContext): ReadonlySet<string> =>
  new Set(plan.reporting.flatMap(({ to }) => to.flatMap((name) => bodiesNamed(jurisdiction, name, jurisdiction.day))))
