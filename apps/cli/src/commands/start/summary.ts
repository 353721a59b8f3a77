import { type Finding, fillText, formatDate, type IsoDate, type Language, severityLabels } from "@lantoa/core"
import type { Styles } from "../../terminal/styles.ts"
import { plain } from "../../text/plain.ts"
import { wrap } from "../../text/width.ts"
import { byImportance, countsOf, countsText } from "../check/counts.ts"
import { judgedText } from "./index-page.ts"
import { messages } from "./messages.ts"
import { deadlineTexts, eventTexts } from "./next.ts"
import { owedTexts } from "./owed.ts"
import type { Worked } from "./work-on.ts"

/** How the summary is printed, and from which day on it looks ahead. */
export interface SummaryOptions {
  readonly language: Language
  readonly columns: number
  readonly styles: Styles
  readonly today: IsoDate
}

/** What the work on one plan gave. */
export const summaryOf = (worked: Worked, options: SummaryOptions): string => {
  const { loaded, checked } = worked
  const { language, columns, styles, today } = options
  const title = plain(`${loaded.name}: ${loaded.plan.document.title ?? ""}`)
  const counts = fillText(messages.findings, { counts: countsText(countsOf(checked.findings))[language] })[language]
  const owed = fillText(messages.owed, { day: formatDate(checked.judgement.day, language) })[language]
  return [
    ...wrap(title, columns).map(styles.bold),
    ...wrap(judgedText(worked)[language], columns),
    ...part(counts, findingTexts(checked.findings, language, styles), columns),
    ...part(owed, owedTexts(worked, today, language), columns),
    ...part(messages.deadlines[language], deadlineTexts(worked, today, language), columns),
    ...part(messages.events[language], eventTexts(worked, today, language), columns),
  ]
    .map((line) => `${line}\n`)
    .join("")
}

/** A heading with its items, each wrapped under a dash. */
const part = (heading: string, items: readonly string[], columns: number): readonly string[] => [
  "",
  `${heading}:`,
  ...items.flatMap((item) => wrap(item, columns - 4).map((line, at) => `${at === 0 ? "  - " : "    "}${line}`)),
]

const findingTexts = (findings: readonly Finding[], language: Language, styles: Styles): readonly string[] => {
  const important = mostImportant(findings)
  const rest = findings.length - important.length
  return [
    ...important.map(({ severity, rule, text, clause }) => {
      const label = styles.severity[severity](severityLabels[severity][language])
      return `${label}: ${plain(`${text[language]} [${clause[language]}, ${rule}]`)}`
    }),
    ...(rest > 0 ? [fillText(messages.andMore, { rest })[language]] : []),
  ]
}

/** The worst findings, no rule more than once: ten of one kind say no more than one. */
const mostImportant = (findings: readonly Finding[]): readonly Finding[] => {
  const seen = new Set<string>()
  return byImportance(findings)
    .filter(({ rule }) => !seen.has(rule) && seen.add(rule))
    .slice(0, shownFindings)
}

const shownFindings = 8
