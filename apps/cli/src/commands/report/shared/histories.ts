import { grouped, type IsoDate } from "@lantoa/core"
import {
  type ExpectedReport,
  type ExpectedSet,
  type ReportEvent,
  type ReportHistory,
  type ReportId,
  reportHistory,
} from "@lantoa/core/report"
import { ReportStore } from "@lantoa/services/reports"
import * as Effect from "effect/Effect"
import type { Invocation } from "../../../invocation.ts"
import { plain } from "../../../text/plain.ts"
import { messages } from "./messages.ts"

/** A report that is expected, and what became of it. */
export interface TrackedReport {
  readonly expected: ExpectedReport
  readonly history: ReportHistory
  /** What happened to it, as it was kept. */
  readonly events: readonly ReportEvent[]
}

/** Every expected report of a period with its history, and those that came although nobody expected them. */
export interface TrackedPeriod {
  readonly set: ExpectedSet
  readonly reports: readonly TrackedReport[]
  readonly unexpected: readonly ReportHistory[]
}

/**
 * Reads what happened in a period, up to and with a day where one is given. What cannot be read is told, and the rest
 * goes on.
 */
export const trackedPeriod = Effect.fnUntraced(function* (invocation: Invocation, set: ExpectedSet, upTo?: IsoDate) {
  const store = yield* ReportStore
  const { events: all, problems } = yield* store.events({ plan: set.plan, period: set.period.id })
  const events = upTo === undefined ? all : all.filter(({ on }) => on <= upTo)
  for (const { text } of problems) {
    const sentence = messages.broken[invocation.language].replace("{text}", text[invocation.language])
    invocation.terminal.err(`${plain(sentence)}\n`)
  }
  const byReport = grouped(events, ({ report }) => report)
  const known = new Set<ReportId>(set.reports.map(({ id }) => id))
  const unexpected = [...byReport].flatMap(([id, told]) => (known.has(id) ? [] : [reportHistory(told)]))
  const reports = set.reports.map((expected): TrackedReport => {
    const told = byReport.get(expected.id) ?? []
    return { expected, history: reportHistory(told), events: told }
  })
  return { set, reports, unexpected } satisfies TrackedPeriod
})
