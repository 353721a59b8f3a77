import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"

/** The name by which a variant file is found. */
export const variantFileName = "lantoa.yaml"

/**
 * The variant file that holds in a folder (*tệp biến thể của thư mục*): the first `lantoa.yaml` in it or a folder above,
 * up to the root of the repository (a folder with `.git`), the home folder, or the root of the disk. Undefined where
 * there is none, or where the folders cannot be looked into.
 */
export const findVariant = Effect.fn("findVariant")(function* (folder: string, home: string | undefined) {
  const files = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const exists = (file: string) => files.exists(file).pipe(Effect.catch(() => Effect.succeed(false)))
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const file = path.join(at, variantFileName)
    if (yield* exists(file)) return file
    if (at === home || at === path.dirname(at) || (yield* exists(path.join(at, ".git")))) return undefined
  }
})
