import type { BudgetLine } from "../budget/index.ts"
import type { Frequency, IsoDate } from "../calendar/index.ts"
import { type Vnd, vnd } from "../plan/index.ts"
import { grouped } from "../text/index.ts"
import type { CostAnswer, ReportContent } from "./content.schema.ts"
import type { ExpectedReport } from "./expected.schema.ts"
import type { FormCost, ReportForm } from "./form.schema.ts"
import type { ReportPeriod } from "./period.schema.ts"

/** A report that counts, with what its money is told by. */
export interface CostReport {
  readonly expected: Pick<ExpectedReport, "id" | "obligation">
  readonly period: Pick<ReportPeriod, "id" | "frequency" | "year" | "from" | "to">
  readonly form: Pick<ReportForm, "plan" | "costs">
  /** null: expected, but nothing that counts has come. */
  readonly content: Pick<ReportContent, "costs"> | null
}

/**
 * The money of each unit, source and year, as its reports tell it (*kinh phí theo báo cáo*). What was asked for and given
 * is of the year: the last report that states it stands. What was used is of the period: periods of one length add up, and
 * are unknown while one of them is. Those that reach furthest into the year stand; of these a report on a longer period
 * stands before those on parts of it.
 */
export const yearlyBudget = (reports: readonly CostReport[]): readonly BudgetLine[] => {
  const found = new Map<string, { readonly line: LineHead; readonly answers: Told[] }>()
  for (const { content, expected, form, period } of reports) {
    for (const cost of form.costs) {
      const line = headOf(form.plan, unitOf(expected), period.year, cost)
      const key = `${line.unit}\n${line.year}\n${line.source}`
      const told = { period, answer: content?.costs[cost.id] ?? unknown }
      const known = found.get(key)
      if (known === undefined) found.set(key, { line, answers: [told] })
      else known.answers.push(told)
    }
  }
  return [...found.values()]
    .map(({ answers, line }) => ({ ...line, ...yearOf(answers) }))
    .sort((a, b) => compare(a.unit, b.unit) || a.year - b.year || compare(a.source, b.source))
}

type LineHead = Omit<BudgetLine, keyof CostAnswer>

interface Told {
  readonly period: CostReport["period"]
  readonly answer: CostAnswer
}

const unknown: CostAnswer = { estimated: null, allocated: null, spent: null }

const unitOf = ({ obligation }: CostReport["expected"]): string => obligation.slice(obligation.indexOf("@") + 1)

const headOf = (plan: BudgetLine["plan"], unit: string, year: number, { id, kind, tier }: FormCost): LineHead => ({
  plan,
  unit,
  year,
  source: id,
  kind,
  tier,
})

const yearOf = (answers: readonly Told[]): CostAnswer => {
  const inOrder = [...answers].sort((a, b) => compare(a.period.to, b.period.to) || lengthOf(a) - lengthOf(b))
  const last = (of: "estimated" | "allocated"): Vnd | null =>
    inOrder.findLast(({ answer }) => answer[of] !== null)?.answer[of] ?? null
  return { estimated: last("estimated"), allocated: last("allocated"), spent: spentIn(answers) }
}

const lengthOf = ({ period }: Told): number => monthsIn[period.frequency] ?? 0

const monthsIn: Partial<Readonly<Record<Frequency, number>>> = {
  monthly: 1,
  quarterly: 3,
  semiannual: 6,
  "nine-month": 9,
  annual: 12,
}

/** Of periods of one length that are all stated, those that reach furthest stand, then the longest; else nothing is known. */
const spentIn = (answers: readonly Told[]): Vnd | null => {
  const byLength = [...grouped(answers, lengthOf)]
    .map(([length, told]) => ({ length, told, to: lastDayOf(told) }))
    .sort((a, b) => compare(b.to, a.to) || b.length - a.length)
  for (const { told } of byLength) {
    const sum = sumOf(told.map(({ answer }) => answer.spent))
    if (sum !== null) return sum
  }
  return null
}

const lastDayOf = (told: readonly Told[]): string =>
  told.reduce((last, { period }) => (period.to > last ? period.to : last), "")

const sumOf = (parts: readonly (Vnd | null)[]): Vnd | null => {
  let sum = 0
  for (const part of parts) {
    if (part === null) return null
    sum += part
  }
  return Number.isSafeInteger(sum) ? vnd(sum) : null
}

const compare = (a: IsoDate | string, b: IsoDate | string): number => (a < b ? -1 : a > b ? 1 : 0)
