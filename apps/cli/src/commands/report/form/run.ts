import { join } from "node:path"
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import { unitSuccession } from "@lantoa/administrative-units"
import { fillText, fold, formatDate, grouped, type Language } from "@lantoa/core"
import {
  catalogueFor,
  type ExpectedSet,
  expectedReports,
  periodText,
  type ReportDue,
  reportForm,
  reportPeriod,
} from "@lantoa/core/report"
import { writeReportForm } from "@lantoa/documents/xlsx"
import { OutputFiles } from "@lantoa/services"
import { ReportStore } from "@lantoa/services/reports"
import * as Effect from "effect/Effect"
import { type ExitCode, exitCodes } from "../../../exit-code.ts"
import type { Invocation } from "../../../invocation.ts"
import { fillBoth } from "../../../text/fill-both.ts"
import { plain } from "../../../text/plain.ts"
import { BadValue } from "../../shared/bad-value.ts"
import { dayOption } from "../../shared/day.ts"
import { type JudgedPlan, loadJudged } from "../../shared/judged-plan.ts"
import { trackedPeriod } from "../shared/histories.ts"
import { periodOption } from "../shared/period-option.ts"
import { type ReportFolder, reportFolder, storeOf } from "../shared/report-folder.ts"
import { reportsOfUnit } from "../shared/reports-of-unit.ts"
import { formFiles } from "./forms.ts"
import { keepPlan } from "./keep-plan.ts"
import { messages } from "./messages.ts"
import { wouldLose } from "./would-lose.ts"

/** Freezes who owes a report for a period, and writes a form for each. */
export const run = Effect.fn("report form")(function* (invocation: Invocation) {
  const period = yield* periodOption(invocation)
  const on = (yield* dayOption(invocation, "on")) ?? invocation.today
  const judged = yield* loadJudged(invocation.operands[0] ?? "", undefined, invocation.today)
  const { jurisdiction, loaded } = judged
  const { plan, province } = loaded
  const catalogue = catalogueFor(province)
  const asked = reportPeriod(period, jurisdiction, plan.period)
  const set = expectedReports(plan, jurisdiction, asked, {
    day: on,
    units: unitSuccession(),
    formFor: (of, owed, { channels }) => reportForm(of, owed, { catalogue, day: asked.window.to, channels }),
  })
  const folder = reportFolder(invocation)
  if (set.reports.length === 0) return nobody(invocation, set)
  return yield* frozenForms(invocation, judged, set, folder).pipe(
    Effect.provide(storeOf(folder, true)),
    Effect.provide(NodeFileSystem.layer),
  )
})

const frozenForms = Effect.fnUntraced(function* (
  invocation: Invocation,
  judged: JudgedPlan,
  set: ExpectedSet,
  folder: ReportFolder,
) {
  const frozen = yield* freeze(invocation, set)
  yield* keepPlan(invocation, judged.loaded.plan, folder)
  const tracked = yield* trackedPeriod(invocation, frozen)
  const unit = invocation.values["unit"]
  const reports = unit === undefined ? tracked.reports : yield* reportsOfUnit(unit, tracked.reports)
  const { write } = yield* OutputFiles
  const forms = new Map(frozen.forms.map((form) => [form.id, form]))
  let written = 0
  let failed = false
  for (const { content, expected, file: name, kept, revision } of formFiles(reports)) {
    const form = forms.get(expected.form)
    if (form === undefined) continue
    const file = join(folder.forms(frozen.period.id), name)
    const bytes = yield* Effect.promise(() =>
      writeReportForm({
        form,
        expected,
        period: frozen.period,
        obligorName: expected.obligor.name,
        revision,
        language: invocation.language,
        ...(content === undefined ? {} : { content }),
      }),
    )
    const isBytes = bytes instanceof Uint8Array
    if (isBytes && !(yield* wouldLose(file, bytes, kept))) {
      yield* write(file, bytes)
      written += 1
      continue
    }
    failed = true
    if (isBytes) tell(invocation, messages.wouldLose, () => ({ file }))
    else
      tell(invocation, messages.cannotWrite, (language) => ({
        unit: expected.obligor.name,
        text: bytes.text[language],
      }))
  }
  invocation.terminal.out(summary(frozen, written, folder, invocation.language))
  return failed ? exitCodes.wrong : exitCodes.done
})

