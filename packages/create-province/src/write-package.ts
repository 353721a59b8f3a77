import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fillText } from "@lantoa/core"
import { messages } from "./messages.ts"
import { type Result, refused } from "./result.ts"

/** A file of the package, its path from the package's folder. */
export interface PackageFile {
  readonly path: string
  readonly text: string
}

/** Writes a package into a folder that is empty or not there yet. No file is ever overwritten. */
export const writePackage = (folder: string, files: readonly PackageFile[]): Result<string> => {
  try {
    const there = statSync(folder, { throwIfNoEntry: false })
    if (there !== undefined && !there.isDirectory()) return refused(fillText(messages.folderIsFile, { folder }))
    const [first, ...others] = there === undefined ? [] : readdirSync(folder)
    if (first !== undefined)
      return refused(fillText(messages.folderNotEmpty, { folder, count: others.length + 1, first }))
    for (const { path, text } of files) {
      const target = join(folder, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text, { flag: "wx" })
    }
    return { ok: true, value: folder }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return refused(fillText(messages.cannotWrite, { folder, reason }))
  }
}
