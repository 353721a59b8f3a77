import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import { OutputFiles } from "../output-files/index.ts"
import type { StoreOpenError } from "./errors.ts"
import { folderShelf } from "./folder-shelf.ts"
import { memoryShelf } from "./memory-shelf.ts"
import { openFolder } from "./open-folder.ts"
import type { ReportStoreShape } from "./shape.ts"
import { storeOn } from "./store-on.ts"

/** How a folder of reports is opened. */
export interface FolderOptions {
  /** Whether to make a store where there is none; else that is `StoreMissing`. A folder with other files is refused. */
  readonly create?: boolean
  /** How long to wait while another program writes; 20 seconds when left out. */
  readonly wait?: Duration.Input
}

/**
 * Where reports are kept (*kho báo cáo*): who must report, what was sent and decided, the workbooks it came in, and a
 * trail of every change. Whatever the layer, the same calls give the same.
 */
export class ReportStore extends Context.Service<ReportStore, ReportStoreShape>()("@lantoa/services/ReportStore") {
  /**
   * A plain folder that one officer can copy. Several programs may use it at once: changes wait for each other.
   * Whatever stops the program, what was acknowledged is there, and doing the same again completes the rest.
   */
  static readonly folder = (
    folder: string,
    { create = false, wait = "20 seconds" }: FolderOptions = {},
  ): Layer.Layer<ReportStore, StoreOpenError, FileSystem.FileSystem | Path.Path | OutputFiles> =>
    Layer.effect(
      ReportStore,
      Effect.gen(function* () {
        const files = yield* FileSystem.FileSystem
        const path = yield* Path.Path
        const output = yield* OutputFiles
        const parts = { files, path, output, folder: path.resolve(folder), wait: Duration.fromInputUnsafe(wait) }
        const shelf = folderShelf(parts)
        yield* openFolder(shelf, parts, create)
        return ReportStore.of(storeOn(shelf))
      }),
    )

  /** Memory, gone with the program: for tests, and for trying something out. */
  static readonly memory: Layer.Layer<ReportStore> = Layer.sync(ReportStore, () =>
    ReportStore.of(storeOn(memoryShelf())),
  )
}
