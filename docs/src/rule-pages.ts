import { explainRule, type Language, type RuleDescription, severityLabels, severityOf } from "@lantoa/core"

const words = {
  title: { vi: "Quy tắc kiểm tra", en: "Rules" },
  lead: {
    vi: "Trang này được viết từ chính các quy tắc. Bản tiếng Anh: [rules](../en/rules.md). Mức *lỗi* chỉ có khi căn cứ đã đọc tận văn bản; còn lại là *cảnh báo* hoặc *lưu ý*.",
    en: "This page is written from the rules themselves. Vietnamese: [quy tắc](../vi/quy-tac.md). A rule says *error* only on a basis that was read in the text; all others warn or inform.",
  },
  below: {
    vi: "Quy tắc kiểm tra báo cáo đã điền ở [cuối trang](#reports).",
    en: "The rules on filled reports stand [at the end](#reports).",
  },
  reports: { vi: "Kiểm tra báo cáo", en: "On filled reports" },
  reportsLead: {
    vi: "Các quy tắc này xem báo cáo đã điền, không xem kế hoạch. Không có mẫu chính thức nào được tìm thấy, nên mọi quy tắc đều là thông lệ: cảnh báo cần hỏi lại đơn vị, lưu ý chỉ để xem lại.",
    en: "These look at filled reports, not at plans. No official form was found, so all of them are practice: a warning is to be asked about, information only to be looked at.",
  },
  columns: { vi: ["Quy tắc", "Mức", "Điều phải đúng"], en: ["Rule", "Severity", "What must hold"] },
} as const

/** The page of all rules in one language: those on plans, then those on filled reports, each with an index. */
export const rulesPage = (
  onPlans: readonly RuleDescription[],
  onReports: readonly RuleDescription[],
  language: Language,
): string =>
  [
    `# ${words.title[language]}`,
    words.lead[language],
    words.below[language],
    indexOf(onPlans, language),
    ...textsOf(onPlans, language),
    `<a id="reports"></a>\n\n## ${words.reports[language]}`,
    words.reportsLead[language],
    indexOf(onReports, language),
    ...textsOf(onReports, language),
    "",
  ].join("\n\n")

const textsOf = (rules: readonly RuleDescription[], language: Language): readonly string[] =>
  rules.map((rule) => `<a id="${anchorOf(rule)}"></a>\n\n${lowered(explainRule(rule, language)).trim()}`)

const indexOf = (rules: readonly RuleDescription[], language: Language): string =>
  [
    `| ${words.columns[language].join(" | ")} |`,
    "|---|---|---|",
    ...rules.map(
      (rule) =>
        `| [\`${rule.id}\`](#${anchorOf(rule)}) | ${severityLabels[severityOf(rule)][language]} | ${rule.title[language]} |`,
    ),
  ].join("\n")

const anchorOf = ({ id }: RuleDescription): string => id.replace("/", "-")

/** One level further down, so that the page has one title. */
const lowered = (markdown: string): string => markdown.replace(/^#/gm, "##")
