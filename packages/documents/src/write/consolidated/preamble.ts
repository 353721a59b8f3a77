import { formatDate, formatDocumentDate, numberText, type Plan, planNumber } from "@lantoa/core"
import { periodText } from "@lantoa/core/report"
import type { ConsolidatedFacts } from "./facts.ts"

/** The plan as reports name it a second time: type and number, else its subject. */
export const shortPlanName = (plan: Plan): string => {
  const number = planNumber(plan)
  if (number !== undefined) return `Kế hoạch số ${number}`
  const { title } = plan.document
  return title === null ? "Kế hoạch" : `Kế hoạch ${lowerFirst(title)}`
}

/** The plan in full: type, number, day, issuer, subject, as far as they are known. */
const fullPlanName = (plan: Plan): string => {
  const number = planNumber(plan)
  const { date, issuer, title } = plan.document
  return [
    number === undefined ? "Kế hoạch" : `Kế hoạch số ${number}`,
    ...(date === null || number === undefined ? [] : [formatDocumentDate(date)]),
    ...(issuer === null ? [] : [`của ${issuer}`]),
    ...(title === null ? [] : [aboutOf(title)]),
  ].join(" ")
}

/** A subject as it stands after the issuer. */
const aboutOf = (title: string): string => {
  const subject = lowerFirst(title)
  return subject.startsWith("về ") ? subject : `về ${subject}`
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

/** What stands before the first part: to whom, on what, from how many reports, of which days. */
export const preambleOf = (plan: Plan, facts: ConsolidatedFacts): readonly string[] => {
  const { completeness, issuer, period } = facts
  const { from, to } = period.window
  const who = issuer.name === null ? "cơ quan tổng hợp" : issuer.name
  return [
    ...addressees(issuer.superiors),
    `Thực hiện ${fullPlanName(plan)}, ${who} tổng hợp kết quả ${periodText(period.id, plan.period).vi} từ ${numberText(completeness.submitted)} báo cáo của các đơn vị; số liệu từ ngày ${formatDate(from, "vi")} đến ngày ${formatDate(to, "vi")}. Kết quả như sau:`,
  ]
}

const addressees = (superiors: readonly string[]): readonly string[] =>
  superiors.length === 0 ? [] : [`Kính gửi: ${superiors.join("; ")}.`]
