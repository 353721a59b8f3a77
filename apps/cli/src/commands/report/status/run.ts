import { fillText, formatDate, type IsoDate, type Language } from "@lantoa/core"
import { completenessOf, periodText, type RollUp, shareText, timelinessOf } from "@lantoa/core/report"
import { writeCsv } from "@lantoa/documents/write"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../../exit-code.ts"
import type { Invocation } from "../../../invocation.ts"
import { plain } from "../../../text/plain.ts"
import { table } from "../../../text/table.ts"
import { dayOption } from "../../shared/day.ts"
import { emit, jsonText } from "../../shared/emit.ts"
import { dayCell } from "../shared/day-cell.ts"
import { type TrackedPeriod, trackedPeriod } from "../shared/histories.ts"
import { keptPlan } from "../shared/kept-plan.ts"
import { periodOption } from "../shared/period-option.ts"
import { rollUpOf } from "../shared/period-roll-up.ts"
import { frozenSet, planInFolder, reportFolder, storeOf } from "../shared/report-folder.ts"
import { stateTexts, stepTexts } from "../shared/state-text.ts"
import { messages } from "./messages.ts"
import { onlyKinds, type StatusRow, statusRows } from "./status-rows.ts"

/** Prints how the reports of a period stand on a day. */
export const run = Effect.fn("report status")(function* (invocation: Invocation) {
  return yield* statusIn(invocation).pipe(Effect.provide(storeOf(reportFolder(invocation))))
})

const statusIn = Effect.fnUntraced(function* (invocation: Invocation) {
  const period = yield* periodOption(invocation)
  const upTo = yield* dayOption(invocation, "as-of")
  const asOf = upTo ?? invocation.today
  const set = yield* frozenSet(yield* planInFolder(invocation, reportFolder(invocation)), period)
  const { jurisdiction } = yield* keptPlan(invocation, set.plan)
  const tracked = yield* trackedPeriod(invocation, set, upTo)
  const rows = statusRows(tracked, asOf).filter(chosenBy(invocation.values["only"]))
  yield* emit(invocation, written(invocation, tracked, rollUpOf([tracked], jurisdiction), rows, asOf))
  return exitCodes.done
})

const isKind = (only: string): only is keyof typeof onlyKinds => only in onlyKinds

const chosenBy =
  (only: string | undefined) =>
  (row: StatusRow): boolean =>
    only === undefined || !isKind(only) || onlyKinds[only](row)

const written = (
  { language, terminal, values }: Invocation,
  tracked: TrackedPeriod,
  rolled: RollUp,
  rows: readonly StatusRow[],
  asOf: IsoDate,
): string => {
  const at = { node: rolled.nodes[0]?.key ?? "vn", period: tracked.set.period.id }
  const completeness = completenessOf(rolled, at)
  const timeliness = timelinessOf(rolled, at, asOf)
  const unexpected = tracked.unexpected.flatMap(({ revisions }) => revisions[0]?.report ?? [])
  switch (values["format"]) {
    case "json":
      return jsonText({
        format: "lantoa.report-status/1",
        plan: tracked.set.plan,
        period: tracked.set.period,
        asOf,
        completeness,
        timeliness,
        reports: rows,
        unexpected,
      })
    case "csv":
      return writeCsv([heads(language), ...rows.map((row) => cells(row, language))], {
        bom: values["out"] !== undefined,
      })
    default: {
      const { late, notYetDue, onTime, overdue, undated } = timeliness
      const { accepted, expected, mandatoryAnswered, nonEmpty, submitted } = completeness
      const lines = [
        fillText(messages.completeness, {
          period: periodText(at.period)[language],
          day: formatDate(asOf, language),
          expected,
          submitted,
          rate: shareText(submitted, expected, language),
          nonEmpty,
          mandatory: mandatoryAnswered,
          accepted,
        }),
        fillText(messages.timeliness, { onTime, late, overdue, notYetDue, undated }),
        ...(unexpected.length === 0
          ? []
          : [fillText(messages.unexpected, { count: unexpected.length, names: unexpected.join(", ") })]),
      ].map((text) => plain(text[language]))
      const list = rows.length === 0 ? `${messages.none[language]}\n` : statusTable(rows, language, terminal.columns)
      return `${list}\n${lines.join("\n")}\n`
    }
  }
}

const heads = (language: Language): readonly string[] =>
  [messages.unit, messages.state, messages.revision, messages.sentOn, messages.due, messages.late, messages.review].map(
    (text) => text[language],
  )

const cells = (row: StatusRow, language: Language): readonly string[] => [
  row.unit,
  stateTexts[row.state][language],
  row.revision === null ? "" : String(row.revision),
  dayCell(row.sentOn, language, ""),
  dayCell(row.due, language, ""),
  lateText(row, language),
  reviewText(row, language),
]

const lateText = ({ isOverdue, workingDaysLate: days }: StatusRow, language: Language): string => {
  if (days === 0) return ""
  return isOverdue ? fillText(messages.overdue, { days })[language] : String(days)
}

const reviewText = ({ conflicts, findings, refused }: StatusRow, language: Language): string =>
  [
    ...(conflicts === 0 ? [] : [`${fillText(messages.conflict, { count: conflicts + 1 })[language]}.`]),
    ...refused.map(({ kind, on, text }) => {
      const said = { step: stepTexts[kind][language], day: formatDate(on, language), why: text[language] }
      return fillText(messages.refused, said)[language]
    }),
    ...findings.filter(({ severity }) => severity !== "information").map(({ text }) => text[language]),
  ].join(" ")

/** The table, and below it what is to be looked at, which no column would hold. */
const statusTable = (rows: readonly StatusRow[], language: Language, columns: number): string => {
  const { due, review, revision, sentOn, shortLate, state, unit } = messages
  const heads = [unit, state, revision, sentOn, due, shortLate].map((text) => text[language])
  const shown = table(
    heads.map((head, at) => (at === 0 ? { head, share: 1 } : { head })),
    rows.map((row) => [shortName(row.unit), ...cells(row, language).slice(1, heads.length)].map(plain)),
    columns,
  )
  const toReview = rows.flatMap((row) => {
    const text = reviewText(row, language)
    return text === "" ? [] : [`  ${shortName(row.unit)}: ${text}`]
  })
  return toReview.length === 0 ? shown : `${shown}\n${review[language]}:\n${toReview.map(plain).join("\n")}\n`
}

/** A name as tables write it: the People's Committees of communes all begin alike. */
const shortName = (name: string): string => name.replace(/^Ủy ban nhân dân /, "UBND ")
