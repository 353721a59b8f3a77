import { fillText } from "@lantoa/core"
import { toContract } from "@lantoa/documents/read"
import { type LoadedPlan, PlanSource } from "@lantoa/services"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { sourceView } from "../../text/source-view.ts"
import { BadValue } from "../shared/bad-value.ts"
import { emit, jsonText, tell } from "../shared/emit.ts"
import { messages } from "./messages.ts"

/** Reads one file and prints what was understood. The reader's remarks go to whoever watches. */
export const run = Effect.fn("read")(function* (invocation: Invocation) {
  const { load } = yield* PlanSource
  const loaded = yield* load(invocation.operands[0] ?? "", { fallbackDay: invocation.today })
  yield* emit(invocation, jsonText(yield* readingOf(loaded, invocation.values["format"])))
  tellRemarks(loaded, invocation)
  return exitCodes.done
})

const readingOf = Effect.fnUntraced(function* ({ name, plan, reading }: LoadedPlan, format: string | undefined) {
  if (format === "plan") return plan
  if (format !== "tree") return { ...toContract({ plan }), diagnostics: reading?.diagnostics ?? [] }
  return reading === undefined ? yield* new BadValue({ text: fillText(messages.noTree, { file: name }) }) : reading.tree
})

const tellRemarks = ({ name, reading }: LoadedPlan, invocation: Invocation): void => {
  if (reading === undefined) return
  const view = sourceView(reading.source)
  for (const { text, spans, code } of reading.diagnostics) {
    const [span] = spans
    const place = span === undefined ? undefined : view.placeOf(span.start, span.end)
    const where = place === undefined ? name : `${name}:${place.line}:${place.column}`
    tell(invocation, { vi: `${where}: ${text.vi} [${code}]`, en: `${where}: ${text.en} [${code}]` })
  }
}
