import { extname } from "node:path"
import { addDays, fillText, type IsoDate, jurisdictionFor, type PlanId } from "@lantoa/core"
import { type ExpectedSet, hierarchyOf, periodText, rollUp, type Submission } from "@lantoa/core/report"
import {
  type ConsolidatedInput,
  type ConsolidatedOptions,
  consolidatedReport,
  issuerOf,
  reportsToConsolidate,
} from "@lantoa/documents/consolidated"
import { ReportStore } from "@lantoa/services/reports"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../../exit-code.ts"
import type { Invocation } from "../../../invocation.ts"
import { fillBoth } from "../../../text/fill-both.ts"
import { BadValue } from "../../shared/bad-value.ts"
import { dayOption } from "../../shared/day.ts"
import { tell, writeFile } from "../../shared/emit.ts"
import { commonNode } from "../rollup/facts.ts"
import { type TrackedPeriod, trackedPeriod } from "../shared/histories.ts"
import { keptPlan } from "../shared/kept-plan.ts"
import { periodOption } from "../shared/period-option.ts"
import { frozenSet, planInFolder, reportFolder, storeOf } from "../shared/report-folder.ts"
import { messages } from "./messages.ts"
import { type Writer, writers } from "./writers.ts"

/** Writes the consolidated report of a period; the ending of the file's name chooses the form. */
export const run = Effect.fn("report consolidate")(function* (invocation: Invocation) {
  const { file, write } = yield* target(invocation)
  const input = yield* inputOf(invocation).pipe(Effect.provide(storeOf(reportFolder(invocation))))
  const report = consolidatedReport(input)
  yield* writeFile(invocation, file, yield* Effect.promise(() => write(report, input)))
  const { completeness, period } = report.facts
  tell(
    invocation,
    fillBoth(messages.written, (language) => ({
      period: periodText(period.id)[language],
      submitted: completeness.submitted,
      expected: completeness.expected,
    })),
  )
  return exitCodes.done
})

const target = ({ values }: Invocation): Effect.Effect<{ readonly file: string; readonly write: Writer }, BadValue> => {
  const file = values["out"]
  const endings = Object.keys(writers).join(", ")
  if (file === undefined) return Effect.fail(new BadValue({ text: fillText(messages.outMissing, { endings }) }))
  const write = writers[extname(file).toLowerCase()]
  return write === undefined
    ? Effect.fail(new BadValue({ text: fillText(messages.unknownEnding, { file, endings }) }))
    : Effect.succeed({ file, write })
}

const inputOf = Effect.fnUntraced(function* (invocation: Invocation) {
  const period = yield* periodOption(invocation)
  const asOf = (yield* dayOption(invocation, "as-of")) ?? invocation.today
  const options = yield* optionsOf(invocation)
  const id = yield* planInFolder(invocation, reportFolder(invocation))
  const set = yield* frozenSet(id, period)
  const { jurisdiction: ofPlan, loaded } = yield* keptPlan(invocation, id)
  const jurisdiction = jurisdictionFor(loaded.province, options.date ?? asOf)
  const sets = [...(yield* setsBefore(id, set)), set]
  const tracked = yield* Effect.forEach(sets, (each) => trackedPeriod(invocation, each))
  const submissions = tracked.flatMap(submissionsOf)
  const issuer = issuerOf({ plan: loaded.plan, set, jurisdiction, options })
  const rolled = rollUp({
    sets: sets.map((each) => reportsToConsolidate(each, issuer.name, submissions)),
    submissions,
    hierarchy: hierarchyOf(ofPlan.directory, ofPlan.day),
  })
  const node = (commonNode(rolled) ?? rolled.nodes[0])?.key ?? ""
  return {
    plan: loaded.plan,
    set,
    rollUp: rolled,
    submissions,
    node,
    jurisdiction,
    asOf,
    options,
  } satisfies ConsolidatedInput
})

const optionsOf = Effect.fnUntraced(function* (invocation: Invocation) {
  const { in: unit, issuer } = invocation.values
  const date: IsoDate | undefined = yield* dayOption(invocation, "date")
  const options: ConsolidatedOptions = {
    money: unit === "trieu" ? "million-dong" : "dong",
    ...(issuer === undefined ? {} : { issuer }),
    ...(date === undefined ? {} : { date }),
  }
  return options
})

/** The frozen period of the same length that ends the day before this one begins, where there is one. */
const setsBefore = Effect.fnUntraced(function* (plan: PlanId, { period }: ExpectedSet) {
  const store = yield* ReportStore
  const periods = yield* store.periods(plan)
  const sets = yield* Effect.forEach(periods, (each) => store.expected(plan, each))
  return sets.flatMap((set) =>
    set !== null && set.period.frequency === period.frequency && addDays(set.period.to, 1) === period.from ? [set] : [],
  )
})

const submissionsOf = ({ reports }: TrackedPeriod): readonly Submission[] =>
  reports.flatMap(({ history: { effective } }) => (effective === null ? [] : [effective]))
