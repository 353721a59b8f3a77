import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const shared = join(import.meta.dirname, "../../../../shared")

/** The text files of issued plans that lie beside the project, name and bytes; none where they are absent. */
export const issuedTexts: readonly (readonly [string, Uint8Array])[] = ["seeds", "corpus/documents"].flatMap(
  (folder) => {
    const path = join(shared, folder)
    return existsSync(path)
      ? readdirSync(path)
          .filter((file) => /\.(?:txt|md)$/.test(file))
          .map((file) => [file, readFileSync(join(path, file))] as const)
      : []
  },
)
