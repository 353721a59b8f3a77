import { type Messages, type PlanPath, severityOf } from "../lint/index.ts"
import type { ExpectedReport, ReportContent, ReportForm } from "../report/index.ts"
import { fillText, type Language, type Text } from "../text/index.ts"
import { placeOf } from "./place-of.ts"
import type { ReviewFinding } from "./review-finding.schema.ts"
import type { AnyReviewRule, ReviewContext } from "./review-rule.ts"
import { reviewRules } from "./rules/index.ts"

/** What a filled report is compared with. */
export interface ReviewOptions {
  readonly form: ReportForm
  /** What the unit owes; null where nobody knows. */
  readonly expected: ExpectedReport | null
  /** What the unit reported for earlier periods of the same length, oldest first. */
  readonly previous?: readonly ReportContent[]
  /** What other units reported in the same form for the same period. */
  readonly peers?: readonly ReportContent[]
  /** The rules; all there are when left out. */
  readonly rules?: readonly AnyReviewRule[]
}

/**
 * Reads a filled report over (*kiểm tra nội dung báo cáo*), in the order of the rules and of the form. Whatever has the
 * shape of a report can be reviewed; text in the place of a number and negative counts do not have it and never come here.
 */
export const reviewReport = (content: ReportContent, options: ReviewOptions): readonly ReviewFinding[] => {
  const { expected, form, peers = [], previous = [], rules = reviewRules } = options
  const context: ReviewContext = { content, form, expected, previous, peers }
  const findings: ReviewFinding[] = []
  for (const rule of rules)
    rule.check(context, (message: string, at: PlanPath, data: Values) => {
      findings.push(findingOf(rule, form, message, at, data))
    })
  return findings
}

/** Whether somebody has to ask the unit or correct the report (*cần làm rõ*): more than what is worth knowing. */
export const needsFollowUp = (findings: readonly Pick<ReviewFinding, "severity">[]): boolean =>
  findings.some(({ severity }) => severity !== "information")

type Values = Readonly<Record<string, string | number | Text>>

const findingOf = (
  rule: AnyReviewRule,
  form: ReportForm,
  message: string,
  at: PlanPath,
  data: Values,
): ReviewFinding => {
  const messages: Messages = rule.messages
  const template = messages[message]
  if (template === undefined) throw new RangeError(`Rule ${rule.id} has no message "${message}".`)
  return {
    rule: rule.id,
    message,
    severity: severityOf(rule),
    at: [...at],
    clause: placeOf(form, at),
    cell: null,
    text: { vi: written(template, data, "vi"), en: written(template, data, "en") },
    basis: [...rule.basis],
  }
}

const written = (template: Text, data: Values, language: Language): string =>
  fillText(
    template,
    Object.fromEntries(
      Object.entries(data).map(([name, value]) => [name, typeof value === "object" ? value[language] : value]),
    ),
  )[language]
