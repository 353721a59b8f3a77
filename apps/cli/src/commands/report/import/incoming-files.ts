import { basename, join } from "node:path"
import { fillText, type Text } from "@lantoa/core"
import type { IncomingFile } from "@lantoa/services/reports"
import * as ByteSize from "effect/ByteSize"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import { messages } from "./messages.ts"

/** A workbook no larger than any form needs; what it unpacks to has limits of its own. */
export const largestFormBytes = 20_000_000

/** A file or folder that could not be read, and why. */
export interface UnreadFile {
  readonly file: string
  readonly text: Text
}

/**
 * The files that operands name: themselves, and the workbooks of folders at any depth, in the order of their names; those
 * of other formats too, so that each is refused by its name.
 */
export const namedFiles = Effect.fnUntraced(function* (operands: readonly string[]) {
  const files = yield* FileSystem.FileSystem
  const found: string[] = []
  const unread: UnreadFile[] = []
  for (const operand of operands) {
    const listed = yield* listOf(files, operand).pipe(Effect.result)
    if (listed._tag === "Failure") unread.push(problemOf(operand, listed.failure))
    else if (listed.success.length === 0)
      unread.push({ file: operand, text: fillText(messages.noFiles, { folder: operand }) })
    else found.push(...listed.success)
  }
  return { found: [...new Set(found)], unread }
})

const workbookName = /\.(xlsx|xlsm|xlsb|xls|xltx|ods|fods|et)$/i

const listOf = Effect.fnUntraced(function* (files: FileSystem.FileSystem, operand: string) {
  const { type } = yield* files.stat(operand)
  if (type !== "Directory") return [operand]
  const names = yield* files.readDirectory(operand, { recursive: true })
  return names
    .filter((name) => workbookName.test(name) && !/^[~.]/.test(basename(name)))
    .sort()
    .map((name) => join(operand, name))
})

/** The bytes of a file, or why it was not read. */
export const readIncoming = (file: string): Effect.Effect<IncomingFile | UnreadFile, never, FileSystem.FileSystem> =>
  read(file).pipe(Effect.catchTag("PlatformError", (error) => Effect.succeed(problemOf(file, error))))

const read = Effect.fnUntraced(function* (file: string) {
  const files = yield* FileSystem.FileSystem
  const { size } = yield* files.stat(file)
  const bytes = ByteSize.toNumberUnsafe(size)
  if (bytes > largestFormBytes)
    return { file, text: fillText(messages.tooLarge, { file, bytes, limit: largestFormBytes }) }
  return { name: basename(file), bytes: yield* files.readFile(file) }
})

const problemOf = (file: string, { reason }: PlatformError): UnreadFile => ({
  file,
  text:
    reason._tag === "NotFound"
      ? fillText(messages.missing, { file })
      : fillText(messages.unreadable, { file, reason: reason.description ?? reason._tag }),
})
