import type { ReportEvent } from "@lantoa/core/report"
import * as Effect from "effect/Effect"
import { canonicalJson } from "./canonical-json.ts"
import { reportEventIdOf, sha256 } from "./event-id.ts"
import { readablePart } from "./file-name.ts"
import { type PlanPeriod, planPeriodOf, statedRevision } from "./places.ts"
import { problem, type StoreProblem } from "./problem.ts"
import { schemas } from "./schemas.ts"
import { shapeFaults } from "./shape-faults.ts"
import { sortEvents } from "./sort-events.ts"

/** A file of events: one line of JSON for each. It is never changed: its name has the hash of what is in it. */
export interface Pack {
  readonly name: string
  readonly bytes: Uint8Array
  readonly events: readonly ReportEvent[]
}

/** Events in files of at most 500: a batch is a few files, a single event one that people can find by its name. */
export const packsOf = (events: readonly ReportEvent[]): readonly Pack[] => {
  const sorted = sortEvents(events)
  const count = Math.ceil(sorted.length / largest)
  return Array.from({ length: count }, (_, at) => packOf(sorted.slice(at * largest, (at + 1) * largest)))
}

const largest = 500

const packOf = (events: readonly ReportEvent[]): Pack => {
  const bytes = new TextEncoder().encode(events.map((event) => `${canonicalJson(event)}\n`).join(""))
  const [only, ...others] = events
  const name =
    only === undefined || others.length > 0 ? `batch.${events.length}.${sha256(bytes).slice(0, 16)}` : nameOf(only)
  return { name: `${name}.jsonl`, bytes, events }
}

/** `b-mau-so-gd.r1-submitted.0123456789abcdef`: who, what, the first signs of the event's id. */
const nameOf = (event: ReportEvent): string => {
  const revision = statedRevision(event)
  const what = revision === null ? event.kind : `r${revision}-${event.kind}`
  const obligor = event.report.slice(event.report.indexOf("@") + 1, event.report.lastIndexOf("!"))
  return `${readablePart(obligor, 60)}.${what}.${event.id.slice(0, 16)}`
}

/** What could be read of a file of events. */
export interface ReadPack {
  readonly events: readonly ReportEvent[]
  readonly problems: readonly StoreProblem[]
  /** Of its bytes. */
  readonly sha256: string
}

/** Reads a file of events line by line: a line that is not as it should be is told, and the others are read. */
export const readPack = Effect.fnUntraced(function* (file: string, bytes: Uint8Array, of: PlanPeriod) {
  const { ReportEvent } = yield* schemas
  const lines = new TextDecoder()
    .decode(bytes)
    .split("\n")
    .map((text, at) => ({ text, line: at + 1 }))
  const read = lines
    .filter(({ text }) => text !== "")
    .map(({ text, line }) => readLine(text, line, file, of, (value) => ReportEvent.safeParse(value)))
  const problems = read.flatMap((found) => ("kind" in found && "text" in found ? [found] : []))
  const events = read.flatMap((found) => ("report" in found ? [found] : []))
  return { events, problems, sha256: sha256(bytes) } satisfies ReadPack
})

type Parse = (value: unknown) => ReturnType<typeof import("./stored.schema.ts").ReportEvent.safeParse>

const readLine = (
  text: string,
  line: number,
  file: string,
  of: PlanPeriod,
  parse: Parse,
): ReportEvent | StoreProblem => {
  const json = jsonOf(text)
  if (json === undefined) return problem("not-json", file, { line })
  const parsed = parse(json)
  if (!parsed.success) return problem("misshapen", file, { line, reason: shapeFaults(parsed.error) })
  const event = parsed.data
  if (reportEventIdOf(event) !== event.id) return problem("misnamed", file, { line })
  const { plan, period } = planPeriodOf(event.report)
  const isHere = plan === of.plan && period === of.period
  return isHere ? event : problem("elsewhere", file, { line, report: event.report })
}

/** The value that a text of JSON gives; undefined when it is none. */
export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
