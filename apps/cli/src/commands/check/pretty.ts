import {
  type Basis,
  certaintyLabels,
  citeBasis,
  type Finding,
  fillText,
  formatDate,
  type Language,
  severityLabels,
} from "@lantoa/core"
import type { Styles } from "../../terminal/styles.ts"
import { excerptOf } from "../../text/excerpt.ts"
import { plain } from "../../text/plain.ts"
import { type SourceView, sourceView } from "../../text/source-view.ts"
import type { CheckedPlan } from "../shared/checked-plan.ts"
import { byImportance, countsOf, countsText } from "./counts.ts"
import { doubtsOf } from "./doubts.ts"
import { messages } from "./messages.ts"

/** How findings are printed: for whom, how wide, with what colours. */
export interface PrettyOptions {
  readonly language: Language
  readonly columns: number
  readonly styles: Styles
}

/** The findings of one plan as compilers print them, then the counts and the day it was judged on. */
export const prettyPlan = (checked: CheckedPlan, options: PrettyOptions): string => {
  const { loaded, findings, defects } = checked
  const view = loaded.reading === undefined ? undefined : sourceView(loaded.reading.source)
  const blocks = byImportance(findings).map((finding) => prettyFinding(finding, loaded.name, view, options))
  const broken = defects.map((defect) => `${plain(fillText(messages.defect, { ...defect })[options.language])}\n`)
  return [...remarks(checked, options), ...blocks, ...broken, summary(checked, options)].join("\n")
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
): string => {
  const { language, styles } = options
  const { severity, rule, text, clause, basis } = finding
  const colour = styles.severity[severity]
  const head = `${colour(`${severityLabels[severity][language]}[${rule}]`)}${styles.bold(`: ${plain(text[language])}`)}`
  const [span] = finding.spans
  const place = span === undefined || view === undefined ? undefined : view.placeOf(...span)
  const where = place === undefined ? "" : `:${place.line}:${place.column}`
  const gutter = " ".repeat(place === undefined ? 1 : String(place.line).length)
  const lines = [
    head,
    `${gutter}${styles.dim("-->")} ${plain(file)}${where} · ${plain(clause[language])}`,
    ...(span === undefined || view === undefined ? [] : excerptLines(view, span, gutter, colour, options)),
    ...[...basisLines(basis, language), ...fixLines(finding, view, language)].map(
      (line) => `${gutter} ${styles.dim("=")} ${plain(line)}`,
    ),
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
    `${styles.dim(String(number))} ${bar} ${text}`,
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

const summary = ({ loaded, findings, judgement }: CheckedPlan, { language, styles }: PrettyOptions): string => {
  const counts = countsText(countsOf(findings))[language]
  const day = formatDate(judgement.day, language)
  const judged = fillText(messages.judged, { file: plain(loaded.name), counts, day, reason: judgement.text[language] })[
    language
  ]
  const province =
    loaded.province === undefined
      ? messages.noProvince
      : fillText(messages.province, { name: loaded.province.name[language] })
  return `${styles.bold(judged)} ${province[language]}\n`
}
