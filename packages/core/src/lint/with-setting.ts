import type { RuleSetting } from "./check-config.schema.ts"
import { severityOf } from "./lint.ts"
import type { AnyRule, RuleDescription } from "./rule.ts"

/** How loud a rule is in everyday work: at its own severity, and silent where it is opt-in. */
export const everydaySetting = (rule: RuleDescription): RuleSetting => (rule.optIn === true ? "off" : severityOf(rule))

/** A rule as loud as a setting makes it; none when it is off. */
export const withSetting = (rule: AnyRule, setting: RuleSetting): readonly AnyRule[] => {
  if (setting === "off") return []
  return setting === rule.severity ? [rule] : [{ ...rule, severity: setting }]
}

/** The rules that run where nothing is configured (*bộ quy tắc mặc định*), each at its severity: `recommended`. */
export const everydayRules = (rules: readonly AnyRule[]): readonly AnyRule[] =>
  rules.flatMap((rule) => withSetting(rule, everydaySetting(rule)))
