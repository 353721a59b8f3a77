import { posix } from "node:path"

/** Where a source file stands: its package, and what it is there. */
export interface SourceFile {
  /** From the root of the repository, with `/`. */
  readonly path: string
  /** Folder of the package: `packages/core`. */
  readonly home: string
  /** Path inside the package: `src/text/fold.ts`. */
  readonly inside: string
  /** A test or its fixture, or a file outside `src/`: a script or a setting. It may reach further than what is shipped. */
  readonly role: "source" | "test" | "setting"
}

/** A source file from its path, or undefined when it is in no package. */
export const sourceFile = (path: string): SourceFile | undefined => {
  const home = /^(?:(?:packages|apps)\/[^/]+|bench|docs)(?=\/)/.exec(path)?.[0]
  if (home === undefined) return undefined
  const inside = path.slice(home.length + 1)
  return { path, home, inside, role: roleOf(inside) }
}

const roleOf = (inside: string): SourceFile["role"] => {
  if (/\.(test|fixture)\.[cm]?tsx?$/.test(inside) || inside.startsWith("test/")) return "test"
  return inside.startsWith("src/") ? "source" : "setting"
}

/** What a relative specifier names, as a path from the root of the repository; undefined for a package's name. */
export const targetOf = (file: SourceFile, specifier: string): string | undefined =>
  specifier.startsWith(".") ? posix.join(posix.dirname(file.path), specifier) : undefined
