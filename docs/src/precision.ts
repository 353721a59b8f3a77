import type { AnyRule, Language } from "@lantoa/core"

/** How the findings of a rule were judged by eye. */
export type Judged = readonly [right: number, wrong: number, debatable: number]

/** How many issued plans were looked at. */
export const plansJudged = 18

/**
 * The findings of every rule, in the preset `strict`, in issued plans that were looked at one by one. A rule that is not
 * here found nothing in them.
 */
export const judged: Readonly<Record<string, Judged>> = {
  "form/annex-names-document": [1, 0, 0],
  "form/collective-signs-tm": [0, 0, 2],
  "form/dated-has-number": [1, 0, 0],
  "form/day-assigned": [5, 0, 0],
  "form/number-assigned": [5, 0, 0],
  "legal-basis/basis-by-rank": [1, 0, 0],
  "legal-basis/basis-line-ends": [2, 0, 0],
  "legal-basis/basis-stated": [0, 0, 1],
  "legal-basis/citation-with-so": [7, 0, 0],
  "legal-basis/cited-before-issue": [1, 0, 0],
  "legal-basis/first-citation-complete": [5, 0, 3],
  "legal-basis/later-citation-short": [4, 0, 1],
  "legal-basis/law-by-name": [2, 0, 4],
  "legal-basis/no-comma-before-day": [1, 0, 1],
  "structure/labels-in-order": [1, 0, 0],
  "structure/labels-unique": [1, 0, 0],
  "period/period-stated": [3, 0, 4],
  "theme/themes-carried-out": [1, 0, 1],
  "channel/channels-carried-out": [2, 0, 3],
  "role/ask-outside-own-line": [1, 0, 0],
  "role/lead-named": [0, 0, 2],
  "role/progress-followed": [1, 0, 0],
  "role/task-named-once": [1, 0, 0],
  "role/tasks-have-deadlines": [6, 0, 2],
  "role/unit-named-once": [0, 0, 2],
  "recipients/assigned-units-listed": [3, 0, 1],
  "funding/appraiser-named": [1, 0, 3],
  "funding/estimate-made": [2, 0, 2],
  "funding/tier-named": [3, 0, 3],
  "reporting/due-after-window": [4, 0, 0],
  "reporting/due-stated": [0, 0, 2],
  "reporting/duty-stated": [4, 0, 0],
  "time/cited-issuer-exists": [4, 0, 0],
  "language/every-year-one-way": [3, 0, 0],
  "language/group-names-one-way": [1, 0, 0],
  "language/known-confusions": [2, 0, 0],
  "language/no-space-before-mark": [2, 0, 0],
  "language/one-name-per-project": [1, 0, 0],
  "language/people-capital": [3, 0, 2],
  "language/reference-capitals": [1, 0, 1],
  "language/repeated-word": [3, 0, 0],
  "language/tone-marks-one-way": [7, 0, 0],
  "language/year-range-spacing": [6, 0, 0],
}

const words = {
  title: { vi: "Độ chính xác của quy tắc", en: "Precision of the rules" },
  lead: {
    vi: "Các phát hiện trong {plans} kế hoạch đã ban hành hoặc dự thảo của nhiều cơ quan, năm 2011 đến 2026, chạy bộ `strict`, được xem từng phát hiện một. *Đúng*: văn bản đúng là như vậy. *Sai*: văn bản không như vậy. *Còn bàn*: đúng như câu chữ nhưng người soạn có lý do chấp nhận được. Quy tắc không có trong bảng thì không báo gì trong các văn bản này. Bản tiếng Anh: [precision](../en/precision.md).",
    en: "The findings in {plans} plans of many bodies, issued or drafts, from 2011 to 2026, in the preset `strict`, looked at one by one. *Right*: the document is so. *Wrong*: it is not. *Debatable*: it is so to the letter, but the drafter may well have a reason. A rule that is not in the table found nothing in them. Vietnamese: [độ chính xác](../vi/do-chinh-xac.md).",
  },
  columns: { vi: ["Quy tắc", "Đúng", "Sai", "Còn bàn"], en: ["Rule", "Right", "Wrong", "Debatable"] },
  total: { vi: "Cộng", en: "Total" },
} as const

/** The page that says how far the rules can be trusted, in one language. */
export const precisionPage = (rules: readonly AnyRule[], language: Language): string => {
  const page = language === "vi" ? "quy-tac.md" : "rules.md"
  const rows = rules.flatMap(({ id }) => {
    const counts = judged[id]
    return counts === undefined ? [] : [`| [\`${id}\`](${page}#${id.replace("/", "-")}) | ${counts.join(" | ")} |`]
  })
  const total = [0, 1, 2].map((at) => Object.values(judged).reduce((sum, counts) => sum + (counts[at] ?? 0), 0))
  return [
    `# ${words.title[language]}`,
    words.lead[language].replace("{plans}", String(plansJudged)),
    [
      `| ${words.columns[language].join(" | ")} |`,
      "|---|---|---|---|",
      ...rows,
      `| ${words.total[language]} | ${total.join(" | ")} |`,
    ].join("\n"),
    "",
  ].join("\n\n")
}
