import {
  documentTypeLabel,
  type Finding,
  fillText,
  formatDate,
  joinNumber,
  type Language,
  type Plan,
  type Severity,
  severityLabels,
} from "@lantoa/core"
import { element, page } from "../html/page.ts"
import { reportCss } from "../report/report-css.ts"
import { escapeMarkup } from "../text/escape-markup.ts"
import { acceptedHtml, findingHtml } from "./finding-html.ts"
import type { CheckedDocument, FindingsPageInput, FindingsPageOptions, UncheckedDocument } from "./input.ts"
import { textsByPlace } from "./texts-by-place.ts"
import { words } from "./words.ts"

/**
 * The findings of one or more plans as a page for officers (*phiếu kết quả kiểm tra*): worst first, each with its place,
 * the words there and its basis. It stands alone, offline and without script, reads from 360 px up and prints.
 */
export const writeFindingsPage = (
  { plans, unchecked }: FindingsPageInput,
  { language = "vi" }: FindingsPageOptions = {},
): string => {
  const title = words.title[language]
  const body = [
    element("a", { class: "skip", href: "#main" }, words.skip[language]),
    `<header><h1>${title}</h1>${plans.length > 1 ? contents(plans, language) : ""}</header>`,
    '<main id="main">',
    ...plans.map((plan, index) => planHtml(plan, index, language)),
    ...(unchecked.length === 0 ? [] : [uncheckedHtml(unchecked, language)]),
    "</main>",
    `<footer><p>${words.foot[language]}</p></footer>`,
  ]
  return page({ language, title, css: reportCss }, body.join("\n"))
}

/** From worst to least. */
const severities: readonly Severity[] = ["error", "warning", "information"]

const anchorOf = (index: number): string => `plan-${index + 1}`

const contents = (plans: readonly CheckedDocument[], language: Language): string => {
  const links = plans.map(
    ({ findings, name }, index) =>
      `<li><a href="#${anchorOf(index)}">${escapeMarkup(name)}</a> (${findings.length})</li>`,
  )
  return `<nav aria-label="${words.contents[language]}"><ul role="list">${links.join("")}</ul></nav>`
}

const planHtml = (document: CheckedDocument, index: number, language: Language): string => {
  const { defects, findings, hidden, plan, suppressed } = document
  const texts = textsByPlace(plan)
  const sorted = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  const shown = sorted.map((finding) => findingHtml(finding, texts, language))
  const id = anchorOf(index)
  return [
    `<section aria-labelledby="${id}">`,
    `<h2 id="${id}" lang="vi">${escapeMarkup(nameOf(plan, document.name))}</h2>`,
    factsHtml(document, language),
    cardsHtml(findings, language),
    ...(shown.length === 0 ? [`<p>${words.noFindings[language]}</p>`] : shown),
    ...changesHtml(document, language),
    ...(suppressed.length === 0
      ? []
      : [
          `<h3>${words.accepted[language]} (${suppressed.length})</h3>`,
          ...suppressed.map((finding) => acceptedHtml(finding, texts, language)),
        ]),
    ...(hidden === 0 ? [] : [`<p>${fillText(words.hidden, { count: hidden })[language]}</p>`]),
    ...(defects.length === 0 ? [] : [defectsHtml(defects, language)]),
    "</section>",
  ].join("\n")
}

const nameOf = ({ document: { title, type } }: Plan, file: string): string => {
  const parts = [type === null ? null : documentTypeLabel(type).vi, title].filter((part) => part !== null)
  return title === null ? file : parts.join(": ")
}

const factsHtml = ({ judgement, name, plan }: CheckedDocument, language: Language): string => {
  const { issuer } = plan.document
  const facts: readonly (readonly [string, string])[] = [
    [words.file[language], name],
    [words.issuer[language], issuer ?? words.unknown[language]],
    [words.number[language], numberOf(plan, language)],
    [words.judged[language], `${formatDate(judgement.day, language)} (${judgement.text[language]})`],
  ]
  const list = facts.map(([key, value]) => `<dt>${key}</dt><dd>${escapeMarkup(value)}</dd>`)
  return element("dl", { class: "facts" }, list.join(""))
}

const numberOf = ({ document: { number } }: Plan, language: Language): string => {
  const { ordinal, symbol } = number
  if (symbol === null) return words.unknown[language]
  const printed = joinNumber({ ordinal, symbol })
  return ordinal === null ? `${printed} (${words.draft[language]})` : printed
}

const cardsHtml = (findings: readonly Finding[], language: Language): string => {
  const cards = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return element("li", { class: severity }, `<strong>${count}</strong> ${severityLabels[severity][language]}`)
  })
  return `${element("ul", { class: "cards", role: "list" }, cards.join(""))}<br>`
}

const changesHtml = ({ opinion }: CheckedDocument, language: Language): readonly string[] => {
  if (opinion === undefined) return []
  const head = `<h3>${words.changes[language]} (${formatDate(opinion.own.day, language)})</h3>`
  const lists = [
    changeList(words.gained[language], opinion.gained, language),
    changeList(words.lost[language], opinion.lost, language),
  ].filter((list) => list !== "")
  return [head, ...(lists.length === 0 ? [`<p>${words.noChanges[language]}</p>`] : lists)]
}

const changeList = (name: string, findings: readonly Finding[], language: Language): string => {
  if (findings.length === 0) return ""
  const items = findings.map(
    ({ clause, severity, text }) =>
      `<li><span class="${severity}"><span class="badge">${severityLabels[severity][language]}</span></span>${escapeMarkup(`${clause[language]}: ${text[language]}`)}</li>`,
  )
  return `<p><strong>${name} (${findings.length})</strong></p><ul>${items.join("")}</ul>`
}

const defectsHtml = (defects: CheckedDocument["defects"], language: Language): string => {
  const items = defects.map(
    ({ reason, rule }) => `<li><code>${escapeMarkup(rule)}</code>: ${escapeMarkup(reason)}</li>`,
  )
  return `<h3>${words.defects[language]}</h3><ul>${items.join("")}</ul>`
}

const uncheckedHtml = (files: readonly UncheckedDocument[], language: Language): string => {
  const items = files.map(({ name, reason }) => `<li>${escapeMarkup(name)}: ${escapeMarkup(reason[language])}</li>`)
  return `<section aria-labelledby="unchecked"><h2 id="unchecked">${words.unchecked[language]}</h2><ul>${items.join("")}</ul></section>`
}
