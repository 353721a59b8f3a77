import { type ReportContent, sameContent } from "@lantoa/core/report"
import { readReportForm } from "@lantoa/documents/xlsx"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"

/**
 * Whether to write a form over what stands there would lose something: answers that are not kept yet, as of somebody who
 * fills in the forms where they were written, or a file that is no form or cannot be read.
 *
 * @param form the bytes that would be written
 * @param kept what the unit's reports and drafts say that are kept already
 */
export const wouldLose = Effect.fnUntraced(function* (file: string, form: Uint8Array, kept: readonly ReportContent[]) {
  const files = yield* FileSystem.FileSystem
  const there = yield* files.readFile(file).pipe(
    Effect.catchReason("PlatformError", "NotFound", () => Effect.succeed(form)),
    Effect.catchTag("PlatformError", () => Effect.succeed(undefined)),
  )
  if (there === undefined) return true
  if (Buffer.compare(there, form) === 0) return false
  const read = yield* Effect.promise(() => readReportForm(there))
  if ("_tag" in read || read.problems.length > 0) return true
  return ![nothing, ...kept].some((content) => sameContent(content, read.content))
})

const nothing: ReportContent = { values: {}, tasks: {}, costs: {}, parts: {} }
