import * as ByteSize from "effect/ByteSize"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { FileSystem } from "effect/FileSystem"
import * as Option from "effect/Option"
import type { Path } from "effect/Path"
import type { PlatformError } from "effect/PlatformError"
import * as Semaphore from "effect/Semaphore"
import { flushFolder, type OutputFiles } from "../output-files/index.ts"
import { StoreFailed, type StoreStep } from "./errors.ts"
import { isLeftover, withLock } from "./lock.ts"
import { places } from "./places.ts"
import { saidBy } from "./said-by.ts"
import type { Shelf, ShelfEntry } from "./shelf.ts"

/** What a shelf in a folder stands on. */
export interface FolderParts {
  readonly files: FileSystem
  readonly path: Path
  readonly output: OutputFiles["Service"]
  readonly folder: string
  /** How long to wait for another program to be done. */
  readonly wait: Duration.Duration
}

/** A shelf that is a plain folder. */
export const folderShelf = (parts: FolderParts): Shelf => {
  const { files, path, folder } = parts
  const at = (name: string): string => path.join(folder, ...name.split("/"))
  const one = Semaphore.makeUnsafe(1)
  const made = new Set<string>()
  const swept = new Set<string>()
  const sweepOnce = (name: string): Effect.Effect<void> =>
    Effect.suspend(() => {
      if (swept.has(name)) return Effect.void
      swept.add(name)
      return sweep(files, path, at(name))
    })
  const lock = { files, folder, path: at(places.lock), wait: parts.wait }
  return {
    list: (name) => list(files, at(name)),
    read: (name) => absentAs(files.readFile(at(name)), null).pipe(failsAt(at(name), "read")),
    size: (name) => sizeOf(files, at(name)),
    tail: (name, from) => tail(files, at(name), from),
    write: (name, bytes) =>
      Effect.uninterruptible(Effect.andThen(makeFolders(parts, made, name), write(parts, at(name), bytes))),
    append: (name, from, bytes) => Effect.uninterruptible(append(files, path.dirname(at(name)), at(name), from, bytes)),
    sweep: sweepOnce,
    exclusive: (change) => one.withPermit(withLock(lock, Effect.andThen(sweepOnce(""), change))),
  }
}

const list = Effect.fnUntraced(function* (files: FileSystem, folder: string) {
  const entries = yield* absentAs(files.readDirectoryEntries(folder), []).pipe(failsAt(folder, "list"))
  return entries
    .filter(({ name }) => !isIgnored(name))
    .map(({ name, type }): ShelfEntry => ({ name, isFolder: type === "Directory" }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
})

/** Hidden files, among them those still being written, and what systems put into every folder. */
const isIgnored = (name: string): boolean => name.startsWith(".") || /^(thumbs\.db|desktop\.ini)$/i.test(name)

const sizeOf = (files: FileSystem, file: string): Effect.Effect<number, StoreFailed> =>
  absentAs(
    Effect.map(files.stat(file), ({ size }) => ByteSize.toNumberUnsafe(size)),
    0,
  ).pipe(failsAt(file, "look"))

const tail = Effect.fnUntraced(function* (files: FileSystem, file: string, from: number) {
  const length = (yield* sizeOf(files, file)) - from
  if (length <= 0) return new Uint8Array()
  const read = Effect.scoped(
    Effect.flatMap(files.open(file, { flag: "r" }), (handle) => handle.readAlloc(length, { position: BigInt(from) })),
  )
  return Option.getOrElse(yield* read.pipe(failsAt(file, "read")), () => new Uint8Array())
})

const write = ({ output }: FolderParts, file: string, bytes: Uint8Array): Effect.Effect<void, StoreFailed> =>
  output.write(file, bytes).pipe(
    Effect.catchTags({
      OutputFailed: ({ step, reason }) => new StoreFailed({ file, step, reason }),
      OutputIsFolder: () => new StoreFailed({ file, step: "write", reason: "EISDIR" }),
    }),
  )

/** Makes the folders above a file, each lasting before something is put into it. */
const makeFolders = Effect.fnUntraced(function* (
  { files, path, folder }: FolderParts,
  made: Set<string>,
  name: string,
) {
  const steps = name.split("/").slice(0, -1)
  for (const [index] of steps.entries()) {
    const wanted = path.join(folder, ...steps.slice(0, index + 1))
    if (made.has(wanted)) continue
    yield* files.makeDirectory(wanted, { recursive: true }).pipe(failsAt(wanted, "folder"))
    yield* flushFolder(files, path.dirname(wanted))
    made.add(wanted)
  }
})

const append = Effect.fnUntraced(function* (
  files: FileSystem,
  folder: string,
  file: string,
  from: number,
  bytes: Uint8Array,
) {
  const size = yield* sizeOf(files, file)
  if (size > from) yield* files.truncate(file, from).pipe(failsAt(file, "append"))
  yield* Effect.scoped(
    Effect.gen(function* () {
      const handle = yield* files.open(file, { flag: "a" })
      yield* handle.writeAll(bytes)
      yield* handle.sync
    }),
  ).pipe(failsAt(file, "append"))
  if (size === 0) yield* flushFolder(files, folder)
})

/** Under the lock nobody else writes here: every temporary file is what a broken-off write left. */
const sweep = (files: FileSystem, path: Path, folder: string): Effect.Effect<void> =>
  Effect.gen(function* () {
    const names = yield* files.readDirectory(folder)
    const debris = names.filter((name) => isTemporary(name) || isLeftover(name))
    for (const name of debris) yield* files.remove(path.join(folder, name), { recursive: true, force: true })
  }).pipe(Effect.ignore)

/** A temporary file of `OutputFiles`; what stands beside a lock may be another program's and is told by its owner. */
const isTemporary = (name: string): boolean =>
  /^\..+\.[0-9a-z]+\.tmp$/.test(name) && !name.startsWith(`.${places.lock}`)

const absentAs = <A, B, R>(
  effect: Effect.Effect<A, PlatformError, R>,
  value: B,
): Effect.Effect<A | B, PlatformError, R> =>
  Effect.catchReason(effect, "PlatformError", "NotFound", () => Effect.succeed(value))

const failsAt =
  (file: string, step: StoreStep) =>
  <A, R>(effect: Effect.Effect<A, PlatformError, R>): Effect.Effect<A, StoreFailed, R> =>
    Effect.mapError(effect, (error) => new StoreFailed({ file, step, reason: saidBy(error) }))
