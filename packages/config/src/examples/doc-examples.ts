import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Plugin } from "vitest/config"

const marker = "```ts import.meta.vitest"

/**
 * Runs the `ts import.meta.vitest` examples of doc comments as tests of the file they stand in, where every name that the
 * file declares or imports is in reach, and every name that its package exports. The parser is loaded only for a file
 * that has an example.
 */
export const docExamples = (): Plugin => {
  let packageName = ""
  return {
    name: "lantoa:doc-examples",
    enforce: "pre",
    configResolved({ root }) {
      packageName = nameOf(root)
    },
    async transform(code, id) {
      const path = id.split("?", 1)[0] ?? id
      if (!/(?<!\.test)\.ts$/.test(path) || path.includes("/node_modules/") || !code.includes(marker)) return undefined
      const { docExampleTests } = await import("./doc-example-tests.ts")
      return { code: code + docExampleTests({ path, source: code, packageName }), map: null }
    },
  }
}

const nameOf = (root: string): string => {
  const manifest: { readonly name: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  return manifest.name
}
