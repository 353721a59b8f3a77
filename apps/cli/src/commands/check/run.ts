import { type AnyRule, baselineOf, fillText, type IsoDate, type RuleDescription } from "@lantoa/core"
import { rules } from "@lantoa/core/rules"
import { type LoadedPlan, PlanSource, type Readable } from "@lantoa/services"
import * as Effect from "effect/Effect"
import { type ExitCode, exitCodes } from "../../exit-code.ts"
import type { Invocation } from "../../invocation.ts"
import { plain } from "../../text/plain.ts"
import { type CheckedPlan, type CheckSettings, check } from "../shared/checked-plan.ts"
import { dayOption } from "../shared/day.ts"
import { emit, jsonText, tell, writeFile } from "../shared/emit.ts"
import type { Unchecked } from "./json.ts"
import { messages } from "./messages.ts"
import { configToldOnce } from "./once.ts"
import { settingsOf } from "./settings.ts"
import { writeCopies, writeDocxReport } from "./write-copies.ts"
import { written } from "./written.ts"

/** Checks every file; one that cannot be loaded is told and does not stop the others. */
export const run = Effect.fn("check")(function* (invocation: Invocation) {
  const asOf = yield* dayOption(invocation, "as-of")
  const settings = yield* settingsOf(invocation)
  const loaded: LoadedPlan[] = []
  const unchecked: Unchecked[] = []
  for (const file of invocation.operands) {
    const result = yield* attempt(file, invocation.today)
    if ("error" in result) unchecked.push(result)
    else loaded.push(result)
  }
  for (const { error } of unchecked) invocation.terminal.err(`lantoa: ${plain(error.text[invocation.language])}\n`)
  const found = yield* checkAll(invocation, loaded, asOf, settings)
  const checked = invocation.flags.has("fix") ? yield* fixed(invocation, found, asOf, settings) : found
  if (invocation.values["format"] === "docx") {
    yield* writeDocxReport(invocation, checked)
    return exitCodeOf(checked, unchecked)
  }
  const output = yield* written(invocation, checked, unchecked, rulesOf(checked))
  yield* emit(invocation, output)
  return exitCodeOf(checked, unchecked)
})

/** Makes the safe fixes in copies and checks those: what is told then is what is left. */
const fixed = Effect.fnUntraced(function* (
  invocation: Invocation,
  found: readonly CheckedPlan[],
  asOf: IsoDate | undefined,
  settings: CheckSettings,
) {
  const copies = yield* writeCopies(invocation, found)
  return configToldOnce(copies.map((plan) => check(plan, asOf, invocation.today, settings)))
})

const attempt = Effect.fnUntraced(function* (file: string, today: IsoDate) {
  const { load } = yield* PlanSource
  return yield* load(file, { fallbackDay: today }).pipe(
    Effect.catch((error: Readable) => Effect.succeed({ file, error })),
  )
})

/** Checks what was loaded; with `--baseline-write` what is found is written down first and then known. */
const checkAll = Effect.fnUntraced(function* (
  invocation: Invocation,
  loaded: readonly LoadedPlan[],
  asOf: IsoDate | undefined,
  settings: CheckSettings,
) {
  const checkEach = (how: CheckSettings) =>
    configToldOnce(loaded.map((plan) => check(plan, asOf, invocation.today, how)))
  const checked = checkEach(settings)
  const file = invocation.values["baseline-write"]
  if (file === undefined) return checked
  const ofPlans = checked.map(({ findings, loaded: { plan } }) => ({
    plan: plan.id,
    findings: findings.filter(({ rule }) => !rule.startsWith("check-config/")),
  }))
  const baseline = baselineOf(ofPlans)
  yield* writeFile(invocation, file, jsonText(baseline))
  tell(invocation, fillText(messages.baselineWritten, { count: baseline.findings.length }))
  return checkEach({ ...settings, baseline })
})

const exitCodeOf = (checked: readonly CheckedPlan[], unchecked: readonly Unchecked[]): ExitCode => {
  if (unchecked.length > 0) return exitCodes.failed
  const hasError = checked.some(({ findings }) => findings.some(({ severity }) => severity === "error"))
  return hasError ? exitCodes.wrong : exitCodes.done
}

/** The national rules and those of the provinces that the plans belong to, each once. */
const rulesOf = (checked: readonly CheckedPlan[]): readonly RuleDescription[] => {
  const all: readonly AnyRule[] = [
    ...rules,
    ...[...new Set(checked.map(({ loaded }) => loaded.province))].flatMap((province) => province?.rules ?? []),
  ]
  return all
}
