import { fillText, type IsoDate, slugOf, type Text } from "@lantoa/core"
import {
  isOpen,
  type ReportContent,
  type ReportEvent,
  reportHistory,
  reviewReport,
  sameContent,
  submitReport,
  whyRefused,
  workingDaysLate,
} from "@lantoa/core/report"
import type { ReadForm } from "@lantoa/documents/xlsx"
import * as Effect from "effect/Effect"
import { withEventId } from "../report-store/event-id.ts"
import { ReportStore } from "../report-store/index.ts"
import { messages } from "./messages.ts"
import type { IntakeOutcome, Refusal, RefusalKind } from "./outcome.ts"
import { type KnownPeriod, knownPeriods } from "./reports-known.ts"
import { closedBy, earlierDay, sentBefore } from "./sent-before.ts"

/** A workbook that came in. */
export interface IncomingFile {
  /** The name alone, without its folder. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** How files are taken in. */
export interface IntakeOptions {
  /** The day they were received. */
  readonly on: IsoDate
  /** Who received them; null when not told. */
  readonly by: string | null
  /** Whether another version of a report that was sent is a correction, and becomes its next revision. */
  readonly correct?: boolean
}

/**
 * Takes filled forms in (*nhận báo cáo*): call what it gives with some files at a time, as many as memory holds. A file
 * with faults is refused, with sheet and cell, and the rest goes on; every file is kept under its hash, refused ones too.
 * The same file again changes nothing. What is told as taken is lasting.
 *
 * **Errors.** Those of the store alone: whatever was told before stays done, and a re-run does the rest.
 */
export const reportIntake = (options: IntakeOptions) => {
  const periodOf = knownPeriods()
  return Effect.fn("reportIntake")(function* (files: readonly IncomingFile[]) {
    const { readReportForm } = yield* Effect.promise(() => import("@lantoa/documents/xlsx"))
    const store = yield* ReportStore
    const outcomes: IntakeOutcome[] = []
    const events: ReportEvent[] = []
    for (const { bytes, name } of files) {
      const kept = { file: name, sha256: yield* store.keepFile(bytes, name, options.by ?? undefined) }
      const read = yield* Effect.promise(() => readReportForm(bytes))
      if ("_tag" in read) outcomes.push(refused(kept, "not-a-form", null, whole(read.text)))
      else {
        const { event, outcome } = yield* takeForm(read, kept, options, yield* periodOf(read.plan, read.period))
        outcomes.push(outcome)
        if (event !== undefined) events.push(event)
      }
    }
    if (events.length > 0) yield* store.add(events)
    return outcomes
  })
}

interface Kept {
  readonly file: string
  readonly sha256: string
}

const refused = (kept: Kept, kind: RefusalKind, read: ReadForm | null, reasons: readonly Refusal[]): IntakeOutcome => ({
  outcome: "refused",
  ...kept,
  kind,
  report: read?.report ?? null,
  unit: read?.obligorName ?? null,
  reasons,
})

const whole = (text: Text): readonly Refusal[] => [{ text, cell: null }]

/** What became of a form, and the event to be kept where it was taken. */
interface Taken {
  readonly outcome: IntakeOutcome
  readonly event?: ReportEvent
}

const takeForm = Effect.fnUntraced(function* (
  read: ReadForm,
  kept: Kept,
  options: IntakeOptions,
  period: KnownPeriod | null,
) {
  if (period === null) return { outcome: refused(kept, "period-unknown", read, whole(yield* unknownPeriod(read))) }
  return takeKnown(read, kept, options, period)
})

const takeKnown = (read: ReadForm, kept: Kept, options: IntakeOptions, period: KnownPeriod): Taken => {
  const unit = read.obligorName
  const no = (kind: RefusalKind, text: Text): Taken => ({ outcome: refused(kept, kind, read, whole(text)) })
  const expected = period.set.reports.find(({ id }) => id === read.report)
  if (expected === undefined) return no("not-expected", fillText(messages.notExpected, { unit, period: read.period }))
  const other = otherUnitNamed(kept.file, unit, period)
  if (other !== undefined) return no("other-unit", fillText(messages.otherUnit, { unit, other }))
  const form = period.set.forms.find(({ id }) => id === expected.form)
  if (form === undefined || read.form !== form.id)
    return no("older-form", fillText(messages.olderForm, { unit, found: read.form, expected: expected.form }))
  if (read.problems.length > 0) return { outcome: refused(kept, "cells", read, cellsOf(read)) }
  const events = period.events.get(expected.id) ?? []
  const history = reportHistory(events)
  const before = sentBefore(history, read, kept)
  if (before !== undefined)
    return { outcome: { outcome: "already-there", ...kept, expected, revision: before.revision } }
  if (sameContent(read.content, nothing)) return no("blank", fillText(messages.blank, { unit }))
  const against = closedBy(history, read, options)
  if (against !== undefined) return no(against.kind, against.text)
  const { current } = history
  if (!isOpen(current)) return no("closed", fillText(messages.closed, { unit }))
  const source = { file: kept.file, sha256: kept.sha256 }
  const sent = submitReport(current, options, { report: expected.id, form: form.id, content: read.content, source })
  const event = withEventId(sent)
  if (whyRefused(event, events) !== undefined) return no("earlier-day", earlierDay(unit, options.on, events))
  period.events.set(expected.id, [...events, event])
  const findings = reviewReport(read.content, { form, expected }).map((finding) => ({
    ...finding,
    cell: cellOf(read, finding.at),
  }))
  const { on } = options
  const late = workingDaysLate(expected.due, history.revisions[0]?.on ?? on)
  const { revision } = sent
  return {
    event,
    outcome: { outcome: "taken", ...kept, expected, event: event.id, revision, on, workingDaysLate: late, findings },
  }
}

const nothing: ReportContent = { values: {}, tasks: {}, costs: {}, parts: {} }

const unknownPeriod = Effect.fnUntraced(function* ({ obligorName: unit, period, plan }: ReadForm) {
  const periods = yield* (yield* ReportStore).periods(plan)
  const listed = (none: string): string => (periods.length === 0 ? none : periods.join(", "))
  return {
    vi: fillText(messages.periodUnknown, { unit, period, plan, periods: listed(messages.noPeriods.vi) }).vi,
    en: fillText(messages.periodUnknown, { unit, period, plan, periods: listed(messages.noPeriods.en) }).en,
  }
})

/** The unit of which the file has the name, where that is another one than its form is of. */
const otherUnitNamed = (file: string, unit: string, { unitOfFile }: KnownPeriod): string | undefined => {
  const named = unitOfFile.get(slugOf(file.replace(/\.xlsx$/i, "")))
  return named === undefined || named.has(unit) ? undefined : [...named][0]
}

const cellsOf = ({ problems }: ReadForm): readonly Refusal[] =>
  problems.map(({ cell, sheet, text }) => ({ text, cell: cell === null ? sheet : `${sheet}!${cell}` }))

const answerKinds: Readonly<Record<string, string>> = {
  values: "value",
  tasks: "progress",
  costs: "spent",
  parts: "part",
}

const cellOf = ({ cells }: ReadForm, [field, key, of]: readonly (string | number)[]): string | null => {
  const kind = of ?? answerKinds[String(field)]
  const place = cells.get(`${kind}:${key}`)
  return place === undefined ? null : `${place.sheet}!${place.cell}`
}
