import type { AnyRule } from "../../../lint/index.ts"
import { type AnyRuleCases, caseOf, runRule, wordsOf } from "../../rule-cases.ts"
import type { ConformanceCheck } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem, skipped } from "../outcome.ts"

/** How many cases of each kind a rule needs. */
const least = 3

/** Every rule of the plugin's own finds what its cases say, and nothing in the sound ones. A plugin may have no rules. */
export const ruleCasesHold: ConformanceCheck = {
  id: "check/rule-cases",
  title: {
    vi: "Mỗi quy tắc riêng có ít nhất ba trường hợp đúng, ba trường hợp sai, và xử đúng cả",
    en: "Each own rule has three sound cases and three faulty ones at least, and judges them so",
  },
  run: ({ province: { rules, slug }, ruleCases }) => {
    if (rules.length > 0 && ruleCases === undefined)
      return skipped(
        "không được cung cấp các trường hợp của quy tắc riêng",
        "the cases of the own rules were not given",
      )
    const strangers = Object.keys(ruleCases ?? {}).filter((id) => !rules.some((rule) => rule.id === id))
    return outcomeOf(1 + rules.length, [
      ...strangers.map((id) =>
        problem(
          id,
          { vi: "có trường hợp, không có quy tắc", en: "cases without a rule" },
          { vi: `một quy tắc của ${slug}`, en: `a rule of ${slug}` },
        ),
      ),
      ...rules.flatMap((rule) => problemsOf(rule, ruleCases?.[rule.id] ?? { valid: {}, invalid: [] })),
    ])
  },
}

const problemsOf = (rule: AnyRule, { invalid, valid }: AnyRuleCases): readonly ConformanceProblem[] => [
  ...tooFew(`${rule.id}, valid`, Object.keys(valid).length),
  ...tooFew(`${rule.id}, invalid`, invalid.length),
  ...unheard(rule, invalid),
  ...Object.entries(valid).flatMap(([name, given]) =>
    misjudged(`${rule.id}, ${name}`, runRule(rule, caseOf(given)), []),
  ),
  ...invalid.flatMap(({ finds, name, ...given }) => misjudged(`${rule.id}, ${name}`, runRule(rule, given), finds)),
]

const tooFew = (at: string, count: number): readonly ConformanceProblem[] =>
  count >= least
    ? []
    : [
        problem(
          at,
          { vi: `${count} trường hợp`, en: `${count} cases` },
          { vi: `ít nhất ${least}`, en: `${least} at least` },
        ),
      ]

/** Messages that no case brings about. */
const unheard = ({ id, messages }: AnyRule, invalid: AnyRuleCases["invalid"]): readonly ConformanceProblem[] => {
  const heard = new Set(invalid.flatMap(({ finds }) => finds.map(({ message }) => message)))
  return Object.keys(messages)
    .filter((message) => !heard.has(message))
    .map((message) =>
      problem(
        id,
        { vi: `không trường hợp nào ra thông báo ${message}`, en: `no case brings about the message ${message}` },
        { vi: "một trường hợp", en: "a case" },
      ),
    )
}

const misjudged = (
  at: string,
  { defects, findings }: ReturnType<typeof runRule>,
  expected: AnyRuleCases["invalid"][number]["finds"],
): readonly ConformanceProblem[] => {
  const broken = defects.map(({ reason }) => reason)
  const found = findings.map((finding) => `${finding.message} ${finding.at.join(".")}`)
  const due = expected.map((each) => `${each.message} ${each.at.join(".")}`)
  const says = expected.every(({ says: words }, index) => {
    const text = findings[index]?.text.vi
    return words === undefined || (text !== undefined && wordsOf(words).test(text))
  })
  if (broken.length === 0 && found.join() === due.join() && says) return []
  const is = [...broken, ...findings.map(({ text }, index) => `${found[index] ?? ""}: ${text.vi}`)].join("; ") || "–"
  const words = expected.map(({ says: said }, index) => `${due[index] ?? ""}${said === undefined ? "" : `: ${said}`}`)
  return [problem(at, { vi: is, en: is }, { vi: words.join("; ") || "–", en: words.join("; ") || "–" })]
}
