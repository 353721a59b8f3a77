import type { ReportEvent, ReportEventId } from "@lantoa/core/report"
import * as Effect from "effect/Effect"
import { EventMalformed, EventMisnamed } from "./errors.ts"
import { reportEventIdOf, sha256 } from "./event-id.ts"
import { packsOf, readPack } from "./pack.ts"
import { atOnce, type Pieces } from "./pieces.ts"
import { eventsFolder, type PlanPeriod, planPeriodOf } from "./places.ts"
import { namePlanFolder } from "./plan-folders.ts"
import { schemas } from "./schemas.ts"
import type { AddedEvent } from "./shape.ts"
import { shapeFaults } from "./shape-faults.ts"
import { toldOfEvents } from "./told.ts"
import { type Told, toldOf } from "./trail.ts"

/** What is known of the files of events of a period, each read once: they are never changed. */
export interface KnownPeriod {
  readonly names: Set<string>
  readonly ids: Set<ReportEventId>
  /** What the trail has yet to be told, by file. */
  readonly untold: Map<string, Told>
}

/** What is known of periods, by the folder of their events. */
export type KnownPeriods = Map<string, KnownPeriod>

/** Keeps the events that are not there yet. */
export const addEvents = Effect.fnUntraced(function* (
  pieces: Pieces,
  known: KnownPeriods,
  given: readonly ReportEvent[],
) {
  const events = yield* checked(given)
  if (events.length === 0) return []
  const fresh = yield* pieces.shelf.exclusive(
    Effect.gen(function* () {
      const added = new Set<ReportEventId>()
      for (const group of byPeriod(events)) for (const id of yield* addToPeriod(pieces, known, group)) added.add(id)
      return added
    }),
  )
  return events.map(({ id }): AddedEvent => ({ id, outcome: fresh.delete(id) ? "added" : "already-there" }))
})

/** The events as the schema reads them; fails with the first that has another form or another id. */
const checked = Effect.fnUntraced(function* (given: readonly ReportEvent[]) {
  const { ReportEvent } = yield* schemas
  const events: ReportEvent[] = []
  for (const [index, one] of given.entries()) {
    const parsed = ReportEvent.safeParse(one)
    if (!parsed.success) return yield* new EventMalformed({ index, reason: shapeFaults(parsed.error) })
    const { id, report } = parsed.data
    const expected = reportEventIdOf(parsed.data)
    if (id !== expected) return yield* new EventMisnamed({ index, report, found: id, expected })
    events.push(parsed.data)
  }
  return events
})

interface Group {
  readonly of: PlanPeriod
  readonly events: ReportEvent[]
}

const byPeriod = (events: readonly ReportEvent[]): readonly Group[] => {
  const groups = new Map<string, Group>()
  for (const event of events) {
    const of = planPeriodOf(event.report)
    const key = eventsFolder(of)
    const group = groups.get(key) ?? { of, events: [] }
    group.events.push(event)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** The ids that were not there. Files that no line of the trail tells of are told of too. */
const addToPeriod = Effect.fnUntraced(function* (pieces: Pieces, known: KnownPeriods, { of, events }: Group) {
  const { shelf, trail } = pieces
  const folder = eventsFolder(of)
  const { names, ids, untold } = yield* periodAsItIs(pieces, known, of)
  const fresh = events.filter(({ id }) => !ids.has(id))
  if (fresh.length > 0) yield* namePlanFolder(pieces, of.plan)
  for (const { name, bytes, events: inPack } of packsOf(fresh)) {
    const file = `${folder}/${name}`
    yield* shelf.write(file, bytes)
    names.add(name)
    for (const { id } of inPack) ids.add(id)
    untold.set(file, toldOfEvents("added", file, sha256(bytes), of, inPack))
  }
  if (untold.size > 0) {
    const state = yield* trail.state
    yield* trail.tell([...untold.values()].filter(({ file, sha256: hash }) => toldOf(state, file) !== hash))
    untold.clear()
  }
  return fresh.map(({ id }) => id)
})

/** What is known of a period, with what other programs put there; read anew where a file is gone. */
const periodAsItIs = Effect.fnUntraced(function* ({ shelf, trail }: Pieces, known: KnownPeriods, of: PlanPeriod) {
  const folder = eventsFolder(of)
  yield* shelf.sweep(folder)
  const there = (yield* shelf.list(folder)).filter(({ name, isFolder }) => !isFolder && isPack(name))
  const standing = new Set(there.map(({ name }) => name))
  const before = known.get(folder)
  const isWhole = before !== undefined && [...before.names].every((name) => standing.has(name))
  const period: KnownPeriod = isWhole ? before : { names: new Set(), ids: new Set(), untold: new Map() }
  const state = yield* trail.state
  const news = yield* Effect.forEach(
    [...standing].filter((name) => !period.names.has(name)),
    (name) => readKnown(shelf, folder, name, of),
    { concurrency: atOnce },
  )
  for (const { name, events, told } of news) {
    period.names.add(name)
    for (const { id } of events) period.ids.add(id)
    if (toldOf(state, told.file) === undefined) period.untold.set(told.file, told)
  }
  known.set(folder, period)
  return period
})

/** Whether a file is one of events. */
export const isPack = (name: string): boolean => name.endsWith(".jsonl")

const readKnown = Effect.fnUntraced(function* (shelf: Pieces["shelf"], folder: string, name: string, of: PlanPeriod) {
  const file = `${folder}/${name}`
  const bytes = (yield* shelf.read(file)) ?? new Uint8Array()
  const { events, sha256: hash } = yield* readPack(file, bytes, of)
  return { name, events, told: toldOfEvents("found", file, hash, of, events) }
})
