import { fillText } from "@lantoa/core"
import { type Diagnostic, placeAt, toContract } from "@lantoa/documents/read"
import { type LoadedPlan, PlanSource } from "@lantoa/services"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { placeText } from "../../text/place-text.ts"
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
  if (format !== "tree") return { ...toContract({ plan }), diagnostics: placedDiagnostics(reading) }
  if (reading === undefined) return yield* new BadValue({ text: fillText(messages.noTree, { file: name }) })
  const { places, tree } = reading
  return places.length === 0 ? tree : { ...tree, places }
})

/** The reader's remarks; in a file of paragraphs each says the paragraph and page that it is about. */
const placedDiagnostics = (reading: LoadedPlan["reading"]): readonly Diagnostic[] => {
  if (reading === undefined) return []
  const { diagnostics, places } = reading
  return diagnostics.map((diagnostic) => {
    const [span] = diagnostic.spans
    const place = span === undefined ? undefined : placeAt(places, span.start)
    if (place === undefined) return diagnostic
    const { page, paragraph, part } = place
    return { ...diagnostic, inFile: { part, page, paragraph } }
  })
}

const tellRemarks = ({ name, reading }: LoadedPlan, invocation: Invocation): void => {
  if (reading === undefined) return
  const view = sourceView(reading.source, reading.places)
  for (const { text, spans, code } of reading.diagnostics) {
    const [span] = spans
    const place = span === undefined ? undefined : view.placeOf(span.start, span.end)
    const where = place === undefined ? { vi: "", en: "" } : placeText(place, view)
    tell(invocation, { vi: `${name}${where.vi}: ${text.vi} [${code}]`, en: `${name}${where.en}: ${text.en} [${code}]` })
  }
}
