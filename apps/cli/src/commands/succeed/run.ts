import { deriveObligations, formatDate, groupByObligor, type Language, type SuccessionReport } from "@lantoa/core"
import { writeSuccessionCsv } from "@lantoa/documents/write"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { fillBoth } from "../../text/fill-both.ts"
import { plain } from "../../text/plain.ts"
import { table } from "../../text/table.ts"
import { dayOption } from "../shared/day.ts"
import { emit, jsonText } from "../shared/emit.ts"
import { type JudgedPlan, loadJudged } from "../shared/judged-plan.ts"
import { carriedTo, limitsOf, requiredDay } from "../shared/plan-succession.ts"
import { successionPage } from "./markdown.ts"
import { messages } from "./messages.ts"
import { carriedCells, groupedCells, lostCells, nameCells } from "./rows.ts"

/** Carries a plan to a later day and prints who owes what by then, why, and what could not be carried. */
export const run = Effect.fn("succeed")(function* (invocation: Invocation) {
  const to = yield* requiredDay(invocation, "to")
  const asOf = yield* dayOption(invocation, "as-of")
  const judged = yield* loadJudged(invocation.operands[0] ?? "", asOf, invocation.today)
  const report = yield* carriedTo(judged, to)
  yield* emit(invocation, written(invocation, judged, report))
  return exitCodes.done
})

const written = (invocation: Invocation, judged: JudgedPlan, report: SuccessionReport): string => {
  const { language, values } = invocation
  const { plan } = judged.loaded
  switch (values["format"]) {
    case "json":
      return jsonText(report)
    case "csv":
      return writeSuccessionCsv(plan, report, { language, bom: values["out"] !== undefined })
    case "md":
      return successionPage(plan, report, closingOf(invocation, judged, report), language)
    default:
      return tables(invocation, judged, report)
  }
}

const closingOf = ({ language }: Invocation, judged: JudgedPlan, report: SuccessionReport): readonly string[] => [
  fillBoth(messages.summary, () => ({
    carried: report.carried.length,
    units: groupByObligor(report.carried.map(({ obligation }) => obligation)).length,
    before: deriveObligations(judged.loaded.plan, judged.jurisdiction).length,
    lost: report.notCarried.length,
    from: formatDate(report.from, language),
    to: formatDate(report.to, language),
  }))[language],
  ...limitsOf(judged, report).map((text) => text[language]),
]

const tables = (invocation: Invocation, judged: JudgedPlan, report: SuccessionReport): string => {
  const { language, terminal } = invocation
  const { plan } = judged.loaded
  const head = (name: keyof typeof messages): string =>
    fillBoth(messages[name], () => ({ to: formatDate(report.to, language) }))[language]
  const moved = report.names.filter(({ kind }) => kind !== "stays")
  const names = table(
    [
      { head: head("was"), share: 2 },
      { head: head("is"), share: 5 },
    ],
    moved.map((each) => nameCells(each, language).map(oneLine)),
    terminal.columns,
  )
  const carried = table(
    [
      { head: head("unit"), share: 3 },
      { head: head("task"), share: 4 },
      { head: head("origin"), share: 3 },
      { head: head("basis"), share: 4 },
      { head: head("due"), share: 2 },
    ],
    groupedCells(report.carried.map((each) => carriedCells(plan, each, language))).map(
      ({ basis, due, origin, task, unit }) => [unit, task, origin, basis, due].map(oneLine),
    ),
    terminal.columns,
  )
  const lost = table(
    [
      { head: head("what"), share: 2 },
      { head: head("unit"), share: 2 },
      { head: head("reason"), share: 5 },
      { head: head("place"), share: 2 },
    ],
    report.notCarried.map((each) => lostCells(plan, each, language).map(oneLine)),
    terminal.columns,
  )
  const notCarried = report.notCarried.length === 0 ? `${head("none")}\n` : lost
  return [
    `${head("names")}\n${moved.length === 0 ? "" : names}${stayLine(report, language)}\n`,
    `${head("carried")}\n${carried}`,
    `${head("lost")}\n${notCarried}`,
    `${closingOf(invocation, judged, report).join("\n")}\n`,
  ].join("\n")
}

const stayLine = ({ names, to }: SuccessionReport, language: Language): string =>
  fillBoth(messages.stay, () => ({
    count: names.filter(({ kind }) => kind === "stays").length,
    to: formatDate(to, language),
  }))[language]

const oneLine = (text: string): string => plain(text).replace(/\s+/g, " ")
