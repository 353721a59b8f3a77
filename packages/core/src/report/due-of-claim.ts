import type { BodyId } from "../directory/index.ts"
import type { ReportingStep, ReportRegime } from "../jurisdiction/index.ts"
import { governmentDueDay, governmentDueRule } from "../law/index.ts"
import {
  type Because,
  type DueDate,
  dueDates,
  dueDateText,
  dueText,
  type Obligation,
  type Obligor,
} from "../obligation/index.ts"
import { clauseLabel } from "../plan/index.ts"
import type { Language } from "../text/index.ts"
import { dueOfPeriod } from "./due-of-period.ts"
import { bodiesNamed, type ExpectedContext } from "./expected-context.ts"
import { expectedMessages } from "./expected-messages.ts"
import { periodParts } from "./period-parts.ts"
import { periodText } from "./period-text.ts"
import { say } from "./say.ts"

/** What may set the due day of one report, the strongest first. */
export interface DueSources {
  /** The dates of the plan's duty, each an obligation of its own; the made-up one of a regime has none. */
  readonly parts: readonly [Obligation, ...Obligation[]]
  readonly regime: ReportRegime | undefined
  readonly step: ReportingStep | undefined
  readonly obligor: Obligor
}

/** The due day of a report, the obligation that has it, the grace, and why. */
export interface FoundDue {
  readonly obligation: Obligation
  readonly due: DueDate | undefined
  readonly graceWorkingDays: number
  readonly because: readonly Because[]
}

/** The due day by the plan, else the province's regime, else its way of reports, else the decree; else none. */
export const dueOfClaim = (sources: DueSources, context: ExpectedContext): FoundDue => {
  const [first] = sources.parts
  const {
    because,
    due,
    obligation = first,
  } = duePlanned(sources.parts, context) ??
    dueOfRegime(sources.regime, context) ??
    dueOfStep(sources.step, context) ??
    dueOfDecree(sources, context) ?? { because: noDue }
  const { regime } = sources
  const graceWorkingDays = regime?.graceWorkingDays ?? 0
  return { obligation, due, graceWorkingDays, because: [because, ...graceStep(regime)] }
}

const graceStep = (regime: ReportRegime | undefined): readonly Because[] => {
  if (regime === undefined || regime.graceWorkingDays === 0) return []
  const text = say(expectedMessages.grace, () => ({ id: regime.id, count: regime.graceWorkingDays }))
  return [{ kind: "province", text, at: null, basis: [...regime.basis] }]
}

interface Found {
  readonly because: Because
  readonly due?: DueDate
  readonly obligation?: Obligation
}

const noDue: Because = { kind: "practice", text: expectedMessages.noDue, at: null, basis: [] }

/** The days of the plan's duties for a period, by duty: all units that owe one owe it by the same day. */
const plannedIn = new WeakMap<ExpectedContext, Map<string, Found | undefined>>()

const duePlanned = (parts: DueSources["parts"], context: ExpectedContext): Found | undefined => {
  const known = plannedIn.get(context) ?? new Map<string, Found | undefined>()
  plannedIn.set(context, known)
  const { item } = parts[0]
  if (!known.has(item)) known.set(item, dueStated(parts, context))
  const found = known.get(item)
  if (found === undefined) return undefined
  const own = parts.find((part) => owedPart(part) === owedPart(found.obligation))
  return own === undefined ? dueStated(parts, context) : { ...found, obligation: own }
}

/** The half of the id that says what is owed. */
const owedPart = (obligation: Obligation | undefined): string | undefined => obligation?.id.split("@")[0]

const dueStated = (parts: readonly Obligation[], context: ExpectedContext): Found | undefined => {
  for (const obligation of parts) {
    const due = dayOfPart(obligation, context)
    if (due === undefined || obligation.due === null) continue
    const words = {
      due: dueText(obligation.due),
      day: dueDateText(due),
      period: periodText(context.period.id, context.plan.period),
    }
    const place = clauseLabel(context.plan, obligation.at)
    const said = say(expectedMessages.dueOfPlan, (language) => inLanguage(words, language))
    const text = { vi: `${place.vi}: ${said.vi}`, en: `${place.en}: ${said.en}` }
    return { obligation, due, because: { kind: "clause", text, at: obligation.at, basis: [] } }
  }
  return undefined
}

