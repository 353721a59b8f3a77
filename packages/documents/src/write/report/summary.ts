import {
  countsByTier,
  type Finding,
  formatDate,
  groupByObligor,
  joinNumber,
  type Language,
  type Plan,
  type Severity,
  severityLabels,
} from "@lantoa/core"
import { element } from "../html/page.ts"
import { escapeMarkup } from "../text/escape-markup.ts"
import { tierLabel } from "../text/labels.ts"
import type { ReportPageInput } from "./input.ts"
import type { ReportSection } from "./section.ts"
import { countCell, reportTable, textCell } from "./table.ts"
import { words } from "./words.ts"

/** From worst to least. */
export const severities: readonly Severity[] = ["error", "warning", "information"]

/** What the plan is, on which day it was judged, and its numbers at a glance. */
export const summary = (input: ReportPageInput, language: Language): ReportSection => ({
  id: "summary",
  title: words.summary[language],
  html: `${factsHtml(input, language)}\n${cardsHtml(input, language)}`,
})

const factsHtml = ({ plan, jurisdiction, judgement }: ReportPageInput, language: Language): string => {
  const { issuer } = plan.document
  const facts: readonly (readonly [string, string])[] = [
    [words.issuer[language], issuer ?? words.unknown[language]],
    [words.number[language], numberOf(plan, language)],
    [words.province[language], jurisdiction.name[language]],
    [words.period[language], periodOf(plan, language)],
    [words.judged[language], `${formatDate(judgement.day, language)} (${judgement.text[language]})`],
  ]
  return element(
    "dl",
    { class: "facts" },
    facts.map(([name, value]) => `<dt>${name}</dt><dd>${escapeMarkup(value)}</dd>`).join(""),
  )
}

const numberOf = ({ document }: Plan, language: Language): string => {
  const { ordinal, symbol } = document.number
  const number = symbol === null ? "" : joinNumber({ ordinal, symbol })
  return ordinal === null ? `${number} (${words.draft[language]})`.trim() : number
}

const periodOf = ({ period }: Plan, language: Language): string => {
  if (period === null) return words.unknown[language]
  return period.from === null
    ? `… – ${period.to}`
    : period.from === period.to
      ? String(period.to)
      : `${period.from} – ${period.to}`
}

const cardsHtml = ({ findings, obligations }: ReportPageInput, language: Language): string => {
  const counts = severities.map((severity) =>
    card(severity, countOf(findings, severity), severityLabels[severity][language]),
  )
  const tasks = obligations.filter(({ kind }) => kind === "task").length
  const rest = [
    card(null, groupByObligor(obligations).length, words.units[language]),
    card(null, tasks, words.taskUnit[language]),
    card(null, obligations.length - tasks, words.reportUnit[language]),
  ]
  return element("ul", { class: "cards", role: "list" }, [...counts, ...rest].join(""))
}

const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length

const card = (className: string | null, count: number, name: string): string =>
  element("li", { class: className }, `<strong>${count}</strong> ${escapeMarkup(name)}`)

/** How much the units of each tier owe, with the sum. */
export const tierTable = ({ obligations }: ReportPageInput, language: Language): string => {
  const counts = countsByTier(obligations)
  const rows = counts.map(({ tier, obligors, tasks, reports }) => [
    textCell(tierLabel(tier)[language]),
    countCell(obligors),
    countCell(tasks),
    countCell(reports),
  ])
  const sum = (pick: (count: (typeof counts)[number]) => number) =>
    countCell(counts.reduce((total, count) => total + pick(count), 0))
  const total = [
    textCell(words.total[language]),
    sum((count) => count.obligors),
    sum((count) => count.tasks),
    sum((count) => count.reports),
  ]
  const columns = [words.tier, words.unitsHead, words.tasks, words.reports].map((name) => name[language])
  return reportTable(words.obligations[language], columns, [...rows, total])
}
