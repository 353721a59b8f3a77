import { fillText, formatDate } from "@lantoa/core"
import { type ReportEvent, whyRefused, withoutDraft } from "@lantoa/core/report"
import { ReportStore, withEventId } from "@lantoa/services/reports"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../../exit-code.ts"
import type { Invocation } from "../../../invocation.ts"
import { fillBoth } from "../../../text/fill-both.ts"
import { plain } from "../../../text/plain.ts"
import { BadValue } from "../../shared/bad-value.ts"
import { dayOption } from "../../shared/day.ts"
import { type TrackedReport, trackedPeriod } from "../shared/histories.ts"
import { periodOption } from "../shared/period-option.ts"
import { frozenSet, planInFolder, reportFolder, storeOf } from "../shared/report-folder.ts"
import { reportsOfUnit } from "../shared/reports-of-unit.ts"
import { stateTexts } from "../shared/state-text.ts"
import { type Decision, eventOf, needs } from "./decision.ts"
import { messages } from "./messages.ts"

/** Decides about reports of a period: those of the units that are named, or all whose state allows it. */
export const decide = (kind: Decision["kind"]) =>
  Effect.fn(`report ${kind}`)(function* (invocation: Invocation) {
    const folder = reportFolder(invocation)
    return yield* decideIn(kind, invocation).pipe(Effect.provide(storeOf(folder)))
  })

const decideIn = Effect.fnUntraced(function* (kind: Decision["kind"], invocation: Invocation) {
  const period = yield* periodOption(invocation)
  const decision = yield* decisionOf(kind, invocation)
  const set = yield* frozenSet(yield* planInFolder(invocation, reportFolder(invocation)), period)
  const { reports } = yield* trackedPeriod(invocation, set)
  const all = invocation.operands.includes("all")
  const chosen = all
    ? reports.filter(({ history }) => history.conflicts.length === 0 && eventOf(history, decision) !== undefined)
    : (yield* Effect.forEach(invocation.operands, (unit) => reportsOfUnit(unit, reports))).flat()
  if (chosen.length === 0) return yield* new BadValue({ text: messages.none })
  const { events, refused } = sorted(chosen, decision)
  const store = yield* ReportStore
  yield* store.add(events.map(({ event }) => event))
  for (const { report } of events) say(invocation, "out", done(kind, report))
  for (const { text } of refused) say(invocation, "err", text)
  return refused.length === 0 ? exitCodes.done : exitCodes.wrong
})

const decisionOf = Effect.fnUntraced(function* (kind: Decision["kind"], invocation: Invocation) {
  const { by = null, reason } = invocation.values
  const on = (yield* dayOption(invocation, "on")) ?? invocation.today
  if (kind === "accepted" || kind === "locked") return { kind, on, by } satisfies Decision
  if (reason === undefined || reason.trim() === "") return yield* new BadValue({ text: messages.reasonMissing })
  if (kind === "returned") return { kind, on, by, reason } satisfies Decision
  if (by === null || by.trim() === "") return yield* new BadValue({ text: messages.byMissing })
  const until = (yield* dayOption(invocation, "until")) ?? null
  return { kind, on, by, reason, until } satisfies Decision
})

interface Sorted {
  readonly events: readonly { readonly report: TrackedReport; readonly event: ReportEvent }[]
  readonly refused: readonly { readonly text: ReturnType<typeof fillText> }[]
}

const sorted = (reports: readonly TrackedReport[], decision: Decision): Sorted => {
  const events: Sorted["events"][number][] = []
  const refused: Sorted["refused"][number][] = []
  for (const report of reports) {
    const decided = eventOf(report.history, decision)
    const event = decided === undefined ? undefined : withEventId(decided)
    if (event === undefined) refused.push({ text: cannot(report, decision) })
    else if (decision.kind !== "returned" && report.history.conflicts.length > 0)
      refused.push({ text: conflicting(report) })
    else if (whyRefused(event, report.events) !== undefined) refused.push({ text: tooEarly(report, decision) })
    else events.push({ report, event })
  }
  return { events, refused }
}

const tooEarly = ({ events, expected }: TrackedReport, { on }: Decision) =>
  fillBoth(messages.tooEarly, (language) => ({
    unit: expected.obligor.name,
    on: formatDate(on, language),
    day: formatDate(
      events.reduce((last, event) => (event.on > last ? event.on : last), on),
      language,
    ),
  }))

const cannot = ({ expected, history }: TrackedReport, { kind }: Decision) =>
  fillBoth(messages.cannot, (language) => ({
    unit: expected.obligor.name,
    state: stateTexts[history.current.state][language],
    needs: messages[needs[kind]][language],
  }))

const conflicting = ({ expected, history }: TrackedReport) =>
  fillText(messages.conflict, {
    unit: expected.obligor.name,
    count: history.conflicts.length + 1,
    revision: history.conflicts[0]?.revision ?? 1,
  })

const done = (kind: Decision["kind"], { expected, history }: TrackedReport) => {
  const state = withoutDraft(history.current)
  const revision = state.state === "none" ? 0 : state.submission.revision
  return fillText(messages[kind], { unit: expected.obligor.name, revision })
}

const say = ({ language, terminal }: Invocation, to: "out" | "err", text: ReturnType<typeof fillText>): void => {
  terminal[to](`${plain(text[language])}\n`)
}
