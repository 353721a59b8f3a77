import { type Finding, fillText, formatDate, type Language, type SecondOpinion, severityLabels } from "@lantoa/core"
import { messages } from "./messages.ts"

/** What the law of the other day makes of a plan, in one sentence: how many findings it adds and takes away. */
export const changesText = ({ gained, lost, own, ownFindings }: SecondOpinion, language: Language): string =>
  fillText(messages.opinion, {
    day: formatDate(own.day, language),
    before: ownFindings,
    gained: gained.length,
    lost: lost.length,
  })[language]

/** That a finding is there by the law of the other day alone; undefined for one that the plan's own day has too. */
export const gainedText = (
  finding: Finding,
  opinion: SecondOpinion | undefined,
  language: Language,
): string | undefined =>
  opinion?.gained.includes(finding)
    ? fillText(messages.gained, { day: formatDate(opinion.own.day, language) })[language]
    : undefined

/** That a finding is there by the law of the plan's own day alone. */
export const lostText = ({ own }: SecondOpinion, language: Language): string =>
  fillText(messages.lost, { day: formatDate(own.day, language) })[language]

/** A finding without its basis and its place in the file: severity, rule, clause and what is said. */
export const shortText = ({ clause, rule, severity, text }: Finding, language: Language): string =>
  `${severityLabels[severity][language]}[${rule}] ${clause[language]}: ${text[language]}`
