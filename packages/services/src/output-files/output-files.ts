import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import type { PlatformError } from "effect/PlatformError"
import * as Random from "effect/Random"
import { OutputFailed, OutputIsFolder, type OutputStep } from "./errors.ts"
import { flushFolder } from "./flush-folder.ts"

/**
 * Where results are written (*tệp kết quả*). A file is written beside its target, flushed to disk and renamed, so that
 * whoever looks finds the old file or the new one, never half of one, whatever stops the program.
 */
export class OutputFiles extends Context.Service<
  OutputFiles,
  {
    /** Writes a whole file, making the folders above it. A text is written as UTF-8. */
    readonly write: (file: string, content: string | Uint8Array) => Effect.Effect<void, OutputIsFolder | OutputFailed>
  }
>()("@lantoa/services/OutputFiles") {
  /** Files of the file system. */
  static readonly layer: Layer.Layer<OutputFiles, never, FileSystem.FileSystem | Path.Path> = Layer.effect(
    OutputFiles,
    Effect.gen(function* () {
      const files = yield* FileSystem.FileSystem
      const path = yield* Path.Path
      const write = Effect.fn("OutputFiles.write")(function* (file: string, content: string | Uint8Array) {
        const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content
        const target = yield* targetOf(files, file)
        if (target.kind === "stream") return yield* files.writeFile(file, bytes).pipe(failsAt(file, "write"))
        const folder = path.dirname(target.path)
        yield* files.makeDirectory(folder, { recursive: true }).pipe(failsAt(file, "folder"))
        const temporary = path.join(folder, yield* temporaryName(path.basename(target.path)))
        yield* writeThrough(files, file, temporary, target, bytes)
        yield* flushFolder(files, folder)
      })
      return OutputFiles.of({ write })
    }),
  )
}

/** What is at the path now: nothing or a file, to be replaced; or a pipe or device, to be written into. */
type Target =
  | { readonly kind: "file"; readonly path: string; readonly mode: number | undefined }
  | { readonly kind: "stream" }

const targetOf = Effect.fnUntraced(function* (files: FileSystem.FileSystem, file: string) {
  const absent: Target = { kind: "file", path: file, mode: undefined }
  const info = yield* files.stat(file).pipe(
    Effect.catchReason("PlatformError", "NotFound", () => Effect.succeed(undefined)),
    failsAt(file, "look"),
  )
  if (info === undefined) return absent
  if (info.type === "Directory") return yield* new OutputIsFolder({ file })
  if (info.type !== "File") return { kind: "stream" } satisfies Target
  const path = yield* files.realPath(file).pipe(failsAt(file, "look"))
  return { kind: "file", path, mode: info.mode & 0o777 } satisfies Target
})

/** A hidden name beside the target that no other writer uses. */
const temporaryName = (name: string): Effect.Effect<string> =>
  Random.nextIntBetween(0, 2 ** 48).pipe(Effect.map((number) => `.${name}.${number.toString(36)}.tmp`))

const writeThrough = (
  files: FileSystem.FileSystem,
  file: string,
  temporary: string,
  { path, mode }: { readonly path: string; readonly mode: number | undefined },
  bytes: Uint8Array,
): Effect.Effect<void, OutputFailed> =>
  Effect.scoped(
    Effect.gen(function* () {
      const handle = yield* files
        .open(temporary, mode === undefined ? { flag: "wx" } : { flag: "wx", mode })
        .pipe(failsAt(file, "open"))
      // A call of the system cannot be taken back: who stops the run waits for it, else the file is closed under it.
      yield* Effect.uninterruptible(handle.writeAll(bytes)).pipe(failsAt(file, "write"))
      yield* Effect.uninterruptible(handle.sync).pipe(failsAt(file, "sync"))
    }),
  ).pipe(
    Effect.andThen(files.rename(temporary, path).pipe(failsAt(file, "rename"))),
    Effect.onError(() => files.remove(temporary, { force: true }).pipe(Effect.ignore)),
  )

const failsAt =
  (file: string, step: OutputStep) =>
  <A, R>(effect: Effect.Effect<A, PlatformError, R>): Effect.Effect<A, OutputFailed, R> =>
    Effect.mapError(effect, ({ reason }) => new OutputFailed({ file, step, reason: reason.description ?? reason._tag }))
