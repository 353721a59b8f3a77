import { configRules, fillText, type RuleDescription } from "@lantoa/core"
import * as Effect from "effect/Effect"
import type { Invocation } from "../../invocation.ts"
import { stylesFor } from "../../terminal/styles.ts"
import { version } from "../../version.ts"
import type { CheckedPlan } from "../shared/checked-plan.ts"
import { jsonText } from "../shared/emit.ts"
import { countsOf, countsText } from "./counts.ts"
import { githubAnnotations } from "./github.ts"
import { htmlReport } from "./html.ts"
import { findingsJson, type Unchecked } from "./json.ts"
import { junit } from "./junit.ts"
import { messages } from "./messages.ts"
import { prettyPlan } from "./pretty.ts"
import { sarif } from "./sarif.ts"
import { uriOf } from "./uri.ts"

/** The findings in the form that was asked for. */
export const written = Effect.fnUntraced(function* (
  invocation: Invocation,
  checked: readonly CheckedPlan[],
  unchecked: readonly Unchecked[],
  rules: readonly RuleDescription[],
) {
  const { flags, language } = invocation
  const showSuppressed = flags.has("show-suppressed")
  switch (invocation.values["format"]) {
    case "json":
      return jsonText(findingsJson(checked, unchecked))
    case "sarif":
      return jsonText(
        sarif(checked, unchecked, { language, version: version(), rules: [...rules, ...configRules], uriOf }),
      )
    case "junit":
      return junit(checked, unchecked, { language, showSuppressed })
    case "github":
      return githubAnnotations(checked, unchecked, { language, showSuppressed })
    case "html":
      return yield* Effect.promise(() => htmlReport(checked, unchecked, { language, showSuppressed }))
    default:
      return pretty(invocation, checked, unchecked, showSuppressed)
  }
})

const pretty = (
  { language, terminal, values }: Invocation,
  checked: readonly CheckedPlan[],
  unchecked: readonly Unchecked[],
  showSuppressed: boolean,
): string => {
  const options = {
    language,
    columns: terminal.columns,
    styles: stylesFor(terminal.colours && values["out"] === undefined),
    showSuppressed,
  }
  const plans = checked.map((plan) => prettyPlan(plan, options))
  if (checked.length + unchecked.length < 2) return plans.join("\n")
  const counts = countsText(countsOf(checked.flatMap(({ findings }) => findings)))[language]
  const total = fillText(messages.total, { files: checked.length, counts })[language]
  const missing =
    unchecked.length === 0 ? "" : ` ${fillText(messages.notChecked, { files: unchecked.length })[language]}`
  return `${plans.join("\n")}\n${total}${missing}\n`
}
