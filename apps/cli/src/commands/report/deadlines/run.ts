import { unitSuccession } from "@lantoa/administrative-units"
import { fillText, formatDate, type Language } from "@lantoa/core"
import {
  chainsOf,
  periodText,
  type ReportChain,
  type ReportPeriod,
  reportPeriod,
  type SolvedChain,
  type SolvedStep,
  solveChain,
} from "@lantoa/core/report"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../../exit-code.ts"
import type { Invocation } from "../../../invocation.ts"
import { plain } from "../../../text/plain.ts"
import { table } from "../../../text/table.ts"
import { BadValue } from "../../shared/bad-value.ts"
import { dayOption } from "../../shared/day.ts"
import { emit, jsonText } from "../../shared/emit.ts"
import { loadJudged } from "../../shared/judged-plan.ts"
import { dayCell } from "../shared/day-cell.ts"
import { periodOption } from "../shared/period-option.ts"
import { messages } from "./messages.ts"

/** Prints how far back every deadline of a period reaches, and where the stated days cannot all hold. */
export const run = Effect.fn("report deadlines")(function* (invocation: Invocation) {
  const id = yield* periodOption(invocation)
  const handling = yield* handlingOption(invocation)
  const asOf = yield* dayOption(invocation, "as-of")
  const { jurisdiction, loaded } = yield* loadJudged(invocation.operands[0] ?? "", asOf, invocation.today)
  const period = reportPeriod(id, jurisdiction, loaded.plan.period)
  const chains = chainsOf(loaded.plan, jurisdiction, period, {
    units: unitSuccession(),
    workingDaysOf: () => handling,
  }).map((chain): Solved => ({ chain, solved: solveChain(chain.steps, { opens: chain.opens }) }))
  yield* emit(invocation, written(invocation, period, chains))
  return chains.every(({ solved }) => solved.feasible) ? exitCodes.done : exitCodes.wrong
})

interface Solved {
  readonly chain: ReportChain
  readonly solved: SolvedChain
}

const mostDays = 60

const handlingOption = ({ values }: Invocation): Effect.Effect<number | null, BadValue> => {
  const typed = values["handling"]
  if (typed === undefined) return Effect.succeed(null)
  const days = /^\d{1,2}$/.test(typed) ? Number(typed) : Number.NaN
  if (days <= mostDays) return Effect.succeed(days)
  return Effect.fail(new BadValue({ text: fillText(messages.badHandling, { typed }) }))
}

const written = (invocation: Invocation, period: ReportPeriod, chains: readonly Solved[]): string => {
  const { language, values } = invocation
  if (values["format"] === "json")
    return jsonText({
      format: "lantoa.report-deadlines/1",
      period,
      chains: chains.map(({ chain, solved }) => ({ opens: chain.opens, ...solved })),
    })
  const name = periodText(period.id)[language]
  if (chains.length === 0) return `${fillText(messages.none, { period: name })[language]}\n`
  return chains.map((each) => printed(each, name, invocation)).join("\n")
}

const printed = ({ chain, solved }: Solved, period: string, { language, terminal }: Invocation): string => {
  const rows = solved.steps.map((step) => cellsOf(step, language).map(plain))
  const heads = [messages.from, messages.to, messages.due, messages.earliest, messages.latest, messages.slack]
  const columns = heads.map((text, at) => ({ head: text[language], ...(at < 2 ? { share: 1 } : {}) }))
  const closing = solved.feasible
    ? [messages.feasible[language]]
    : [messages.infeasible[language], ...solved.conflicts.map(({ because }) => `  ${because.text[language]}`)]
  const opens = fillText(messages.opens, { period, day: formatDate(chain.opens, language) })[language]
  const provisional = solved.provisional ? [messages.provisional[language]] : []
  return `${opens}\n${table(columns, rows, terminal.columns)}${[...closing, ...provisional].map(plain).join("\n")}\n`
}

const cellsOf = ({ due, earliest, latest, slack, step }: SolvedStep, language: Language): readonly string[] => [
  step.from[language],
  step.to[language],
  dayCell(due, language, "–"),
  dayCell(earliest, language, "–"),
  dayCell(latest, language, "–"),
  slack === null ? "–" : String(slack),
]
