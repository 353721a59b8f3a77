import { fillText, fold, type IsoDate, type PlanId, type Text } from "@lantoa/core"
import type { PeriodId, RollUp, RollUpNode, Submission } from "@lantoa/core/report"
import { writeCsv } from "@lantoa/documents/write"
import { ReportStore } from "@lantoa/services/reports"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../../exit-code.ts"
import type { Invocation } from "../../../invocation.ts"
import { joinTexts } from "../../../text/fill-both.ts"
import { nearest } from "../../../text/nearest.ts"
import { plain } from "../../../text/plain.ts"
import { table } from "../../../text/table.ts"
import { BadValue } from "../../shared/bad-value.ts"
import { dayOption } from "../../shared/day.ts"
import { emit, jsonText, writeFile } from "../../shared/emit.ts"
import { cellsIn } from "../shared/cell-of-indicator.ts"
import { type TrackedPeriod, trackedPeriod } from "../shared/histories.ts"
import { keptPlan } from "../shared/kept-plan.ts"
import { messages as sharedMessages } from "../shared/messages.ts"
import { periodsOption } from "../shared/period-option.ts"
import { rollUpOf } from "../shared/period-roll-up.ts"
import { frozenSet, planInFolder, reportFolder, storeOf } from "../shared/report-folder.ts"
import { commonNode, type NodeFacts, nodeFacts } from "./facts.ts"
import { messages } from "./messages.ts"
import { tellNotes } from "./notes.ts"
import {
  arrivalData,
  arrivalTable,
  figuresTable,
  type MeasureNames,
  measureNames,
  moneyTable,
  printedRow,
  type RollUpTable,
  sheetOf,
  tasksTable,
} from "./tables.ts"
import { indicatorTyped, titleOf, traceText } from "./trace.ts"

/** Rolls reports up and prints what they come to, or traces one total to its cells. */
export const run = Effect.fn("report rollup")(function* (invocation: Invocation) {
  return yield* rollUpIn(invocation).pipe(Effect.provide(storeOf(reportFolder(invocation))))
})

const rollUpIn = Effect.fnUntraced(function* (invocation: Invocation) {
  const plan = yield* planInFolder(invocation, reportFolder(invocation))
  const upTo = yield* dayOption(invocation, "as-of")
  const asOf = upTo ?? invocation.today
  const periods = yield* Effect.forEach(yield* askedPeriods(invocation, plan), (period) =>
    Effect.flatMap(frozenSet(plan, period), (set) => trackedPeriod(invocation, set, upTo)),
  )
  const { jurisdiction } = yield* keptPlan(invocation, plan)
  const rolled = rollUpOf(periods, jurisdiction)
  const node = yield* askedNode(invocation, rolled)
  const own = rolled.periods.map((period) => nodeFacts(rolled, node, period, asOf))
  const trace = invocation.values["trace"]
  if (trace !== undefined) {
    const indicator = yield* indicatorTyped(trace, rolled)
    const placeOf = yield* cellsIn(submissionsIn(periods))
    yield* emit(invocation, traceText(invocation, rolled, indicator, own, placeOf))
  } else {
    yield* output(invocation, { plan, rolled, own, asOf, measures: measureNames(periods.map(({ set }) => set)) })
    tellNotes(invocation, rolled)
  }
  return exitCodes.done
})

const submissionsIn = (periods: readonly TrackedPeriod[]): readonly Submission[] =>
  periods.flatMap(({ reports }) => reports.flatMap(({ history }) => history.effective ?? []))

const askedPeriods = Effect.fnUntraced(function* (invocation: Invocation, plan: PlanId) {
  const asked = yield* periodsOption(invocation)
  if (asked !== undefined) return asked
  const store = yield* ReportStore
  const kept: readonly PeriodId[] = yield* store.periods(plan)
  const frozen = yield* Effect.filter(kept, (period) => Effect.map(store.expected(plan, period), (set) => set !== null))
  return frozen
})

