import { importsOf } from "./imports-of.ts"
import { packageViolation } from "./packages.ts"
import { recogniserViolation } from "./recognisers.ts"
import { roomViolation } from "./rooms.ts"
import { sourceFile } from "./source-file.ts"

/** An import that goes the wrong way. */
export interface Violation {
  readonly path: string
  readonly line: number
  readonly message: string
}

/**
 * Checks the direction of every import. `sources` are texts by their paths from the root of the repository, `apps` the
 * names of the packages that nothing may import.
 */
export const checkImports = (
  sources: Readonly<Record<string, string>>,
  apps: ReadonlySet<string> = new Set(),
): readonly Violation[] =>
  Object.entries(sources).flatMap(([path, source]) => {
    const file = sourceFile(path)
    if (file === undefined) return []
    return importsOf(path, source).flatMap((found) => {
      const message =
        packageViolation(file, found, apps) ?? roomViolation(file, found) ?? recogniserViolation(file, found)
      return message === undefined ? [] : [{ path, line: found.line, message }]
    })
  })
