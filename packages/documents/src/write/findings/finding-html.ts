import {
  citeBasis,
  type Finding,
  type Fix,
  formatDate,
  type Language,
  type SuppressedFinding,
  severityLabels,
} from "@lantoa/core"
import { element } from "../html/page.ts"
import { escapeMarkup } from "../text/escape-markup.ts"
import { words } from "./words.ts"

type Fact = readonly [name: string, html: string]
type Texts = ReadonlyMap<string, string>

/** A finding with its place, the words there, what to write instead, its basis and its rule. */
export const findingHtml = (finding: Finding, texts: Texts, language: Language): string =>
  article(finding, factsOf(finding, texts, language), language)

/** An accepted finding, with the reason. */
export const acceptedHtml = (finding: SuppressedFinding, texts: Texts, language: Language): string =>
  article(
    finding,
    [[words.reason[language], reasonHtml(finding, language)], ...factsOf(finding, texts, language)],
    language,
  )

const article = ({ severity, text }: Finding, facts: readonly Fact[], language: Language): string => {
  const message = `<p><span class="badge">${severityLabels[severity][language]}</span>${escapeMarkup(text[language])}</p>`
  const list = facts.map(([name, html]) => `<dt>${name}</dt><dd>${html}</dd>`).join("")
  return element("article", { class: `finding ${severity}` }, `${message}<dl class="facts">${list}</dl>`)
}

const factsOf = (
  { anchor, basis, clause, fixes = [], rule }: Finding,
  texts: Texts,
  language: Language,
): readonly Fact[] => {
  const printed = texts.get(anchor.at)
  const laws = basis.filter(({ instrument }) => instrument !== null).map(citeBasis)
  const customs = basis.filter(({ instrument }) => instrument === null).map(citeBasis)
  const facts: readonly (Fact | undefined)[] = [
    [words.place[language], escapeMarkup(clause[language])],
    printed === undefined
      ? undefined
      : [words.printed[language], `<blockquote lang="vi">${escapeMarkup(shortened(printed))}</blockquote>`],
    fixes.length === 0
      ? undefined
      : [words.fix[language], fixes.map((fix) => fixHtml(fix, texts.get(fix.node) ?? "")).join("; ")],
    laws.length === 0 ? undefined : [words.basis[language], escapeMarkup(laws.join("; "))],
    customs.length === 0 ? undefined : [words.practice[language], escapeMarkup(customs.join("; "))],
    [words.rule[language], `<code>${escapeMarkup(rule)}</code>`],
  ]
  return facts.filter((fact) => fact !== undefined)
}

const fixHtml = ({ end, start, write }: Fix, text: string): string =>
  `<span lang="vi">“${escapeMarkup(text.slice(start, end))}” → “${escapeMarkup(write)}”</span>`

const reasonHtml = ({ acceptance }: SuppressedFinding, language: Language): string => {
  if (acceptance.by === "baseline") return words.known[language]
  const reason = acceptance.reason?.trim() || words.noReason[language]
  const owner = acceptance.owner === null ? "" : ` (${acceptance.owner})`
  const until = acceptance.until === null ? "" : `, ${words.until[language]} ${formatDate(acceptance.until, language)}`
  return escapeMarkup(`${reason}${owner}${until}`)
}

/** How much of a paragraph is shown. */
const mostShown = 240

const shortened = (text: string): string =>
  text.length <= mostShown ? text : `${text.slice(0, mostShown).replace(/\s+\S*$/, "")}…`
