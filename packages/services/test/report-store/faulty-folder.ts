import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import { type PlatformError, systemError } from "effect/PlatformError"

/**
 * How a call goes: as always; not done and refused; half done (of what is written) and refused; done, but told as
 * refused; interrupted before it is done.
 */
export type Outcome = "works" | "fails" | "half" | "late" | "stops"

/** The real file system, in which a chosen call goes wrong. `calls` lists the calls that were made. */
export const faultyFolder = (fault: (number: number) => Outcome) => {
  const calls: string[] = []
  const guarded =
    (call: string) =>
    <A, R>(work: Effect.Effect<A, PlatformError, R>, half?: Effect.Effect<unknown, PlatformError, R>) =>
      Effect.suspend((): Effect.Effect<A, PlatformError, R> => {
        calls.push(call)
        const outcome = fault(calls.length)
        if (outcome === "works") return work
        if (outcome === "stops") return Effect.interrupt
        const first = outcome === "late" ? work : outcome === "half" ? (half ?? Effect.void) : Effect.void
        return Effect.andThen(first, refused(call))
      })
  const fileOf = (file: FileSystem.File): FileSystem.File => ({
    ...file,
    stat: file.stat,
    seek: (offset, from) => file.seek(offset, from),
    read: (buffer, options) => file.read(buffer, options),
    truncate: (length) => file.truncate(length),
    write: (buffer) => file.write(buffer),
    sync: guarded("sync")(file.sync),
    readAlloc: (size, options) => guarded("readAlloc")(file.readAlloc(size, options)),
    writeAll: (bytes) => guarded("writeAll")(file.writeAll(bytes), file.writeAll(bytes.subarray(0, bytes.length / 2))),
  })
  const layer = Layer.effect(
    FileSystem.FileSystem,
    Effect.map(FileSystem.FileSystem, (files) => ({
      ...files,
      stat: (path: string) => guarded("stat")(files.stat(path)),
      realPath: (path: string) => guarded("realPath")(files.realPath(path)),
      exists: (path: string) => guarded("exists")(files.exists(path)),
      readFile: (path: string) => guarded("readFile")(files.readFile(path)),
      readFileString: (path: string) => guarded("readFileString")(files.readFileString(path)),
      readDirectory: (path: string) => guarded("readDirectory")(files.readDirectory(path)),
      readDirectoryEntries: (path: string) => guarded("readDirectoryEntries")(files.readDirectoryEntries(path)),
      makeDirectory: (path: string, options?: { readonly recursive?: boolean | undefined }) =>
        guarded("makeDirectory")(files.makeDirectory(path, options)),
      remove: (path: string, options?: { readonly recursive?: boolean | undefined }) =>
        guarded("remove")(files.remove(path, options)),
      rename: (from: string, to: string) => guarded("rename")(files.rename(from, to)),
      truncate: (path: string, length?: Parameters<typeof files.truncate>[1]) =>
        guarded("truncate")(files.truncate(path, length)),
      open: (path: string, options?: Parameters<typeof files.open>[1]) =>
        guarded("open")(Effect.map(files.open(path, options), fileOf)),
    })),
  ).pipe(Layer.provide(NodeFileSystem.layer))
  return { layer, calls }
}

const refused = (method: string): Effect.Effect<never, PlatformError> =>
  Effect.fail(systemError({ _tag: "PermissionDenied", module: "FileSystem", method, description: "refused" }))