/** What is owed once, or when asked and by a date, is owed in the year of that date. */
export const dayOfPart = ({ due, frequency, period }: Obligation, context: ExpectedContext): DueDate | undefined =>
  frequency === "once" || (frequency === "ad-hoc" && due?.kind !== "yearly" && due?.kind !== "monthly")
    ? dueDates({ due, period }, context.period.year, context.dues)[0]
    : dueOfPeriod(due, context.period, context.dues)

const dueOfRegime = (regime: ReportRegime | undefined, context: ExpectedContext): Found | undefined => {
  const due = regime === undefined ? undefined : dueOfPeriod(regime.due, context.period, context.dues)
  if (regime === undefined || due === undefined) return undefined
  const { layer } = context.jurisdiction.reportRegimes
  const text = say(expectedMessages.dueOfRegime, (language) => ({
    id: regime.id,
    layer,
    day: dueDateText(due)[language],
  }))
  return { due, because: { kind: "province", text, at: null, basis: [...regime.basis] } }
}

const dueOfStep = (step: ReportingStep | undefined, context: ExpectedContext): Found | undefined => {
  if (step === undefined || step.due === null) return undefined
  const due = dueOfPeriod(step.due, context.period, context.dues)
  if (due === undefined) return undefined
  const { layer } = context.jurisdiction.reportingChain
  const words = { due: dueText(step.due), day: dueDateText(due) }
  const text = say(expectedMessages.dueOfChain, (language) => ({ layer, ...inLanguage(words, language) }))
  return { due, because: { kind: "province", text, at: null, basis: [...step.basis] } }
}

const toGovernment = "b:vn/chinh-phu"

/** The decree sets a day for ministries and provinces that report to the Government, and for nobody else. */
const dueOfDecree = ({ obligor, parts: [{ to }] }: DueSources, context: ExpectedContext): Found | undefined => {
  const { dues, jurisdiction, period } = context
  if (obligor.kind !== "body" || !reportsToGovernment(obligor.id, context)) return undefined
  if (!to.some((name) => bodiesNamed(jurisdiction, name, period.to).some((id) => id === toGovernment))) return undefined
  const found = governmentDay(context)
  if (found === undefined) return undefined
  const [due] = dueDates({ due: { kind: "date", date: found.date, before: false }, period: null }, period.year, dues)
  if (due === undefined) return undefined
  const text = say(expectedMessages.dueOfDecree, (language) => ({ day: dueDateText(due)[language] }))
  return { due, because: { kind: "parameter", text, at: null, basis: [...found.basis] } }
}

/** The decree's due day of a period, by the value that held on its last day. */
export const governmentDay = ({ jurisdiction, period }: Pick<ExpectedContext, "jurisdiction" | "period">) => {
  const rule = jurisdiction.valueOf(governmentDueRule, period.to)
  const parts = periodParts(period.id)
  if (rule === undefined || parts === undefined) return undefined
  return governmentDueDay(period.frequency, parts, { ...governmentDueRule, values: [rule.value] })
}

/** Ministries and the committees of provinces. */
export const reportsToGovernment = (id: BodyId, { jurisdiction }: Pick<ExpectedContext, "jurisdiction">): boolean => {
  const body = jurisdiction.directory.body(id)
  return body?.kind === "ministry" || (body?.kind === "peoples-committee" && body.tier === "province")
}

const inLanguage = <K extends string>(
  texts: Readonly<Record<K, { readonly vi: string; readonly en: string }>>,
  language: Language,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries<{ readonly vi: string; readonly en: string }>(texts).map(([key, text]) => [key, text[language]]),
  )