/** The set that stands: this one, or the one that was frozen before. */
const freeze = Effect.fnUntraced(function* ({ values }: Invocation, set: ExpectedSet) {
  const store = yield* ReportStore
  const reason = values["refreeze"]
  const by = values["by"]
  if (reason === undefined) yield* store.freeze(set, by)
  else if (by === undefined) return yield* new BadValue({ text: messages.byMissing })
  else if ((yield* store.expected(set.plan, set.period.id)) === null) yield* store.freeze(set, by)
  else yield* store.refreeze(set, { by, reason })
  return (yield* store.expected(set.plan, set.period.id)) ?? set
})

const tell = (
  { language, terminal }: Invocation,
  message: (typeof messages)[keyof typeof messages],
  data: (language: Language) => Readonly<Record<string, string | number>>,
): void => {
  terminal.err(`${plain(fillBoth(message, data)[language])}\n`)
}

const nobody = ({ language, terminal }: Invocation, set: ExpectedSet): ExitCode => {
  const period = periodText(set.period.id)[language]
  terminal.out(`${[fillText(messages.nobody, { period })[language], ...notExpected(set, language)].join("\n")}\n`)
  return exitCodes.wrong
}

const summary = (set: ExpectedSet, written: number, { forms }: ReportFolder, language: Language): string => {
  const { frozenOn, period, reports } = set
  const { from, to } = period.window
  const head = fillText(messages.frozen, {
    period: periodText(period.id)[language],
    count: reports.length,
    day: formatDate(frozenOn, language),
    from: formatDate(from, language),
    to: formatDate(to, language),
  })[language]
  const last = fillText(messages.written, { count: written, folder: forms(period.id) })[language]
  return `${[head, ...dueLines(set, language), ...groupLines(set, language), ...notExpected(set, language), last].join("\n")}\n`
}

const dueLines = ({ reports }: ExpectedSet, language: Language): readonly string[] =>
  [...grouped(reports, ({ due }) => `${due.day ?? ""} ${due.provisional}`)]
    .sort(byKey)
    .flatMap(([, [first, ...rest]]) => {
      if (first === undefined) return []
      return [`  ${dueLine(first.due, rest.length + 1, language)}`]
    })

/** A group that owes as one is one row and one form: an officer has to know why its members have none. */
const groupLines = ({ reports }: ExpectedSet, language: Language): readonly string[] => {
  const names = [...new Set(reports.flatMap(({ obligor }) => (obligor.kind === "group" ? [obligor.name] : [])))]
  return names.length === 0 ? [] : [`  ${fillText(messages.groups, { names: names.join("; ") })[language]}`]
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

const dueLine = ({ lastDay, provisional }: ReportDue, count: number, language: Language): string => {
  if (lastDay === null) return fillText(messages.noDue, { count })[language]
  const line = fillText(messages.due, { day: formatDate(lastDay, language), count })[language]
  return provisional ? line + messages.provisional[language] : line
}

const mostShown = 8

const notExpected = ({ notExpected: others }: ExpectedSet, language: Language): readonly string[] => {
  if (others.length === 0) return []
  const sorted = others.toSorted((a, b) => (fold(a.obligor.name) < fold(b.obligor.name) ? -1 : 1))
  const shown = sorted.slice(0, mostShown).map(({ obligor, text }) => `  ${obligor.name}: ${text[language]}`)
  const left = others.length - shown.length
  return [
    fillText(messages.notExpected, { count: others.length })[language],
    ...shown,
    ...(left === 0 ? [] : [`  ${fillText(messages.more, { count: left })[language]}`]),
  ]
}
