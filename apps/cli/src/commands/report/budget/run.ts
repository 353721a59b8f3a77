import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import { fillText, type Language, type PlanId, type Text } from "@lantoa/core"
import { type BudgetLine, type BudgetMeasure, yearlyBudget } from "@lantoa/core/report"
import { writeCsv } from "@lantoa/documents/write"
import { ReportStore } from "@lantoa/services/reports"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../../exit-code.ts"
import type { Invocation } from "../../../invocation.ts"
import { fillBoth } from "../../../text/fill-both.ts"
import { plain } from "../../../text/plain.ts"
import { table } from "../../../text/table.ts"
import { BadValue } from "../../shared/bad-value.ts"
import { yearOption } from "../../shared/day.ts"
import { emit, jsonText, writeFile } from "../../shared/emit.ts"
import { type TrackedPeriod, trackedPeriod } from "../shared/histories.ts"
import { keptPlan } from "../shared/kept-plan.ts"
import { rollUpOf } from "../shared/period-roll-up.ts"
import { planInFolder, reportFolder, storeOf } from "../shared/report-folder.ts"
import type { GivenTotal } from "./given-total.ts"
import { messages } from "./messages.ts"
import { amountText } from "./money-text.ts"
import { type BudgetNames, budgetNames } from "./names.ts"
import { isWrong, type Reconciled, reconciled, reconciliationSheet, reconciliationTable } from "./reconciliation.ts"
import { budgetSheet, longRows, type TableOptions, tableHeads, tableRows, tableTitle } from "./tables.ts"
import { totalsIn } from "./totals-file.ts"
import { type BudgetAxes, type BudgetView, budgetMeasures, budgetView } from "./view.ts"

/** Prints the money that reports tell, and how it stands to what is stated elsewhere. */
export const run = Effect.fn("report budget")(function* (invocation: Invocation) {
  return yield* budgetIn(invocation).pipe(
    Effect.provide(storeOf(reportFolder(invocation))),
    Effect.provide(NodeFileSystem.layer),
  )
})

const budgetIn = Effect.fnUntraced(function* (invocation: Invocation) {
  const axes = yield* axesOption(invocation)
  const year = invocation.values["year"] === undefined ? null : yield* yearOption(invocation, "year")
  const plan = yield* planInFolder(invocation, reportFolder(invocation))
  const periods = yield* frozenPeriods(invocation, plan)
  const { jurisdiction, loaded } = yield* keptPlan(invocation, plan)
  const { nodes } = rollUpOf(periods, jurisdiction)
  const sets = periods.map(({ set }) => set)
  const names = budgetNames(nodes, sets)
  const every = yearlyBudget(periods.flatMap(costReports))
  const lines = year === null ? every : every.filter((line) => line.year === year)
  if (lines.length === 0) return yield* new BadValue({ text: nothingText(year) })
  const file = invocation.values["against-file"]
  const given = file === undefined ? [] : yield* totalsIn(file, names)
  const found = reconciled(
    every,
    nodes,
    loaded.plan,
    given.map((total) => ofYear(total, year)),
  )
  const view = budgetView(lines, nodes, axes, names)
  yield* output(invocation, { plan, periods, axes, lines, view, names, found })
  return found.some(isWrong) ? exitCodes.wrong : exitCodes.done
})

/** A total that names no year is of the year that is asked for. */
const ofYear = (total: GivenTotal, year: number | null): GivenTotal => {
  const { stated } = total
  return year === null || stated.where.year !== undefined
    ? total
    : { ...total, stated: { ...stated, where: { ...stated.where, year } } }
}

const axesOption = ({ values }: Invocation): Effect.Effect<BudgetAxes, BadValue> => {
  const by = axisOf(values["by"]) ?? "unit"
  const against = axisOf(values["against"]) ?? (by === "source" ? "year" : "source")
  return against === by || against === "unit"
    ? Effect.fail(new BadValue({ text: fillText(messages.sameAxis, { axis: by }) }))
    : Effect.succeed({ by, against })
}

const axisOf = (typed: string | undefined): BudgetAxes["by"] | undefined =>
  (["unit", "source", "tier", "year"] as const).find((axis) => axis === typed)

