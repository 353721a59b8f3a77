import * as Effect from "effect/Effect"
import type { FileSystem } from "effect/FileSystem"

/** Makes new names in a folder survive a power cut. Not every system lets a folder be flushed; then there is nothing to do. */
export const flushFolder = (files: FileSystem, folder: string): Effect.Effect<void> =>
  Effect.scoped(Effect.flatMap(files.open(folder, { flag: "r" }), (handle) => handle.sync)).pipe(Effect.ignore)
