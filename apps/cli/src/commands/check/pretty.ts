import {
  type Basis,
  certaintyLabels,
  citeBasis,
  type Finding,
  fillText,
  formatDate,
  type Language,
  layersOf,
  severityLabels,
} from "@lantoa/core"
import type { Styles } from "../../terminal/styles.ts"
import { excerptOf } from "../../text/excerpt.ts"
import { placeText } from "../../text/place-text.ts"
import { plain } from "../../text/plain.ts"
import { type SourceView, sourceView } from "../../text/source-view.ts"
import type { CheckedPlan } from "../shared/checked-plan.ts"
import { acceptanceText } from "./acceptance-text.ts"
import { changesText } from "./change-text.ts"
import { byImportance, countsOf, countsText } from "./counts.ts"
import { doubtsOf } from "./doubts.ts"
import { messages } from "./messages.ts"

/** How findings are printed: for whom, how wide, with what colours. */
export interface PrettyOptions {
  readonly language: Language
  readonly columns: number
  readonly styles: Styles
  /** Whether accepted findings are printed too. */
  readonly showSuppressed: boolean
}

/** The findings of one plan as compilers print them, then the counts and the day it was judged on. */
export const prettyPlan = (checked: CheckedPlan, options: PrettyOptions): string => {
  const { loaded, findings, defects } = checked
  const view = loaded.reading === undefined ? undefined : sourceView(loaded.reading.source, loaded.reading.places)
  const blocks = byImportance(findings).map((finding) => prettyFinding(finding, loaded.name, view, options))
  const broken = defects.map((defect) => `${plain(fillText(messages.defect, { ...defect })[options.language])}\n`)
  const accepted = options.showSuppressed
    ? checked.suppressed.map((finding) =>
        prettyFinding(finding, loaded.name, view, options, acceptanceText(finding, options.language)),
      )
    : []
  const rest = [...broken, ...changeLines(checked, options), summary(checked, options)]
  return [...remarks(checked, options), ...blocks, ...accepted, ...rest].join("\n")
}

/** What the reader of the document is not sure of: it says how far the findings can be trusted. */
const remarks = ({ loaded }: CheckedPlan, { language, styles }: PrettyOptions): readonly string[] => {
  const label = messages.reader[language]
  const lines = doubtsOf(loaded).map(
    ({ code, text }) => `${styles.bold(`${label}[${code}]`)}: ${plain(text[language])}\n`,
  )
  return lines.length === 0 ? [] : [lines.join("")]
}

const prettyFinding = (
  finding: Finding,
  file: string,
  view: SourceView | undefined,
  options: PrettyOptions,
  note: string | undefined = undefined,
): string => {
  const { language, styles } = options
  const { severity, rule, text, clause, basis } = finding
  const colour = styles.severity[severity]
  const head = `${colour(`${severityLabels[severity][language]}[${rule}]`)}${styles.bold(`: ${plain(text[language])}`)}`
  const [span] = finding.spans
  const place = span === undefined || view === undefined ? undefined : view.placeOf(...span)
  const where = place === undefined || view === undefined ? "" : placeText(place, view)[language]
  const gutter = " ".repeat(place === undefined || view?.isExtracted ? 1 : String(place.line).length)
  const lines = [
    head,
    `${gutter}${styles.dim("-->")} ${plain(file)}${where} · ${plain(clause[language])}`,
    ...(span === undefined || view === undefined ? [] : excerptLines(view, span, gutter, colour, options)),
    ...[
      ...basisLines(basis, language),
      ...fixLines(finding, view, language),
      ...(note === undefined ? [] : [note]),
    ].map((line) => `${gutter} ${styles.dim("=")} ${plain(line)}`),
  ]
  return lines.map((line) => `${line}\n`).join("")
}

const excerptLines = (
  view: SourceView,
  [start, end]: readonly [number, number],
  gutter: string,
  colour: (text: string) => string,
  { columns, styles, language }: PrettyOptions,
): readonly string[] => {
  const bar = styles.dim("|")
  const { number, text, indent, carets } = excerptOf(view, start, end, columns - gutter.length - 4)
  const more = view.lineAt(end).number - number
  const rest = more > 0 ? ` ${fillText(messages.moreLines, { lines: more })[language]}` : ""
  return [
    `${gutter} ${bar}`,
    `${view.isExtracted ? gutter : styles.dim(String(number))} ${bar} ${text}`,
    `${gutter} ${bar} ${" ".repeat(indent)}${colour("^".repeat(carets) + rest)}`,
  ]
}

/** What may be put in place of what, where that is safe. */
const fixLines = ({ fixes = [] }: Finding, view: SourceView | undefined, language: Language): readonly string[] =>
  fixes.map(({ spans, write }) => {
    const old = view === undefined ? "" : spans.map(([start, end]) => view.text.slice(start, end)).join(" ")
    return fillText(old === "" ? messages.write : messages.replace, { old, write })[language]
  })

/** A line for each basis; a rule with none rests on practice. */
const basisLines = (basis: readonly Basis[], language: Language): readonly string[] =>
  basis.length === 0 ? [messages.practice[language]] : basis.map((one) => basisLine(one, language))

/** An act with how sure it is; practice is never surer than that. A practice that says so itself is not told twice. */
const basisLine = (basis: Basis, language: Language): string => {
  const cited = citeBasis(basis)
  if (basis.instrument !== null)
    return `${messages.basis[language]}: ${cited} (${certaintyLabels[basis.certainty][language]})`
  return `${messages.practice[language]}: ${cited.replace(/^thông lệ:\s*/i, "")}`
}

/** What the law of another day adds and takes away, a line each. */
const changeLines = ({ opinion }: CheckedPlan, { language, styles }: PrettyOptions): readonly string[] => {
  if (opinion === undefined) return []
  const { gained, lost } = opinion
  const head = changesText(opinion, language)
  const line = (mark: string, { clause, rule, severity, text }: Finding): string =>
    `  ${mark} ${styles.severity[severity](`${severityLabels[severity][language]}[${rule}]`)} ${plain(`${clause[language]}: ${text[language]}`)}`
  const lines = [...gained.map((finding) => line("+", finding)), ...lost.map((finding) => line("-", finding))]
  return [`${[styles.bold(head), ...lines].join("\n")}\n`]
}

const summary = (
  { loaded, findings, judgement, suppressed }: CheckedPlan,
  { language, showSuppressed, styles }: PrettyOptions,
): string => {
  const counts = countsText(countsOf(findings))[language]
  const day = formatDate(judgement.day, language)
  const judged = fillText(messages.judged, { file: plain(loaded.name), counts, day, reason: judgement.text[language] })[
    language
  ]
  const province =
    loaded.province === undefined
      ? messages.noProvince
      : fillText(messages.province, {
          name: loaded.province.name[language],
          layers: layersOf(loaded.province)
            .map(({ slug }) => slug)
            .join(" → "),
        })
  const hint = showSuppressed ? "" : messages.suppressedHint[language]
  const accepted =
    suppressed.length === 0 ? "" : ` ${fillText(messages.suppressed, { count: suppressed.length, hint })[language]}`
  return `${styles.bold(judged)} ${province[language]}${accepted}\n`
}