const askedNode = ({ values }: Invocation, rolled: RollUp): Effect.Effect<RollUpNode, BadValue> => {
  const typed = values["unit"]
  const common = commonNode(rolled)
  if (typed === undefined && common !== undefined) return Effect.succeed(common)
  const wanted = fold(typed ?? "")
  const named = ({ name }: RollUpNode): string => fold(name)
  const found =
    rolled.nodes.find((node) => node.key === typed || named(node) === wanted) ??
    rolled.nodes.find((node) => named(node).endsWith(` ${wanted}`))
  if (found !== undefined) return Effect.succeed(found)
  const near = nearest(wanted, rolled.nodes.map(named))
  const close = rolled.nodes.find((node) => named(node) === near)
  const problem = fillText(messages.unknownUnit, { typed: typed ?? "" })
  const text =
    close === undefined ? problem : joinTexts(problem, fillText(sharedMessages.nearest, { names: close.name }))
  return Effect.fail(new BadValue({ text }))
}

interface Told {
  readonly plan: PlanId
  readonly rolled: RollUp
  readonly own: readonly NodeFacts[]
  readonly asOf: IsoDate
  readonly measures: MeasureNames
}

const output = Effect.fnUntraced(function* (invocation: Invocation, told: Told) {
  const { asOf, measures, own, plan, rolled } = told
  const { language, values } = invocation
  const everywhere = (): readonly NodeFacts[] =>
    rolled.periods.flatMap((period) => rolled.nodes.map((node) => nodeFacts(rolled, node, period, asOf)))
  switch (values["format"]) {
    case "json":
      return yield* emit(
        invocation,
        jsonText({
          format: "lantoa.roll-up/1",
          plan,
          asOf,
          periods: rolled.periods,
          nodes: everywhere(),
          unexpected: rolled.unexpected.map(({ event }) => event.report),
          problems: rolled.problems,
        }),
      )
    case "csv": {
      const { heads, rows } = figuresTable(everywhere(), rolled, measures, language)
      const all = [heads.map((head) => head[language]), ...rows]
      return yield* emit(invocation, writeCsv(all, { bom: values["out"] !== undefined }))
    }
    case "xlsx": {
      const out = values["out"]
      if (out === undefined) return yield* new BadValue({ text: messages.outNeeded })
      const { writeWorkbook } = yield* Effect.promise(() => import("@lantoa/documents/xlsx"))
      const sheets = tablesOf(everywhere(), told, invocation).map((each) => sheetOf(each, language))
      return yield* writeFile(invocation, out, yield* Effect.promise(() => writeWorkbook(sheets)))
    }
    default:
      return yield* emit(invocation, own.map((facts) => printed(facts, told, invocation)).join("\n"))
  }
})

const tablesOf = (
  facts: readonly NodeFacts[],
  { measures, rolled }: Told,
  { language }: Invocation,
): readonly RollUpTable[] => [
  arrivalTable(facts),
  figuresTable(facts, rolled, measures, language),
  tasksTable(facts),
  moneyTable(facts, language),
]

/** Words give way on a narrow screen; figures, and ids that are typed again, do not. */
const sharedOut = (head: Text): { readonly share?: number } =>
  head === messages.code ? {} : head === messages.measure ? { share: 1 } : worded.includes(head) ? { share: 2 } : {}

const worded: readonly Text[] = [messages.indicator, messages.task, messages.source]

const printed = (facts: NodeFacts, told: Told, invocation: Invocation): string => {
  const { language, terminal } = invocation
  const sentence = fillText(messages.completeness, arrivalData(facts, language))[language]
  const tables = tablesOf([facts], told, invocation).slice(1)
  const shown = tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ heads, rows }) =>
      table(
        heads.slice(2).map((head) => ({ head: head[language], ...sharedOut(head) })),
        rows.map((row) => printedRow(row.slice(2), language).map(plain)),
        terminal.columns,
      ),
    )
  return `${plain(titleOf(invocation, facts))}\n${sentence}\n\n${shown.join("\n")}`
}
