import { fillText } from "@lantoa/core"
import { OutputFiles, Variants, variantFileName } from "@lantoa/services"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { BadValue } from "../shared/bad-value.ts"
import { dayOption } from "../shared/day.ts"
import { jsonText, tell } from "../shared/emit.ts"
import { messages } from "./messages.ts"

/** Writes a variant file for a province, and its JSON Schema where asked for. */
export const run = Effect.fn("init")(function* (invocation: Invocation) {
  const { province, schema, out: file = variantFileName } = invocation.values
  if (province === undefined) return yield* new BadValue({ text: messages.provinceMissing })
  const variants = yield* Variants
  const { write } = yield* OutputFiles
  const on = (yield* dayOption(invocation, "on")) ?? invocation.today
  const text = yield* variants.template({ province, on, schema })
  if (file === "-") invocation.terminal.out(text)
  else {
    yield* variants.refuseExisting(file)
    yield* write(file, text)
    tell(invocation, fillText(messages.written, { file }))
  }
  if (schema !== undefined) yield* write(schema, jsonText(yield* variants.schema))
  return exitCodes.done
})
