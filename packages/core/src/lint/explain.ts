import { type Basis, type Certainty, citeBasis } from "../law/index.ts"
import type { Language, Text } from "../text/index.ts"
import type { Severity } from "./finding.schema.ts"
import { severityOf } from "./lint.ts"
import type { RuleDescription, RuleExamples } from "./rule.ts"

/** How a severity is called. */
export const severityLabels: Readonly<Record<Severity, Text>> = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  information: { vi: "lưu ý", en: "information" },
}

/** How sure a basis is, in words. */
export const certaintyLabels: Readonly<Record<Certainty, Text>> = {
  verified: { vi: "đã đối chiếu văn bản", en: "read in the text" },
  document: { vi: "theo văn bản đã ban hành", en: "stands in an issued document" },
  secondary: { vi: "theo nguồn thứ cấp", en: "read in a secondary source" },
  computed: { vi: "được tính ra", en: "computed" },
  inferred: { vi: "suy luận, thông lệ", en: "inferred, practice" },
  unchecked: { vi: "chưa kiểm chứng", en: "not checked" },
}

const headings = {
  severity: { vi: "Mức độ", en: "Severity" },
  since: { vi: "Áp dụng từ", en: "Applies from" },
  until: { vi: "đến trước", en: "until before" },
  basis: { vi: "Căn cứ", en: "Basis" },
  practice: { vi: "Thông lệ soạn thảo", en: "Drafting practice" },
  why: { vi: "Vì sao", en: "Why" },
  remedy: { vi: "Cách xử lý", en: "What to do" },
  examples: { vi: "Ví dụ", en: "Examples" },
  right: { vi: "Đúng", en: "Right" },
  wrong: { vi: "Sai", en: "Wrong" },
  strict: {
    vi: "Chỉ chạy trong bộ `strict` hoặc khi cấu hình bật.",
    en: "Runs only in the preset `strict`, or where a configuration turns it on.",
  },
  messages: { vi: "Các thông báo", en: "Messages" },
} as const

/** The page of a rule (*trang giải thích quy tắc*) in one language, in Markdown: what must hold, why, and what to do. */
export const explainRule = (rule: RuleDescription, language: Language): string => {
  const severity = severityLabels[severityOf(rule)][language]
  const until = rule.until === undefined ? "" : ` ${headings.until[language]} ${rule.until}`
  const messages = Object.entries<Text>(rule.messages).map(([id, text]) => `- \`${id}\`: ${text[language]}`)
  return [
    `# ${rule.title[language]}`,
    `\`${rule.id}\` · ${headings.severity[language]}: **${severity}** · ${headings.since[language]} ${rule.since}${until}`,
    section(headings.basis[language], basisLines(rule.basis, language)),
    section(headings.why[language], rule.explain[language]),
    ...(rule.optIn === true ? [headings.strict[language]] : []),
    ...(rule.remedy === undefined ? [] : [section(headings.remedy[language], rule.remedy[language])]),
    ...(rule.examples === undefined
      ? []
      : [section(headings.examples[language], exampleLines(rule.examples, language))]),
    section(headings.messages[language], messages.join("\n")),
    "",
  ].join("\n\n")
}

const section = (heading: string, body: string): string => `## ${heading}\n\n${body}`

const exampleLines = ({ right, wrong }: RuleExamples, language: Language): string =>
  [
    ...wrong.map((words) => `- ${headings.wrong[language]}: “${words}”`),
    ...right.map((words) => `- ${headings.right[language]}: “${words}”`),
  ].join("\n")

const basisLines = (basis: readonly Basis[], language: Language): string =>
  basis.length === 0 ? `- ${headings.practice[language]}` : basis.map((one) => basisLine(one, language)).join("\n")

const basisLine = (basis: Basis, language: Language): string => {
  const cited = basis.url === undefined ? citeBasis(basis) : `[${citeBasis(basis)}](${basis.url})`
  return `- ${cited} (${certaintyLabels[basis.certainty][language]})`
}
