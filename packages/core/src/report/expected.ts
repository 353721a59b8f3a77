import { addDays, type IsoDate } from "../calendar/index.ts"
import type { UnitSuccession } from "../directory/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import { type Because, type DueOptions, type Obligation, obligorKeyOf } from "../obligation/index.ts"
import type { Plan } from "../plan/index.ts"
import { defaultCatalogue } from "./catalogue.ts"
import type { Claim } from "./claim.ts"
import type { ExpectedReport, ExpectedSet, NotExpected } from "./expected.schema.ts"
import { expectedClaims } from "./expected-claims.ts"
import type { ExpectedContext } from "./expected-context.ts"
import { expectedMessages } from "./expected-messages.ts"
import type { ReportForm } from "./form.schema.ts"
import { formClassOf } from "./form-class.ts"
import type { FoundClaims } from "./found-claims.ts"
import { reportIdOf } from "./id.ts"
import { reportDue } from "./lateness.ts"
import { receiverKeys, whyNot } from "./not-expected.ts"
import type { ReportPeriod } from "./period.schema.ts"
import { reportForm } from "./report-form.ts"
import { dayIn, say } from "./say.ts"

/** How the set of expected reports is made. */
export interface ExpectedOptions extends DueOptions {
  /** The day on which the set is frozen (*ngày chốt danh sách*). */
  readonly day: IsoDate
  /** What the plan obliges to on the day of the jurisdiction, where it was derived before. */
  readonly obligations?: readonly Obligation[]
  /** What units became, `unitSuccession()` of `@lantoa/administrative-units`; without it only the directory is asked. */
  readonly units?: UnitSuccession
  /** The form of units that owe the same; default: made of the plan with the default catalogue. */
  readonly formFor?: (plan: Plan, owed: readonly Obligation[], jurisdiction: Jurisdiction) => ReportForm
}

/**
 * Who owes a report of a plan for one period, to whom, by when and why (*danh sách phải báo cáo*), frozen on a day.
 *
 * The plan comes first; what it leaves open is filled by the province's standing orders, then by its way of reports, then
 * by the decree, and what nobody says stays open: no due day is ever guessed. Units are those of the due day, or of the
 * end of the window where there is none; who ended before it is followed by its successors. At most one report for each
 * obligor and duty, so that completeness never exceeds the whole.
 *
 * @param jurisdiction the province on the day of the plan
 */
export const expectedReports = (
  plan: Plan,
  jurisdiction: Jurisdiction,
  period: ReportPeriod,
  options: ExpectedOptions,
): ExpectedSet => {
  const { claims, context, found, tooEarly } = expectedClaims(plan, jurisdiction, period, options)
  const own = { ...period, window: windowOf(claims, context) }
  const forms = formsFor(context, found, options)
  const windowSteps = new Map<IsoDate | undefined, Because>()
  const reports = claims.map((claim) => {
    const day = claim.due?.day
    const step = windowSteps.get(day) ?? windowStep(day, context)
    windowSteps.set(day, step)
    return reportOf(claim, forms, step, context, options)
  })
  const made = new Map(reports.map(({ form }) => [form.id, form]))
  return {
    format: "lantoa.expected/1",
    plan: plan.id,
    period: own,
    frozenOn: options.day,
    forms: [...made.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    reports: reports.map(({ form, report }) => ({ ...report, form: form.id })),
    notExpected: othersIn(found, claims, tooEarly),
  }
}

/** Where every report but those passed on is due on one day before the figures close, that day is the plan's own cut-off. */
const windowOf = (claims: readonly Claim[], { period: { window } }: ExpectedContext): ReportPeriod["window"] => {
  const days = new Set(claims.filter(({ isOnward }) => !isOnward).map(({ due }) => due?.day))
  const [day] = days
  return days.size === 1 && isCut(day, window) ? { ...window, to: day } : window
}

/** Whether a due day comes before the figures close. */
export const isCut = (day: IsoDate | undefined, { from, to }: ReportPeriod["window"]): day is IsoDate =>
  day !== undefined && from <= day && day < to

const reportOf = (
  { because, due, graceWorkingDays, obligation, to }: Claim,
  formOf: (key: string) => ReportForm,
  window: Because,
  context: ExpectedContext,
  options: ExpectedOptions,
): { readonly form: ReportForm; readonly report: ExpectedReport } => {
  const form = formOf(obligorKeyOf(obligation))
  const report: ExpectedReport = {
    id: reportIdOf(obligation.id, context.period.id),
    obligation: obligation.id,
    obligor: obligation.obligor,
    period: context.period.id,
    form: form.id,
    due: reportDue(due, { ...options, graceWorkingDays }),
    to: [...to],
    because: [...obligation.because, ...because, window],
  }
  return { form, report }
}

/** Which days' figures the report holds: the decree's, the plan's own where it is due before, or the calendar's. */
const windowStep = (due: IsoDate | undefined, { period: { window } }: ExpectedContext): Because => {
  const { basis, from, to } = window
  const cut = isCut(due, window)
  const gap = cut ? addDays(due, 1) : to
  const message = cut
    ? expectedMessages.windowCut
    : basis.length === 0
      ? expectedMessages.windowByCalendar
      : expectedMessages.window
  const words = (language: "vi" | "en") => ({
    day: dayIn(due ?? to)(language),
    from: dayIn(from)(language),
    gap: dayIn(gap)(language),
    to: dayIn(to)(language),
  })
  return { kind: basis.length === 0 ? "practice" : "parameter", text: say(message, words), at: null, basis: [...basis] }
}

/** One form for each class of units that owe the same. */
const formsFor = (
  { jurisdiction, period, plan }: ExpectedContext,
  { owed }: FoundClaims,
  { formFor = defaultForm(period) }: ExpectedOptions,
): ((key: string) => ReportForm) => {
  const byClass = new Map<string, ReportForm>()
  return (key) => {
    const own = owed.get(key) ?? []
    const kind = formClassOf(own)
    const form = byClass.get(kind) ?? formFor(plan, own, jurisdiction)
    byClass.set(kind, form)
    return form
  }
}

const defaultForm =
  ({ window }: ReportPeriod): NonNullable<ExpectedOptions["formFor"]> =>
  (plan, owed, { channels }) =>
    reportForm(plan, owed, { catalogue: defaultCatalogue, day: window.to, channels })

/** Everyone whom the plan gives work and who owes no report, each once, in the order of their keys. */
const othersIn = (
  { context, notExpected, owed }: FoundClaims,
  claims: readonly Claim[],
  tooEarly: ReadonlyMap<string, NotExpected>,
): NotExpected[] => {
  const expected = new Set(claims.map(({ obligation }) => obligorKeyOf(obligation)))
  const receivers = receiverKeys(context)
  const others = new Map<string, NotExpected>()
  for (const [key, entry] of [...notExpected, ...tooEarly]) {
    if (!expected.has(key) && !others.has(key)) others.set(key, entry)
  }
  for (const [key, obligations] of owed) {
    const [first] = obligations
    if (first === undefined || expected.has(key) || others.has(key)) continue
    others.set(key, whyNot(obligations, first.obligor, receivers, context))
  }
  return [...others].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
}
