import { mayBeError } from "../../../law/index.ts"
import { type AnyRule, explainRule } from "../../../lint/index.ts"
import { rules as nationalRules } from "../../../lint/rules/index.ts"
import type { Text } from "../../../text/index.ts"
import type { ConformanceCheck } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem } from "../outcome.ts"

/** Every rule that plans of the province are checked by has its page and its messages in both languages. */
export const ruleTexts: ConformanceCheck = {
  id: "check/rule-texts",
  title: {
    vi: "Quy tắc nào cũng có trang giải thích và thông báo đủ hai thứ tiếng; lỗi có căn cứ đã đối chiếu",
    en: "Every rule has its page and messages in both languages; an error rests on law that was read",
  },
  run: ({ province: { rules } }) => {
    const all = [...nationalRules, ...rules]
    return outcomeOf(all.length, all.flatMap(problemsOf))
  },
}

const problemsOf = (rule: AnyRule): readonly ConformanceProblem[] => {
  const texts: readonly (readonly [at: string, text: Text])[] = [
    ["title", rule.title],
    ["explain", rule.explain],
    ...(rule.remedy === undefined ? [] : [["remedy", rule.remedy] as const]),
    ...Object.entries<Text>(rule.messages),
  ]
  return [
    ...texts.flatMap(([at, text]) => textProblems(`${rule.id}, ${at}`, text)),
    ...(["vi", "en"] as const).flatMap((language) =>
      explainRule(rule, language).includes(rule.title[language])
        ? []
        : [problem(rule.id, { vi: "trang thiếu tên", en: "a page without title" }, rule.title)],
    ),
    ...(rule.severity === "error" && !mayBeError(rule.basis)
      ? [
          problem(
            rule.id,
            { vi: "mức lỗi, không có căn cứ đã đối chiếu", en: "an error with no basis that was read" },
            { vi: "căn cứ đã đối chiếu, hoặc mức cảnh báo", en: "a basis that was read, or a warning" },
          ),
        ]
      : []),
  ]
}

const textProblems = (at: string, { en, vi }: Text): readonly ConformanceProblem[] => {
  const [inVi, inEn] = [placeholders(vi), placeholders(en)]
  if (vi.trim() === "" || en.trim() === "")
    return [problem(at, { vi: "trống", en: "empty" }, { vi: "đủ hai thứ tiếng", en: "both languages" })]
  if (inVi.join() === inEn.join()) return []
  return [problem(at, { vi: inEn.join(" "), en: inEn.join(" ") }, { vi: inVi.join(" "), en: inVi.join(" ") })]
}

const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
