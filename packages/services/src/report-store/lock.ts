import * as Clock from "effect/Clock"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { FileSystem } from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import * as Random from "effect/Random"
import { StoreFailed, StoreLocked } from "./errors.ts"
import { sha256 } from "./event-id.ts"
import { heldTokens, isAlive, thisProcess } from "./process-identity.ts"
import { saidBy } from "./said-by.ts"
import { schemas } from "./schemas.ts"
import type { LockOwner } from "./stored.schema.ts"

/** A lock: a folder that is moved into place with its owner in it, so that nobody ever sees one without the other. */
export interface LockPlace {
  readonly files: FileSystem
  /** The folder that it protects, for messages. */
  readonly folder: string
  /** The folder that is the lock. */
  readonly path: string
  readonly wait: Duration.Duration
}

/**
 * Runs an effect while nobody else holds the lock. A lock of a process of this system that is gone is taken away; one
 * of another computer never is. What is left of a lock that could not be released is known as this process's own.
 */
export const withLock = <A, E, R>(
  place: LockPlace,
  use: Effect.Effect<A, E, R>,
): Effect.Effect<A, E | StoreFailed | StoreLocked, R> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.gen(function* () {
      const token = yield* waitFor(place, restore(Effect.sleep(between)))
      return yield* restore(use).pipe(Effect.ensuring(release(place, token)))
    }),
  )

const between = Duration.millis(20)

const waitFor = Effect.fnUntraced(function* (place: LockPlace, pause: Effect.Effect<void>) {
  const end = (yield* Clock.currentTimeMillis) + Duration.toMillis(place.wait)
  while (true) {
    const attempt = yield* take(place, 0)
    if (attempt.taken) return attempt.token
    if ((yield* Clock.currentTimeMillis) >= end) return yield* refusalOf(place, attempt)
    yield* pause
  }
})

type Attempt =
  | { readonly taken: true; readonly token: string }
  /** `reason`: why the lock could not be moved into place. */
  | { readonly taken: false; readonly seen: Seen; readonly reason: string }

/** What stands in the place of the lock. */
type Seen = "nothing" | "unknown" | LockOwner

const refusalOf = (
  { folder, path }: LockPlace,
  { seen, reason }: { readonly seen: Seen; readonly reason: string },
): Effect.Effect<never, StoreFailed | StoreLocked> => {
  if (seen === "nothing") return new StoreFailed({ file: path, step: "lock", reason })
  const owner = seen === "unknown" ? null : seen
  return new StoreLocked({ folder, lock: path, owner, elsewhere: owner !== null && !isHere(owner) })
}

const isHere = ({ host, system }: LockOwner): boolean => {
  const self = thisProcess()
  return host === self.host && system === self.system
}

const isStale = (owner: LockOwner): boolean => {
  if (!isHere(owner)) return false
  const self = thisProcess()
  if (owner.pid !== self.pid) return !isAlive(owner.pid)
  return owner.thread === self.thread && !heldTokens().has(owner.token)
}

/** Tries once, and once more after taking away a lock whose owner is gone. */
const take = (place: LockPlace, depth: number): Effect.Effect<Attempt> =>
  Effect.gen(function* () {
    const first = yield* tryToTake(place)
    if (first.taken || typeof first.seen === "string" || !isStale(first.seen)) return first
    return (yield* breakStale(place, first.seen, depth)) ? yield* tryToTake(place) : first
  })

const tryToTake = Effect.fnUntraced(function* ({ files, path }: LockPlace) {
  const owner = yield* newOwner
  const prepared = yield* besides(path)
  const moved = yield* prepare(files, prepared, owner).pipe(
    Effect.andThen(Effect.sync(() => heldTokens().add(owner.token))),
    Effect.andThen(files.rename(prepared, path)),
    Effect.as(null),
    Effect.catch((error) => Effect.succeed(error)),
    Effect.onError(() => forget(files, prepared, owner.token)),
  )
  if (moved === null) return { taken: true, token: owner.token } satisfies Attempt
  yield* forget(files, prepared, owner.token)
  const seen = yield* ownerAt(files, path)
  return { taken: false, seen, reason: saidBy(moved) } satisfies Attempt
})

