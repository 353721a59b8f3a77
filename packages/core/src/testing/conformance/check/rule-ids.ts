import { rules as nationalRules } from "../../../lint/rules/index.ts"
import type { ConformanceCheck } from "../check.ts"
import { outcomeOf, problem } from "../outcome.ts"

/** The plugin's rules are named after it, each once, beside the national rules. */
export const ruleIds: ConformanceCheck = {
  id: "check/rule-ids",
  title: {
    vi: "Mã quy tắc riêng bắt đầu bằng tên gói, không trùng",
    en: "Own rules are named after the plugin, each once",
  },
  run: ({ province: { rules, slug } }) => {
    const ids = [...nationalRules, ...rules].map(({ id }): string => id)
    const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at))
    return outcomeOf(ids.length, [
      ...[...twice].map((id) =>
        problem(id, { vi: "hai quy tắc cùng mã", en: "two rules have this id" }, { vi: "một quy tắc", en: "one rule" }),
      ),
      ...rules
        .filter(({ id }) => !id.startsWith(`${slug}/`))
        .map(({ id }) => problem(id, { vi: id, en: id }, { vi: `${slug}/…`, en: `${slug}/…` })),
    ])
  },
}
