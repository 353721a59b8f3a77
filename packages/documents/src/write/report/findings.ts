import { citeBasis, type Finding, type Fix, type Language, type Plan, severityLabels, textsOf } from "@lantoa/core"
import { element } from "../html/page.ts"
import { escapeMarkup } from "../text/escape-markup.ts"
import type { ReportPageInput } from "./input.ts"
import type { ReportSection } from "./section.ts"
import { severities } from "./summary.ts"
import { words } from "./words.ts"

/** The findings, worst first, each with its place, the words there, its basis and its rule. */
export const findingList = ({ plan, findings, defects = [] }: ReportPageInput, language: Language): ReportSection => {
  const texts = textsByPlace(plan)
  const sorted = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  const list = sorted.map((finding) => findingHtml(finding, texts, language))
  const shown = list.length === 0 ? [`<p>${words.noFindings[language]}</p>`] : list
  const broken = defects.length === 0 ? [] : [defectsHtml(defects, language)]
  return {
    id: "findings",
    title: `${words.findings[language]} (${findings.length})`,
    html: [...shown, ...broken].join("\n"),
  }
}

/** The text of every heading and paragraph by its place. */
const textsByPlace = (plan: Plan): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  for (const { at, text, part } of textsOf(plan)) if (part !== "cell" && !texts.has(at)) texts.set(at, text)
  return texts
}

const mostShown = 240

const findingHtml = (finding: Finding, texts: ReadonlyMap<string, string>, language: Language): string => {
  const { severity, text, clause, at, basis, rule, fixes = [] } = finding
  const printed = at.length === 1 ? texts.get(String(at[0])) : undefined
  const laws = basis.filter(({ instrument }) => instrument !== null)
  const customs = basis.filter(({ instrument }) => instrument === null)
  const facts: (readonly [name: string, html: string])[] = [[words.place[language], escapeMarkup(clause[language])]]
  if (printed !== undefined)
    facts.push([words.printed[language], `<blockquote lang="vi">${escapeMarkup(shortened(printed))}</blockquote>`])
  if (fixes.length > 0)
    facts.push([words.fix[language], fixes.map((fix) => fixHtml(fix, texts.get(fix.node) ?? "")).join("; ")])
  if (laws.length > 0) facts.push([words.basis[language], escapeMarkup(laws.map(citeBasis).join("; "))])
  if (laws.length === 0 || customs.length > 0)
    facts.push([words.practice[language], escapeMarkup(customs.map(citeBasis).join("; ") || words.noLaw[language])])
  facts.push([words.rule[language], `<code>${escapeMarkup(rule)}</code>`])
  const message = `<p><span class="badge">${severityLabels[severity][language]}</span>${escapeMarkup(text[language])}</p>`
  const list = facts.map(([name, html]) => `<dt>${name}</dt><dd>${html}</dd>`).join("")
  return element("article", { class: `finding ${severity}` }, `${message}<dl class="facts">${list}</dl>`)
}

/** What stands there and what should, for a change that is safe. */
const fixHtml = ({ start, end, write }: Fix, text: string): string =>
  `<span lang="vi">“${escapeMarkup(text.slice(start, end))}” → “${escapeMarkup(write)}”</span>`

const shortened = (text: string): string =>
  text.length <= mostShown ? text : `${text.slice(0, mostShown).replace(/\s+\S*$/, "")}…`

const defectsHtml = (defects: NonNullable<ReportPageInput["defects"]>, language: Language): string => {
  const items = defects.map(
    ({ rule, reason }) => `<li><code>${escapeMarkup(rule)}</code>: ${escapeMarkup(reason)}</li>`,
  )
  return `<h3>${words.defects[language]}</h3><p>${words.defectsNote[language]}</p><ul>${items.join("")}</ul>`
}