const newOwner = Effect.gen(function* () {
  const since = DateTime.formatIso(yield* DateTime.now)
  const token = (yield* Random.nextIntBetween(0, 2 ** 48)).toString(36)
  return { ...thisProcess(), since, token: `${process.pid}-${token}` } satisfies LockOwner
})

/** A hidden name beside the lock, with the system and number of this process, so that what stays of it can be told. */
const besides = (path: string): Effect.Effect<string> =>
  Effect.map(Random.nextIntBetween(0, 2 ** 48), (number) => {
    const at = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1
    return `${path.slice(0, at)}.${path.slice(at)}.${leftover()}.${number.toString(36)}.tmp`
  })

const leftover = (): string => {
  const { host, system, pid } = thisProcess()
  return `${sha256(`${host} ${system}`).slice(0, 8)}-${pid}`
}

/** Whether a name is of a lock that a process of this system prepared or released, which is gone. */
export const isLeftover = (name: string): boolean => {
  const [, system, pid] = /^\..*\.([0-9a-f]{8})-(\d+)\.[0-9a-z]+\.tmp$/.exec(name) ?? []
  return system !== undefined && leftover().startsWith(`${system}-`) && !isAlive(Number(pid))
}

const prepare = (files: FileSystem, prepared: string, owner: LockOwner): Effect.Effect<void, PlatformError> =>
  Effect.scoped(
    Effect.gen(function* () {
      yield* files.makeDirectory(prepared)
      const handle = yield* files.open(ownerFile(prepared), { flag: "wx" })
      yield* handle.writeAll(new TextEncoder().encode(`${JSON.stringify(owner, null, 2)}\n`))
      yield* handle.sync
    }),
  )

const ownerFile = (lock: string): string => `${lock}/owner.json`

const forget = (files: FileSystem, prepared: string, token: string): Effect.Effect<void> =>
  Effect.andThen(
    Effect.sync(() => heldTokens().delete(token)),
    files.remove(prepared, { recursive: true, force: true }).pipe(Effect.ignore),
  )

const ownerAt = (files: FileSystem, path: string): Effect.Effect<Seen> =>
  files.readFileString(ownerFile(path)).pipe(
    Effect.flatMap(parseOwner),
    Effect.catch(() =>
      files.exists(path).pipe(
        Effect.map((exists): Seen => (exists ? "unknown" : "nothing")),
        Effect.catch(() => Effect.succeed<Seen>("unknown")),
      ),
    ),
  )

const parseOwner = Effect.fnUntraced(function* (text: string) {
  const { LockOwner } = yield* schemas
  const json = yield* Effect.try({ try: (): unknown => JSON.parse(text), catch: () => "unknown" as const })
  const parsed = LockOwner.safeParse(json)
  return parsed.success ? parsed.data : "unknown"
})

/**
 * Takes away a lock whose owner is gone. Two may want to: only who holds the lock `….breaking` may, so that none of them
 * takes away the lock that another has just taken instead.
 */
const breakStale = Effect.fnUntraced(function* (place: LockPlace, stale: LockOwner, depth: number) {
  if (depth >= deepest) return false
  const guard: LockPlace = { ...place, path: `${place.path}.breaking` }
  const attempt: Attempt = yield* take(guard, depth + 1)
  if (!attempt.taken) return false
  const breaking = Effect.gen(function* () {
    const seen = yield* ownerAt(place.files, place.path)
    if (typeof seen !== "string" && seen.token === stale.token) yield* moveAway(place)
  })
  yield* breaking.pipe(Effect.ensuring(release(guard, attempt.token)))
  return true
})

/** How many programs may have died while taking away the lock of one that died. */
const deepest = 3

const release = (place: LockPlace, token: string): Effect.Effect<void> =>
  Effect.andThen(
    moveAway(place),
    Effect.sync(() => heldTokens().delete(token)),
  )

/** Moved before it is removed: a lock without its owner is never seen. What cannot be moved is stale from now on. */
const moveAway = ({ files, path }: LockPlace): Effect.Effect<void> =>
  Effect.flatMap(besides(path), (away) =>
    files.rename(path, away).pipe(
      Effect.andThen(files.remove(away, { recursive: true, force: true })),
      Effect.catchCause(() => Effect.void),
    ),
  )
