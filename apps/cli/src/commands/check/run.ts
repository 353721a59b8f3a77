import { type AnyRule, fillText, type IsoDate } from "@lantoa/core"
import { rules } from "@lantoa/core/rules"
import type { Readable } from "@lantoa/services"
import * as Effect from "effect/Effect"
import { type ExitCode, exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { stylesFor } from "../../terminal/styles.ts"
import { plain } from "../../text/plain.ts"
import { version } from "../../version.ts"
import { type CheckedPlan, loadChecked } from "../shared/checked-plan.ts"
import { dayOption } from "../shared/day.ts"
import { emit, jsonText } from "../shared/emit.ts"
import { countsOf, countsText } from "./counts.ts"
import { findingsJson, type Unchecked } from "./json.ts"
import { messages } from "./messages.ts"
import { prettyPlan } from "./pretty.ts"
import { sarif } from "./sarif.ts"
import { uriOf } from "./uri.ts"

/** Checks every file; one that cannot be loaded is told and does not stop the others. */
export const run = Effect.fn("check")(function* (invocation: Invocation) {
  const asOf = yield* dayOption(invocation, "as-of")
  const checked: CheckedPlan[] = []
  const unchecked: Unchecked[] = []
  for (const file of invocation.operands) {
    const result = yield* attempt(file, asOf, invocation.today)
    if ("error" in result) unchecked.push(result)
    else checked.push(result)
  }
  for (const { error } of unchecked) invocation.terminal.err(`lantoa: ${plain(error.text[invocation.language])}\n`)
  yield* emit(invocation, written(invocation, checked, unchecked))
  return exitCodeOf(checked, unchecked)
})

const attempt = (file: string, asOf: IsoDate | undefined, today: IsoDate) =>
  loadChecked(file, asOf, today).pipe(Effect.catch((error: Readable) => Effect.succeed({ file, error })))

const exitCodeOf = (checked: readonly CheckedPlan[], unchecked: readonly Unchecked[]): ExitCode => {
  if (unchecked.length > 0) return exitCodes.failed
  const hasError = checked.some(({ findings }) => findings.some(({ severity }) => severity === "error"))
  return hasError ? exitCodes.wrong : exitCodes.done
}

const written = (invocation: Invocation, checked: readonly CheckedPlan[], unchecked: readonly Unchecked[]): string => {
  switch (invocation.values["format"]) {
    case "json":
      return jsonText(findingsJson(checked, unchecked))
    case "sarif":
      return jsonText(
        sarif(checked, unchecked, {
          language: invocation.language,
          version: version(),
          rules: rulesOf(checked),
          uriOf,
        }),
      )
    default:
      return pretty(invocation, checked, unchecked)
  }
}

/** The national rules and those of the provinces that the plans belong to, each once. */
const rulesOf = (checked: readonly CheckedPlan[]): readonly AnyRule[] => [
  ...rules,
  ...[...new Set(checked.map(({ loaded }) => loaded.province))].flatMap((province) => province?.rules ?? []),
]

const pretty = (
  { language, terminal, values }: Invocation,
  checked: readonly CheckedPlan[],
  unchecked: readonly Unchecked[],
): string => {
  const options = {
    language,
    columns: terminal.columns,
    styles: stylesFor(terminal.colours && values["out"] === undefined),
  }
  const plans = checked.map((plan) => prettyPlan(plan, options))
  if (checked.length + unchecked.length < 2) return plans.join("\n")
  const counts = countsText(countsOf(checked.flatMap(({ findings }) => findings)))[language]
  const total = fillText(messages.total, { files: checked.length, counts })[language]
  const missing =
    unchecked.length === 0 ? "" : ` ${fillText(messages.notChecked, { files: unchecked.length })[language]}`
  return `${plans.join("\n")}\n${total}${missing}\n`
}
