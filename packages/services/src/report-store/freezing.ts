import type { ExpectedSet } from "@lantoa/core/report"
import * as Effect from "effect/Effect"
import { differencesOf } from "./differences.ts"
import { AlreadyFrozen, ExpectedMalformed, NotFrozen, StoreFileBroken } from "./errors.ts"
import { jsonOf } from "./pack.ts"
import { type Pieces, readableJson } from "./pieces.ts"
import { frozenFile, frozenVersion, type PlanPeriod, periodFolder } from "./places.ts"
import { namePlanFolder } from "./plan-folders.ts"
import { schemas } from "./schemas.ts"
import type { FreezeException } from "./shape.ts"
import { shapeFaults } from "./shape-faults.ts"
import type { Frozen } from "./stored.schema.ts"
import { toldOfFrozen } from "./told.ts"
import { toldIn, toldOf } from "./trail.ts"

/** Keeps the first set of a plan and period; refuses another one. */
export const freeze = Effect.fnUntraced(function* (pieces: Pieces, set: ExpectedSet, by: string | null) {
  const of = { plan: set.plan, period: set.period.id }
  const first = yield* frozenOf({ format: "lantoa.frozen/1", version: 1, by, reason: null, set })
  const change = Effect.gen(function* () {
    const standing = yield* lastFrozen(pieces, of)
    if (standing === null) return yield* keep(pieces, of, first)
    const differences = differencesOf(standing.set, set)
    if (differences !== null) return yield* new AlreadyFrozen({ frozen: standing.set, differences })
    return yield* tellOf(pieces, of, standing)
  })
  return yield* pieces.shelf.exclusive(change)
})

/** Keeps another set in place of the one that stands. */
export const refreeze = Effect.fnUntraced(function* (pieces: Pieces, set: ExpectedSet, exception: FreezeException) {
  const of = { plan: set.plan, period: set.period.id }
  const { by, reason } = exception
  const next = yield* frozenOf({ format: "lantoa.frozen/1", version: 2, by, reason, set })
  const change = Effect.gen(function* () {
    const standing = yield* lastFrozen(pieces, of)
    if (standing === null) return yield* new NotFrozen(of)
    if (differencesOf(standing.set, set) === null) return yield* tellOf(pieces, of, standing)
    return yield* keep(pieces, of, { ...next, version: standing.version + 1 })
  })
  return yield* pieces.shelf.exclusive(change)
})

const frozenOf = Effect.fnUntraced(function* (frozen: Frozen) {
  const { Frozen } = yield* schemas
  const parsed = Frozen.safeParse(frozen)
  return parsed.success ? parsed.data : yield* new ExpectedMalformed({ reason: shapeFaults(parsed.error) })
})

const keep = Effect.fnUntraced(function* ({ shelf, trail }: Pieces, of: PlanPeriod, frozen: Frozen) {
  const file = frozenFile(of, frozen.version)
  const bytes = readableJson(frozen)
  yield* namePlanFolder({ shelf, trail }, of.plan)
  yield* shelf.sweep(periodFolder(of))
  yield* shelf.write(file, bytes)
  yield* trail.tell([toldOfFrozen(file, bytes, frozen)])
  return "frozen" as const
})

/** Tells of a set that stands already, where a change was broken off before that. */
const tellOf = Effect.fnUntraced(function* ({ shelf, trail }: Pieces, of: PlanPeriod, standing: Frozen) {
  const file = frozenFile(of, standing.version)
  const bytes = yield* shelf.read(file)
  const isTold = toldOf(yield* trail.state, file) !== undefined
  if (!isTold && bytes !== null) yield* trail.tell([toldOfFrozen(file, bytes, standing)])
  return "already-frozen" as const
})

/** Every set that was frozen, the first one first. */
export const frozenSets = Effect.fnUntraced(function* (pieces: Pieces, of: PlanPeriod) {
  const versions = yield* versionsOf(pieces, of)
  return yield* Effect.forEach(versions, (version) => readFrozen(pieces, of, version))
})

/** The set that stands; null when none was frozen. An older one never stands in for one that is broken. */
export const lastFrozen = Effect.fnUntraced(function* (pieces: Pieces, of: PlanPeriod) {
  const last = (yield* versionsOf(pieces, of)).at(-1)
  return last === undefined ? null : yield* readFrozen(pieces, of, last)
})

/** The versions that stand on the shelf, and those that the trail tells of: one that is gone is missed. */
const versionsOf = Effect.fnUntraced(function* ({ shelf, trail }: Pieces, of: PlanPeriod) {
  const folder = periodFolder(of)
  const told = toldIn(yield* trail.state, folder)
  const entries = yield* shelf.list(folder)
  const versions = [...told.keys(), ...entries.map(({ name }) => name)].flatMap((name) => frozenVersion(name) ?? [])
  return [...new Set(versions)].sort((one, other) => one - other)
})

const readFrozen = Effect.fnUntraced(function* ({ shelf }: Pieces, of: PlanPeriod, version: number) {
  const file = frozenFile(of, version)
  const bytes = yield* shelf.read(file)
  if (bytes === null) return yield* new StoreFileBroken({ file, reason: "ENOENT" })
  const { Frozen } = yield* schemas
  const parsed = Frozen.safeParse(jsonOf(new TextDecoder().decode(bytes)))
  if (!parsed.success) return yield* new StoreFileBroken({ file, reason: shapeFaults(parsed.error) })
  const { set } = parsed.data
  const isHere = set.plan === of.plan && set.period.id === of.period && parsed.data.version === version
  return isHere ? parsed.data : yield* new StoreFileBroken({ file, reason: `${set.plan}, ${set.period.id}` })
})
