import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import { afterEach } from "vitest"
import { OutputFiles } from "../../src/output-files/index.ts"
import { type FolderOptions, ReportStore } from "../../src/report-store/report-store.ts"
import type { ReportStoreShape } from "../../src/report-store/shape.ts"

/** Makes folders that are gone after each test. */
export const temporaryFolders = (): (() => Promise<string>) => {
  const made: string[] = []
  afterEach(async () => {
    await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
  })
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), "lantoa-store-"))
    made.push(folder)
    return folder
  }
}

/** A store in a folder of the real file system, or of one that goes wrong. */
export const folderLayer = (
  folder: string,
  options: FolderOptions = { create: true },
  files: Layer.Layer<FileSystem.FileSystem> = NodeFileSystem.layer,
) => {
  const platform = Layer.merge(files, Path.layer)
  return ReportStore.folder(folder, options).pipe(Layer.provide(OutputFiles.layer), Layer.provide(platform))
}

/** Uses a store in a folder, opened anew. */
export const inFolder = <A>(
  folder: string,
  use: (store: ReportStoreShape) => Effect.Effect<A, unknown>,
  options?: FolderOptions,
): Promise<A> => Effect.runPromise(Effect.flatMap(ReportStore, use).pipe(Effect.provide(folderLayer(folder, options))))
