import { nearestNames } from "../directory/index.ts"
import { fillText, type Text } from "../text/index.ts"
import type { CheckConfig, PresetName, RuleSetting, Suppression } from "./check-config.schema.ts"
import { type ConfigProblem, ruleKnown, severityCarried, suppressionExplained } from "./config-rules.ts"
import type { Severity } from "./finding.schema.ts"
import { severityOf } from "./lint.ts"
import { presets } from "./presets.ts"
import type { AnyRule } from "./rule.ts"
import { withSetting } from "./with-setting.ts"

/** A configuration made into what is run, and what is wrong with it. */
export interface ResolvedCheckConfig {
  readonly preset: PresetName
  /** The rules that run, each with the severity it runs at, in the order given. */
  readonly rules: readonly AnyRule[]
  readonly suppressions: readonly Suppression[]
  readonly baseline: string | undefined
  readonly problems: readonly ConfigProblem[]
}

/**
 * Works out which rules run and how loud (*áp dụng cấu hình kiểm tra*). Nothing is refused: a rule that does not exist,
 * a severity above what the basis carries and a suppression without a reason are problems, and the rest holds.
 */
export const resolveCheckConfig = (config: CheckConfig, rules: Iterable<AnyRule>): ResolvedCheckConfig => {
  const all = [...rules]
  const preset = config.preset ?? "recommended"
  const suppressions = config.suppressions ?? []
  const problems = [
    ...Object.entries(config.rules ?? {}).flatMap(([id, setting]) => settingProblem(all, id, setting)),
    ...suppressions.flatMap((suppression, index) => suppressionProblems(all, suppression, index)),
  ]
  return {
    preset,
    rules: all.flatMap((rule) => withSetting(rule, config.rules?.[rule.id] ?? presets[preset].settingOf(rule))),
    suppressions,
    baseline: config.baseline,
    problems,
  }
}

/**
 * Configurations one over the other, the later above: its preset and its settings of rules win, its suppressions are
 * added.
 */
export const mergeCheckConfigs = (...configs: readonly (CheckConfig | undefined)[]): CheckConfig => {
  const merged: CheckConfig = {}
  for (const config of configs) {
    if (config === undefined) continue
    if (config.preset !== undefined) merged.preset = config.preset
    if (config.rules !== undefined) merged.rules = { ...merged.rules, ...config.rules }
    if (config.suppressions !== undefined)
      merged.suppressions = [...(merged.suppressions ?? []), ...config.suppressions]
    if (config.baseline !== undefined) merged.baseline = config.baseline
  }
  return merged
}

/** The loudest a rule may be. */
const loudest = (rule: AnyRule): Severity => severityOf({ ...rule, severity: "error" })

const settingProblem = (rules: readonly AnyRule[], id: string, asked: RuleSetting): readonly ConfigProblem[] => {
  const rule = rules.find((one) => one.id === id)
  const at = ["rules", id]
  if (rule === undefined) return [unknownRule(rules, id, at)]
  const allowed = loudest(rule)
  if (asked !== "error" || allowed === "error") return []
  const text = fillText(severityCarried.messages.above, { rule: id, asked, allowed })
  return [{ rule: severityCarried.id, message: "above", at, text }]
}

const suppressionProblems = (
  rules: readonly AnyRule[],
  { anchor, reason = "", rule }: Suppression,
  index: number,
): readonly ConfigProblem[] => {
  const at = ["suppressions", index]
  const unexplained = fillText(suppressionExplained.messages.none, { rule, at: anchor.at })
  return [
    ...(rules.some(({ id }) => id === rule) ? [] : [unknownRule(rules, rule, at)]),
    ...(reason.trim() === "" ? [{ rule: suppressionExplained.id, message: "none", at, text: unexplained }] : []),
  ]
}

const unknownRule = (rules: readonly AnyRule[], rule: string, at: ConfigProblem["at"]): ConfigProblem => {
  const hint = hintFor(nearestRules(rule, rules))
  const { unknown } = ruleKnown.messages
  const text = {
    vi: fillText(unknown, { rule, hint: hint.vi }).vi,
    en: fillText(unknown, { rule, hint: hint.en }).en,
  }
  return { rule: ruleKnown.id, message: "unknown", at, text }
}

const hintFor = (near: readonly string[]): Text => {
  if (near.length === 0) return { vi: "", en: "" }
  const names = near.map((name) => `“${name}”`).join(", ")
  return { vi: ` Gần nhất: ${names}.`, en: ` Nearest: ${names}.` }
}

/** The rules that a mistyped id most likely means: by the whole id, else by what stands after the area. */
export const nearestRules = (typed: string, rules: Iterable<{ readonly id: string }>): readonly string[] => {
  const ids = [...rules].map(({ id }) => id)
  const whole = nearestNames(
    typed.toLowerCase(),
    ids.map((id) => ({ name: id, folded: id })),
  )
  if (whole.length > 0) return whole
  const last = typed.toLowerCase().split("/").at(-1) ?? ""
  return nearestNames(
    last,
    ids.map((id) => ({ name: id, folded: id.slice(id.indexOf("/") + 1) })),
  )
}
