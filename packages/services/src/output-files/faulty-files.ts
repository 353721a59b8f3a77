import * as ByteSize from "effect/ByteSize"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { type PlatformError, systemError } from "effect/PlatformError"

/** What a name of the file system in memory is. */
export type Entry =
  | { readonly type: "File"; readonly text: string; readonly mode: number }
  | { readonly type: "Directory" | "CharacterDevice" }

/** How the calls of the file system go wrong: the call of that number fails, or is interrupted. */
export type Fault = (call: string, number: number) => "works" | "fails" | "stops"

/** A file system in memory for tests, which goes wrong at a chosen call and remembers what was called. */
export const faultyFiles = (start: Readonly<Record<string, Entry>>, fault: Fault = () => "works") => {
  const entries = new Map<string, Entry>(Object.entries(start))
  const calls: string[] = []
  const guarded = <A>(call: string, path: string, work: () => A): Effect.Effect<A, PlatformError> =>
    Effect.suspend(() => {
      calls.push(call)
      const outcome = fault(call, calls.length)
      if (outcome === "stops") return Effect.interrupt
      return outcome === "fails" ? Effect.fail(failure(call, path, "PermissionDenied")) : Effect.sync(work)
    })
  const known = (call: string, path: string): Effect.Effect<Entry, PlatformError> =>
    Effect.flatMap(
      guarded(call, path, () => entries.get(path)),
      (entry) => (entry === undefined ? Effect.fail(failure(call, path, "NotFound")) : Effect.succeed(entry)),
    )
  const fileOf = (path: string, mode: number): FileSystem.File => ({
    ...unused,
    sync: guarded("sync", path, () => undefined),
    writeAll: (bytes) =>
      Effect.suspend(() => {
        // A write that fails has put half of the bytes there.
        entries.set(path, { type: "File", text: new TextDecoder().decode(bytes.subarray(0, bytes.length / 2)), mode })
        return guarded(
          "write",
          path,
          () => void entries.set(path, { type: "File", text: new TextDecoder().decode(bytes), mode }),
        )
      }),
  })
  const layer: Layer.Layer<FileSystem.FileSystem> = FileSystem.layerNoop({
    stat: (path) => Effect.map(known("stat", path), infoOf),
    realPath: (path) => Effect.as(known("realPath", path), path),
    makeDirectory: (path) => guarded("makeDirectory", path, () => void entries.set(path, { type: "Directory" })),
    open: (path, options) =>
      guarded(options?.flag === "wx" ? "open" : "openFolder", path, () => {
        const mode = options?.mode ?? 0o644
        if (options?.flag === "wx") entries.set(path, { type: "File", text: "", mode })
        return fileOf(path, mode)
      }),
    rename: (from, to) =>
      guarded("rename", from, () => {
        const moved = entries.get(from)
        entries.delete(from)
        if (moved !== undefined) entries.set(to, moved)
      }),
    remove: (path) => guarded("remove", path, () => void entries.delete(path)),
    writeFile: (path, bytes) =>
      guarded(
        "writeFile",
        path,
        () => void entries.set(`${path} got`, { type: "File", text: new TextDecoder().decode(bytes), mode: 0 }),
      ),
  })
  return { layer, entries, calls }
}

const failure = (method: string, path: string, _tag: "NotFound" | "PermissionDenied"): PlatformError =>
  systemError({ _tag, module: "FileSystem", method, pathOrDescriptor: path, description: _tag })

const infoOf = (entry: Entry): FileSystem.File.Info => ({
  type: entry.type,
  mode: entry.type === "File" ? entry.mode : 0,
  size: ByteSize.bytes(entry.type === "File" ? entry.text.length : 0),
  mtime: Option.none(),
  atime: Option.none(),
  birthtime: Option.none(),
  dev: 0n,
  ino: Option.none(),
  nlink: Option.none(),
  uid: Option.none(),
  gid: Option.none(),
  rdev: Option.none(),
  blksize: Option.none(),
  blocks: Option.none(),
})

const never = Effect.die("a call that writing a file does not need")

/** The calls of an open file that writing never makes. */
const unused: FileSystem.File = {
  [FileSystem.FileTypeId]: FileSystem.FileTypeId,
  stat: never,
  seek: () => never,
  sync: never,
  read: () => never,
  readAlloc: () => never,
  truncate: () => never,
  write: () => never,
  writeAll: () => never,
}
