import { explainRule, type Language, type RuleDescription, severityLabels, severityOf } from "@lantoa/core"

const words = {
  title: { vi: "Quy tắc kiểm tra", en: "Rules" },
  lead: {
    vi: "Trang này được viết từ chính các quy tắc. Bản tiếng Anh: [rules](../en/rules.md). Mức *lỗi* chỉ có khi căn cứ đã đọc tận văn bản; còn lại là *cảnh báo* hoặc *lưu ý*.",
    en: "This page is written from the rules themselves. Vietnamese: [quy tắc](../vi/quy-tac.md). A rule says *error* only on a basis that was read in the text; all others warn or inform.",
  },
  columns: { vi: ["Quy tắc", "Mức", "Điều phải đúng"], en: ["Rule", "Severity", "What must hold"] },
} as const

/** The page of all rules in one language: an index, then every rule's own text. */
export const rulesPage = (rules: readonly RuleDescription[], language: Language): string => {
  const rows = rules.map(
    (rule) =>
      `| [\`${rule.id}\`](#${anchorOf(rule)}) | ${severityLabels[severityOf(rule)][language]} | ${rule.title[language]} |`,
  )
  return [
    `# ${words.title[language]}`,
    words.lead[language],
    [`| ${words.columns[language].join(" | ")} |`, "|---|---|---|", ...rows].join("\n"),
    ...rules.map((rule) => `<a id="${anchorOf(rule)}"></a>\n\n${lowered(explainRule(rule, language)).trim()}`),
    "",
  ].join("\n\n")
}

const anchorOf = ({ id }: RuleDescription): string => id.replace("/", "-")

/** One level further down, so that the page has one title. */
const lowered = (markdown: string): string => markdown.replace(/^#/gm, "##")
