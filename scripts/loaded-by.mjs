import { readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { importsOf } from "../packages/config/src/imports/imports-of.ts"

/** The modules that a built file loads, itself or through its chunks, and that are not files beside it. */
export const loadedBy = (entry) => {
  const seen = new Set()
  const outside = new Set()
  const visit = (path) => {
    if (seen.has(path)) return
    seen.add(path)
    for (const { specifier } of importsOf(path, readFileSync(path, "utf8"))) {
      if (specifier.startsWith(".")) visit(resolve(dirname(path), specifier))
      else outside.add(specifier)
    }
  }
  visit(entry)
  return [...outside].sort()
}
