import { fillText, type Text } from "@lantoa/core"
import { OutputFiles } from "@lantoa/services"
import * as Effect from "effect/Effect"
import type { Invocation } from "../../invocation.ts"
import { plain } from "../../text/plain.ts"

/** What is said about files that were written. */
export const messages = {
  written: { vi: "Đã ghi {file}", en: "Wrote {file}" },
} as const satisfies Readonly<Record<string, Text>>

/** Writes a result to the file of `--out`, or else to standard output. */
export const emit = Effect.fnUntraced(function* (invocation: Invocation, content: string) {
  const file = invocation.values["out"]
  if (file === undefined) return invocation.terminal.out(content)
  yield* writeFile(invocation, file, content)
})

/** Writes a file and says so to somebody who watches. */
export const writeFile = Effect.fnUntraced(function* (
  invocation: Invocation,
  file: string,
  content: string | Uint8Array,
) {
  const { write } = yield* OutputFiles
  yield* write(file, content)
  tell(invocation, fillText(messages.written, { file }))
})

/** Says something about the run to somebody who watches; silent in a pipe. */
export const tell = ({ terminal, language }: Invocation, text: Text): void => {
  if (terminal.watched) terminal.err(`${plain(text[language])}\n`)
}

/** A JSON document as printed: indented, ended by a newline. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
