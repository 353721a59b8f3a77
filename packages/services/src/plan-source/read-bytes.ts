import * as ByteSize from "effect/ByteSize"
import * as Effect from "effect/Effect"
import type { FileSystem } from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import { FileEmpty, FileIsFolder, FileMissing, FileTooLarge, FileUnreadable } from "./errors.ts"
import { largestFileBytes } from "./limits.ts"
import { messages } from "./messages.ts"

/**
 * The bytes of a file or pipe, at most `largestFileBytes`. A device is refused: it may never end. The size is looked
 * at before reading, so that a huge file is not read at all, and again after, because a file may have grown.
 */
export const readBytes = Effect.fnUntraced(function* (files: FileSystem, file: string) {
  const refused = (error: PlatformError) => failureOf(file, error)
  const { type, size } = yield* files.stat(file).pipe(Effect.mapError(refused))
  if (type === "Directory") return yield* new FileIsFolder({ file })
  if (type !== "File" && type !== "FIFO") return yield* new FileUnreadable({ file, reason: messages.notRegular })
  yield* withinLimit(file, ByteSize.toNumberUnsafe(size))
  const bytes = yield* files.readFile(file).pipe(Effect.mapError(refused))
  yield* withinLimit(file, bytes.length)
  return bytes.length === 0 ? yield* new FileEmpty({ file }) : bytes
})

const withinLimit = Effect.fnUntraced(function* (file: string, bytes: number) {
  if (bytes > largestFileBytes) return yield* new FileTooLarge({ file, bytes, limit: largestFileBytes })
})

const failureOf = (file: string, { reason }: PlatformError): FileMissing | FileUnreadable => {
  if (reason._tag === "NotFound") return new FileMissing({ file, builtIn: [] })
  const said = reason.description ?? reason._tag
  return new FileUnreadable({ file, reason: { vi: said, en: said } })
}
