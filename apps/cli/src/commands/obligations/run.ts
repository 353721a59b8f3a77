import { deriveObligations, formatDate, groupByObligor, type Obligation, type Plan, type Text } from "@lantoa/core"
import { writeObligationsCsv } from "@lantoa/documents/write"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { fillBoth } from "../../text/fill-both.ts"
import { BadValue } from "../shared/bad-value.ts"
import { dayOption } from "../shared/day.ts"
import { emit, jsonText, writeFile } from "../shared/emit.ts"
import { type JudgedPlan, loadJudged } from "../shared/judged-plan.ts"
import { messages } from "./messages.ts"
import { obligationsOfUnit } from "./of-unit.ts"
import { obligationTable } from "./rows.ts"

/** Prints what each unit owes under a plan, or what one unit owes. */
export const run = Effect.fn("obligations")(function* (invocation: Invocation) {
  const asOf = yield* dayOption(invocation, "as-of")
  const judged = yield* loadJudged(invocation.operands[0] ?? "", asOf, invocation.today)
  const all = deriveObligations(judged.loaded.plan, judged.jurisdiction)
  const unit = invocation.values["unit"]
  const shown = unit === undefined ? all : yield* obligationsOfUnit(unit, all, judged.jurisdiction)
  if (invocation.values["format"] === "xlsx") yield* writeWorkbookOf(invocation, judged.loaded.plan, shown)
  else yield* emit(invocation, written(invocation, judged, shown))
  return exitCodes.done
})

/** A workbook is no text for a screen: it needs a file. */
const writeWorkbookOf = Effect.fnUntraced(function* (
  invocation: Invocation,
  plan: Plan,
  obligations: readonly Obligation[],
) {
  const file = invocation.values["out"]
  if (file === undefined) return yield* new BadValue({ text: messages.outMissing })
  const { language } = invocation
  const bytes = yield* Effect.promise(async () => {
    const { writeObligationsWorkbook } = await import("@lantoa/documents/xlsx")
    return writeObligationsWorkbook(plan, obligations, { language })
  })
  yield* writeFile(invocation, file, bytes)
})

const written = (
  { values, language, terminal }: Invocation,
  judged: JudgedPlan,
  obligations: readonly Obligation[],
): string => {
  const { plan } = judged.loaded
  switch (values["format"]) {
    case "json":
      return jsonText({ format: "lantoa.obligations/1", plan: plan.id, judgement: judged.judgement, obligations })
    case "csv":
      return writeObligationsCsv(plan, obligations, { language, bom: values["out"] !== undefined })
    default:
      return `${obligationTable(plan, obligations, language, terminal.columns)}\n${counted(judged, obligations)[language]}\n`
  }
}

const counted = ({ judgement }: JudgedPlan, obligations: readonly Obligation[]): Text =>
  fillBoth(messages.counted, (language) => ({
    rows: obligations.length,
    units: groupByObligor(obligations).length,
    day: formatDate(judgement.day, language),
    reason: judgement.text[language],
  }))
