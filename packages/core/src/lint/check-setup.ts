import type { IsoDate } from "../calendar/index.ts"
import type { Baseline } from "./baseline.schema.ts"
import type { CheckConfig } from "./check-config.schema.ts"
import { configFindings } from "./config-rules.ts"
import type { SuppressedFinding } from "./finding.schema.ts"
import type { LintResult } from "./lint.ts"
import { mergeCheckConfigs, resolveCheckConfig } from "./resolve-check-config.ts"
import type { AnyRule } from "./rule.ts"
import { applyBaseline, applySuppressions } from "./suppress.ts"

/** The check of a plan that a setup is applied to. */
export interface SetupCheck {
  /** All rules there are to choose from. */
  readonly rules: readonly AnyRule[]
  /** Runs some of them on the plan. */
  readonly run: (rules: readonly AnyRule[]) => LintResult
  /** Id of the plan, as baselines name it. */
  readonly plan: string
  /** The day the plan is judged on. */
  readonly day: IsoDate
  /** The day by which suppressions have expired or not. */
  readonly today: IsoDate
}

/** What a setup made of a check. */
export interface SetupOutcome extends LintResult {
  /** Findings that do not count, and why. */
  readonly suppressed: readonly SuppressedFinding[]
  /** The rules that were chosen, each with the severity it runs at. */
  readonly rules: readonly AnyRule[]
}

/** How to check (*cách kiểm tra*): which rules run, how loud, what is accepted. Made by `checkSetup`. */
export interface CheckSetup {
  readonly config: CheckConfig
  readonly baseline: Baseline | undefined
  /** This setup over that of a province: what this one says wins. */
  readonly over: (below: CheckSetup | undefined) => CheckSetup
  /** What is left of a check once settings, suppressions and baseline were applied. */
  readonly apply: (check: SetupCheck) => SetupOutcome
}

/**
 * Makes a configuration, and a baseline of findings that were there before, into what `checkPlan` and `defineProvince`
 * take. A program that never configures anything never loads what a configuration needs.
 *
 * ```ts import.meta.vitest
 * const { config } = checkSetup({ preset: "strict" }).over(checkSetup({ preset: "form-only", baseline: "moc.json" }))
 * config // => { preset: "strict", baseline: "moc.json" }
 * ```
 */
export const checkSetup = (config: CheckConfig, baseline: Baseline | undefined = undefined): CheckSetup => ({
  config,
  baseline,
  over: (below) =>
    below === undefined
      ? checkSetup(config, baseline)
      : checkSetup(mergeCheckConfigs(below.config, config), baseline ?? below.baseline),
  apply: (check) => outcomeOf(check, config, baseline),
})

const outcomeOf = (
  { day, plan, rules, run, today }: SetupCheck,
  config: CheckConfig,
  baseline: Baseline | undefined,
): SetupOutcome => {
  const resolved = resolveCheckConfig(config, rules)
  const { defects, findings } = run(resolved.rules)
  const accepted = applySuppressions(findings, resolved.suppressions, today)
  const fresh = baseline === undefined ? undefined : applyBaseline(accepted.findings, baseline, plan)
  const problems = configFindings([...resolved.problems, ...accepted.problems], day)
  return {
    findings: [...(fresh?.findings ?? accepted.findings), ...problems],
    suppressed: [...accepted.suppressed, ...(fresh?.suppressed ?? [])],
    defects,
    rules: resolved.rules,
  }
}
