import { type DocumentIdentity, isPartialDate, type Plan, planNumber, type Recipient, statePlan } from "@lantoa/core"
import { periodText } from "@lantoa/core/report"
import type { PrintExtras } from "../printed/extras.ts"
import { letterheadOf } from "../printed/head.ts"
import { annexesOf } from "./annexes.ts"
import { chartsOf } from "./charts.ts"
import { type ConsolidatedFacts, consolidatedFacts } from "./facts.ts"
import type { ConsolidatedInput } from "./input.ts"
import { reportSymbol } from "./issuer.ts"
import { openLine } from "./open-line.ts"
import { outlineOf } from "./outline.ts"
import { preambleOf, shortPlanName } from "./preamble.ts"
import { tableColumns } from "./table-columns.ts"

/** A consolidated report (*báo cáo tổng hợp*): what it tells, and the document that tells it. */
export interface ConsolidatedReport {
  readonly facts: ConsolidatedFacts
  /** A document of the type “báo cáo” in the shape that all writers write. Its number and signature are open. */
  readonly document: Plan
  /** Charts, pages on their side: what a document does not say of itself. */
  readonly extras: PrintExtras
}

/**
 * Makes the consolidated report of a period by the usual outline, in the form of *Nghị định 30/2020/NĐ-CP*. What nobody
 * said is left open with “…”; what is unknown is said to be, never zero. The same reports give the same document.
 *
 * @throws RangeError for a node that the roll-up does not have.
 */
export const consolidatedReport = (input: ConsolidatedInput): ConsolidatedReport => {
  const { options = {}, plan } = input
  const facts = consolidatedFacts(input)
  const symbol = reportSymbol(input, facts.issuer.name)
  const number = planNumber(plan)
  const document = identityOf(input, facts, symbol)
  const made = statePlan({
    id: `${plan.id}/bao-cao-${facts.period.id}`,
    province: plan.province,
    document: {
      type: "report",
      symbol,
      issuer: "",
      place: "",
      date: null,
      title: "",
      signatory: { position: "" },
      recipients: [],
    },
    period: plan.period,
    preamble: preambleOf(plan, facts),
    body: outlineOf(facts, options),
    closing: [closingOf(facts)],
    annexes: annexesOf(input, facts, symbol),
    acts: number === undefined ? [] : [{ number, role: "implements" }],
  })
  return { facts, document: { ...made, document }, extras: extrasOf(made, facts, input) }
}

const extrasOf = ({ annexes }: Plan, facts: ConsolidatedFacts, { options }: ConsolidatedInput): PrintExtras => ({
  charts: chartsOf(facts, options?.money ?? "dong"),
  landscape: new Set(annexes.slice(0, 1).map(({ id }) => id)),
  columns: tableColumns(facts),
})

const closingOf = ({ issuer, period }: ConsolidatedFacts): string =>
  `Trên đây là báo cáo tổng hợp kết quả ${periodText(period.id).vi}${issuer.name === null ? "" : ` của ${issuer.name}`}.`

const identityOf = (input: ConsolidatedInput, facts: ConsolidatedFacts, symbol: string): DocumentIdentity => {
  const { jurisdiction, options, plan } = input
  const { issuer, period } = facts
  const place = letterheadOf(issuer.name, jurisdiction)?.place ?? plan.document.place
  return {
    type: "report",
    number: { ordinal: null, symbol },
    superior: letterheadOf(issuer.name, jurisdiction)?.superiorLine ?? null,
    issuer: issuer.name,
    place,
    date: partialDate(options?.date ?? facts.asOf.slice(0, 4)),
    title: `Kết quả thực hiện ${shortPlanName(plan)}, ${periodText(period.id, plan.period).vi}`,
    urgency: null,
    signatory: { prefix: null, position: openLine, name: null, lines: [openLine] },
    recipients: recipientsOf(issuer.superiors),
  }
}

/** A whole day, or only the year: the day and the month are open. */
const partialDate = (text: string): DocumentIdentity["date"] => (isPartialDate(text) ? text : null)

const recipientsOf = (superiors: readonly string[]): Recipient[] => [
  ...superiors.map((text, at): Recipient => ({ id: `recipient-${at + 1}`, text, purpose: null, printed: null })),
  { id: `recipient-${superiors.length + 1}`, text: "Lưu: VT, …", purpose: "archive", printed: null },
]
