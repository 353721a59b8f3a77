import type { Options } from "tsup"
import { constants } from "./constants.ts"
import { pureCalls } from "./pure-calls.ts"
import { sourceCondition } from "./source-condition.ts"

/** Entries by their names, `src/read.ts` as `read`. Of a list, tsup would silently leave out a file that is missing. */
const named = (entries: readonly string[]): Record<string, string> =>
  Object.fromEntries(entries.map((path) => [path.replace(/^src\/|\.ts$/g, ""), path]))

/** How a published package is built: ESM and CommonJS with types, for any platform. */
export const library = (entries: readonly string[], options: Options = {}): Options => ({
  entry: named(entries),
  format: ["esm", "cjs"],
  dts: true,
  sourcemap: true,
  splitting: true,
  treeshake: true,
  clean: true,
  target: "es2023",
  platform: "neutral",
  silent: true,
  esbuildPlugins: [pureCalls()],
  plugins: [constants()],
  ...options,
})

/**
 * How an app is built: one ESM bundle of sources and dependencies for Node, in chunks, so that what is imported lazily
 * loads only when used.
 */
export const app = (entries: readonly string[] = ["src/main.ts"], options: Options = {}): Options => ({
  entry: named(entries),
  format: ["esm"],
  dts: false,
  sourcemap: true,
  splitting: true,
  clean: true,
  target: "node22",
  platform: "node",
  noExternal: [/./],
  silent: true,
  // CommonJS dependencies call `require` for Node's own modules; an ES module has none.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  esbuildOptions: (build) => {
    build.conditions = [sourceCondition, "module"]
    build.mainFields = ["module", "main"]
    build.legalComments = "none"
  },
  ...options,
})
