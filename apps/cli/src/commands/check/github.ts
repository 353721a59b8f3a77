import { citeBasis, type Finding, type Language, type Severity } from "@lantoa/core"
import { plain } from "../../text/plain.ts"
import { type SourceView, sourceView } from "../../text/source-view.ts"
import type { CheckedPlan } from "../shared/checked-plan.ts"
import { acceptanceText } from "./acceptance-text.ts"
import { changesText, gainedText, lostText } from "./change-text.ts"
import { byImportance } from "./counts.ts"
import type { Unchecked } from "./json.ts"

/** How findings are written for a service: in which language, and whether accepted ones are told. */
export interface WrittenOptions {
  readonly language: Language
  readonly showSuppressed: boolean
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "notice" }

/**
 * The findings as workflow commands of GitHub (https://docs.github.com/en/actions), one a line: shown beside the lines
 * of a pull request.
 */
export const githubAnnotations = (
  checked: readonly CheckedPlan[],
  unchecked: readonly Unchecked[],
  options: WrittenOptions,
): string =>
  [
    ...unchecked.map(({ error, file }) => command("error", { file, title: "lantoa" }, error.text[options.language])),
    ...checked.flatMap((plan) => annotationsOf(plan, options)),
  ]
    .map((line) => `${line}\n`)
    .join("")

const annotationsOf = (
  { defects, findings, loaded, opinion, suppressed }: CheckedPlan,
  { language, showSuppressed }: WrittenOptions,
): readonly string[] => {
  const view = loaded.reading === undefined ? undefined : sourceView(loaded.reading.source, loaded.reading.places)
  const file = loaded.origin === "built-in" ? undefined : loaded.name
  const inFile = file === undefined ? {} : { file }
  const written = (finding: Finding, level: string, note?: string): string =>
    command(
      level,
      { ...(file === undefined ? {} : { file, ...placeOf(finding, view) }), title: finding.rule },
      `${finding.text[language]}${note === undefined ? "" : ` ${note}`}\n${finding.clause[language]} · ${finding.basis.map(citeBasis).join("; ")}`,
    )
  return [
    ...byImportance(findings).map((finding) =>
      written(finding, levels[finding.severity], gainedText(finding, opinion, language)),
    ),
    ...(showSuppressed
      ? suppressed.map((finding) => written(finding, "notice", acceptanceText(finding, language)))
      : []),
    ...(opinion === undefined
      ? []
      : [
          ...opinion.lost.map((finding) => written(finding, "notice", lostText(opinion, language))),
          command("notice", { ...inFile, title: "lantoa" }, `${loaded.name}: ${changesText(opinion, language)}`),
        ]),
    ...defects.map(({ reason, rule }) => command("error", { ...inFile, title: rule }, reason)),
  ]
}

/** Columns are given only on one line: GitHub refuses them for more. A file that is not text has no lines. */
const placeOf = ({ spans: [span] }: Finding, view: SourceView | undefined): Readonly<Record<string, string>> => {
  if (span === undefined || view === undefined || view.isExtracted) return {}
  const { column, endColumn, endLine, line } = view.placeOf(...span)
  const lines = { line: String(line), endLine: String(endLine) }
  return line === endLine
    ? { ...lines, col: String(column), endColumn: String(Math.max(column, endColumn - 1)) }
    : lines
}

const command = (level: string, properties: Readonly<Record<string, string>>, message: string): string => {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(value)}`)
  return `::${level} ${list.join(",")}::${escapedData(message)}`
}

const escapedData = (text: string): string =>
  plain(text.replaceAll("\r", "\n")).replaceAll("%", "%25").replaceAll("\n", "%0A")

const escapedProperty = (text: string): string => escapedData(text).replaceAll(":", "%3A").replaceAll(",", "%2C")
