import type { PeriodId, ReportEvent } from "@lantoa/core/report"
import * as Effect from "effect/Effect"
import { isPack } from "./adding.ts"
import type { StoreFailed } from "./errors.ts"
import { readPack } from "./pack.ts"
import { atOnce, type Pieces } from "./pieces.ts"
import { eventsFolder, frozenVersion, type PlanPeriod, periodFolder, planPeriodOf } from "./places.ts"
import { periodsOf } from "./plan-folders.ts"
import { problem, type StoreProblem } from "./problem.ts"
import type { EventFilter, StoredEvents } from "./shape.ts"
import { sortEvents } from "./sort-events.ts"
import { toldIn } from "./trail.ts"

interface Found {
  readonly events: readonly ReportEvent[]
  readonly problems: readonly StoreProblem[]
}

/** The events that a filter asks for, and what is wrong with files that may have some. */
export const readEvents = Effect.fnUntraced(function* (pieces: Pieces, { plan, period, report }: EventFilter) {
  const asked = period ?? (report === undefined ? undefined : planPeriodOf(report).period)
  const all = asked === undefined ? yield* periodsOf(pieces, plan) : { periods: [asked], problems: [] }
  const found = yield* Effect.forEach(all.periods, (of) => readPeriod(pieces, { plan, period: of }))
  const events = found.flatMap((part) => part.events)
  const wanted = report === undefined ? events : events.filter((event) => event.report === report)
  return {
    events: sortEvents(wanted),
    problems: [...all.problems, ...found.flatMap((part) => part.problems)],
  } satisfies StoredEvents
})

/** The trail is read before the folder: what it tells of was there by then. */
const readPeriod = Effect.fnUntraced(function* (pieces: Pieces, of: PlanPeriod) {
  const folder = eventsFolder(of)
  const told = new Map(toldIn(yield* pieces.trail.state, folder))
  const entries = yield* pieces.shelf.list(folder)
  const names = entries.filter(({ name, isFolder }) => !isFolder && isPack(name)).map(({ name }) => name)
  const read = yield* Effect.forEach(names, (name) => readFile(pieces, of, `${folder}/${name}`, told.get(name)), {
    concurrency: atOnce,
  })
  const there = new Set(names)
  return {
    events: read.flatMap(({ events }) => events),
    problems: [
      ...(yield* strangersIn(pieces, of)),
      ...entries.filter(({ name }) => !there.has(name)).map(({ name }) => problem("foreign", `${folder}/${name}`)),
      ...[...told.keys()].filter((name) => !there.has(name)).map((name) => problem("missing", `${folder}/${name}`)),
      ...read.flatMap(({ problems }) => problems),
    ],
  } satisfies Found
})

/** Files beside the expected sets that are none: a copy that somebody made may hold what nobody reads. */
const strangersIn = Effect.fnUntraced(function* ({ shelf }: Pieces, of: PlanPeriod) {
  const folder = periodFolder(of)
  const entries = yield* shelf.list(folder)
  return entries
    .filter(({ name, isFolder }) => (isFolder ? name !== "events" : frozenVersion(name) === null))
    .map(({ name }) => problem("foreign", `${folder}/${name}`))
})

const readFile = ({ shelf }: Pieces, of: PlanPeriod, file: string, told: string | undefined): Effect.Effect<Found> =>
  Effect.gen(function* () {
    const bytes = yield* shelf.read(file)
    if (bytes === null) return { events: [], problems: [problem("missing", file)] }
    const { events, problems, sha256 } = yield* readPack(file, bytes, of)
    const isAsTold = told === undefined || told === sha256
    return { events, problems: isAsTold ? problems : [problem("changed", file), ...problems] }
  }).pipe(
    Effect.catchTag("StoreFailed", ({ reason }: StoreFailed) =>
      Effect.succeed({ events: [], problems: [problem("unreadable", file, { reason })] }),
    ),
  )

/** The periods of which something is kept. */
export const periodIds = (pieces: Pieces, plan: EventFilter["plan"]): Effect.Effect<readonly PeriodId[], StoreFailed> =>
  Effect.map(periodsOf(pieces, plan), ({ periods }) => periods)