/** What happened in every frozen period of a plan. */
const frozenPeriods = Effect.fnUntraced(function* (invocation: Invocation, plan: PlanId) {
  const store = yield* ReportStore
  const sets = yield* Effect.forEach(yield* store.periods(plan), (period) => store.expected(plan, period))
  return yield* Effect.forEach(
    sets.flatMap((set) => set ?? []),
    (set) => trackedPeriod(invocation, set),
  )
})

const costReports = ({ reports, set: { forms, period } }: TrackedPeriod) => {
  const formById = new Map(forms.map((form) => [form.id, form]))
  return reports.flatMap(({ expected, history }) => {
    const form = formById.get(expected.form)
    return form === undefined ? [] : [{ expected, period, form, content: history.effective?.content ?? null }]
  })
}

const nothingText = (year: number | null): Text =>
  fillBoth(messages.nothing, (language) => ({
    year: year === null ? "" : fillText(messages.ofYear, { year })[language],
  }))

interface Told {
  readonly plan: PlanId
  readonly periods: readonly TrackedPeriod[]
  readonly axes: BudgetAxes
  readonly lines: readonly BudgetLine[]
  readonly view: BudgetView
  readonly names: BudgetNames
  readonly found: readonly Reconciled[]
}

const output = Effect.fnUntraced(function* (invocation: Invocation, told: Told) {
  const { language, terminal, values } = invocation
  const { axes, found, lines, names, plan, view } = told
  const options = optionsOf(invocation, told)
  switch (values["format"]) {
    case "json": {
      const periods = periodsCounted(told)
      return yield* emit(
        invocation,
        jsonText({ format: "lantoa.budget/1", plan, periods, ...axes, ...view, lines, reconciliation: found }),
      )
    }
    case "csv":
      yield* emit(invocation, writeCsv(longRows(view, options), { bom: values["out"] !== undefined }))
      return found.length === 0 ? undefined : terminal.err(reconciliationText(invocation, told))
    case "xlsx": {
      const out = values["out"]
      if (out === undefined) return yield* new BadValue({ text: messages.outNeeded })
      const { writeWorkbook } = yield* Effect.promise(() => import("@lantoa/documents/xlsx"))
      const tables = options.measures.map((measure) => budgetSheet(view, measure, options))
      const sheets = found.length === 0 ? tables : [...tables, reconciliationSheet(found, names, language)]
      return yield* writeFile(invocation, out, yield* Effect.promise(() => writeWorkbook(sheets)))
    }
    default: {
      const tables = options.measures.map((measure) => printed(view, measure, options, terminal.columns))
      const closing = found.length === 0 ? [] : [reconciliationText(invocation, told)]
      return yield* emit(invocation, [periodsText(told, language), ...tables, ...closing].join("\n"))
    }
  }
})

const optionsOf = ({ language, values }: Invocation, { axes, lines }: Told): TableOptions => ({
  axes,
  measures: budgetMeasures.filter((measure) => (values["measure"] ?? measure) === measure),
  unit: values["in"] === "trieu" ? "trieu" : "dong",
  years: [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b).join(", "),
  language,
})

/** The frozen periods of the years that are told. */
const periodsCounted = ({ lines, periods }: Told): readonly string[] => {
  const years = new Set(lines.map(({ year }) => year))
  return periods.flatMap(({ set: { period } }) => (years.has(period.year) ? [period.id] : []))
}

const periodsText = (told: Told, language: Language): string =>
  `${fillText(messages.periods, { periods: periodsCounted(told).join(", ") })[language]}\n`

const printed = (view: BudgetView, measure: BudgetMeasure, options: TableOptions, screen: number): string => {
  const { language, unit } = options
  const columns = tableHeads(view, options).map((head, at) => ({
    head: plain(head),
    ...(at === 0 ? { share: 1 } : {}),
  }))
  const rows = tableRows(view, measure, language, (amount) => amountText(amount, unit, language))
  return `${plain(tableTitle(measure, options))}\n${table(
    columns,
    rows.map((row) => row.map(plain)),
    screen,
  )}`
}

const reconciliationText = ({ language, terminal }: Invocation, { found, names }: Told): string => {
  const { heads, rows } = reconciliationTable(found, names, language)
  const columns = heads.map((head, at) => ({ head, ...(at < 2 ? { share: 1 } : {}) }))
  const cells = rows.map((row) => row.map(plain))
  return `${messages.reconciliation[language]}\n${table(columns, cells, terminal.columns)}`
}
