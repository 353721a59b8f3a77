import { extname } from "node:path"
import { fillText } from "@lantoa/core"
import * as ByteSize from "effect/ByteSize"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import type { PlatformError } from "effect/PlatformError"
import { BadValue } from "../../shared/bad-value.ts"
import { givenTotal } from "./given-total.ts"
import type { BudgetNames } from "./names.ts"
import { totalMessages } from "./total-messages.ts"
import { rowsOfList, rowsOfTable } from "./total-rows.ts"

/** More than the totals of every commune of the country need. */
const largestBytes = 10_000_000

/** The totals of a .json file, else of a table as text. */
export const totalsIn = Effect.fnUntraced(function* (file: string, names: BudgetNames) {
  const text = yield* textOf(file)
  const rows =
    extname(file).toLowerCase() === ".json"
      ? yield* rowsOfList(file, yield* jsonOf(file, text))
      : yield* rowsOfTable(file, yield* tableOf(text))
  if (rows.length === 0) return yield* new BadValue({ text: fillText(totalMessages.empty, { file }) })
  return yield* Effect.forEach(rows, (row) => givenTotal(row, names))
})

const tableOf = (text: string) =>
  Effect.promise(async () => {
    const { readCsv } = await import("@lantoa/documents/xlsx")
    return readCsv(text)
  })

const jsonOf = (file: string, text: string): Effect.Effect<unknown, BadValue> =>
  Effect.try({
    try: (): unknown => JSON.parse(text.replace(/^\uFEFF/, "")),
    catch: (cause) =>
      new BadValue({
        text: fillText(totalMessages.notJson, { file, reason: cause instanceof Error ? cause.message : String(cause) }),
      }),
  })

const textOf = (file: string): Effect.Effect<string, BadValue, FileSystem.FileSystem> =>
  Effect.gen(function* () {
    const files = yield* FileSystem.FileSystem
    const bytes = ByteSize.toNumberUnsafe((yield* files.stat(file)).size)
    const data = { file, bytes, limit: largestBytes }
    if (bytes > largestBytes) return yield* new BadValue({ text: fillText(totalMessages.tooLarge, data) })
    return yield* files.readFileString(file)
  }).pipe(Effect.catchTag("PlatformError", (error) => Effect.fail(problemOf(file, error))))

const problemOf = (file: string, { reason }: PlatformError): BadValue =>
  new BadValue({
    text:
      reason._tag === "NotFound"
        ? fillText(totalMessages.missing, { file })
        : fillText(totalMessages.unreadable, { file, reason: reason.description ?? reason._tag }),
  })
