import { type AnyRule, citeBasis, type Finding, type Language, severityLabels } from "@lantoa/core"
import { placeText } from "../../text/place-text.ts"
import { type SourceView, sourceView } from "../../text/source-view.ts"
import type { CheckedPlan } from "../shared/checked-plan.ts"
import { acceptanceText } from "./acceptance-text.ts"
import { changesText, gainedText, shortText } from "./change-text.ts"
import { byImportance } from "./counts.ts"
import type { WrittenOptions } from "./github.ts"
import type { Unchecked } from "./json.ts"

/**
 * The findings as JUnit XML, which every service for continuous integration shows: a suite for a plan, a test case for
 * a rule that ran. A case fails by errors alone, as the exit code does; what else its rule found is its output.
 */
export const junit = (
  checked: readonly CheckedPlan[],
  unchecked: readonly Unchecked[],
  options: WrittenOptions,
): string => {
  const suites = [
    ...checked.map((plan) => suiteOf(plan.loaded.name, casesOf(plan, options), changeLines(plan, options.language))),
    ...unchecked.map(({ error, file }) =>
      suiteOf(file, [
        { kind: "error", xml: caseXml("lantoa", file, problem("error", error.text[options.language], "")) },
      ]),
    ),
  ]
  const all = suites.flatMap(({ cases }) => cases)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="lantoa" ${totals(all)}>\n${suites.map(({ xml }) => xml).join("")}</testsuites>\n`
}

interface Case {
  readonly kind: "passed" | "failure" | "error" | "skipped"
  readonly xml: string
}

const suiteOf = (name: string, cases: readonly Case[], lines: readonly string[] = []) => ({
  cases,
  xml: `  <testsuite name="${attribute(name)}" ${totals(cases)}>\n${cases.map(({ xml }) => xml).join("")}${output(lines, "    ")}  </testsuite>\n`,
})

/** What the law of another day adds (+) and takes away (-), told of the whole plan: what is gone has no case to stand in. */
const changeLines = ({ opinion }: CheckedPlan, language: Language): readonly string[] =>
  opinion === undefined
    ? []
    : [
        changesText(opinion, language),
        ...opinion.gained.map((finding) => `+ ${shortText(finding, language)}`),
        ...opinion.lost.map((finding) => `- ${shortText(finding, language)}`),
      ]

const totals = (cases: readonly Case[]): string => {
  const count = (kind: Case["kind"]): number => cases.filter((one) => one.kind === kind).length
  return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`
}

const casesOf = (plan: CheckedPlan, options: WrittenOptions): readonly Case[] => {
  const { defects, findings, loaded, rules } = plan
  const view = loaded.reading === undefined ? undefined : sourceView(loaded.reading.source, loaded.reading.places)
  const ofConfig = findings.filter(({ rule }) => !rules.some(({ id }) => id === rule))
  return [
    ...rules.map((rule) => {
      const broken = defects.find((defect) => defect.rule === rule.id)
      if (broken === undefined) return caseOf(rule, plan, view, options)
      const xml = caseXml(rule.id, rule.title[options.language], problem("error", broken.reason, ""))
      return { kind: "error", xml } satisfies Case
    }),
    ...ofConfig.map(
      (finding): Case => ({
        kind: "passed",
        xml: caseXml(
          finding.rule,
          finding.clause[options.language],
          output([lineOf(finding, loaded.name, view, options.language)]),
        ),
      }),
    ),
  ]
}

const caseOf = (
  rule: AnyRule,
  { findings, loaded, opinion, suppressed }: CheckedPlan,
  view: SourceView | undefined,
  { language, showSuppressed }: WrittenOptions,
): Case => {
  const own = byImportance(findings.filter((finding) => finding.rule === rule.id))
  const accepted = suppressed.filter((finding) => finding.rule === rule.id)
  const lines = [
    ...own.map((finding) =>
      [lineOf(finding, loaded.name, view, language), gainedText(finding, opinion, language) ?? []].flat().join(" "),
    ),
    ...(showSuppressed
      ? accepted.map(
          (finding) => `${lineOf(finding, loaded.name, view, language)} ${acceptanceText(finding, language)}`,
        )
      : []),
  ]
  const title = rule.title[language]
  const [worst] = own
  if (worst?.severity === "error")
    return { kind: "failure", xml: caseXml(rule.id, title, problem("failure", worst.text[language], lines.join("\n"))) }
  const [first] = accepted
  if (own.length === 0 && first !== undefined && showSuppressed)
    return {
      kind: "skipped",
      xml: caseXml(
        rule.id,
        title,
        `      <skipped message="${attribute(acceptanceText(first, language))}"/>\n${output(lines)}`,
      ),
    }
  return { kind: "passed", xml: caseXml(rule.id, title, output(lines)) }
}

const caseXml = (rule: string, title: string, inner: string): string => {
  const open = `    <testcase classname="${attribute(rule)}" name="${attribute(title)}"`
  return inner === "" ? `${open}/>\n` : `${open}>\n${inner}    </testcase>\n`
}

const problem = (kind: "failure" | "error", message: string, body: string): string =>
  `      <${kind} message="${attribute(message)}">${content(body)}</${kind}>\n`

const output = (lines: readonly string[], indent = "      "): string =>
  lines.length === 0 ? "" : `${indent}<system-out>${content(lines.join("\n"))}</system-out>\n`

const lineOf = (finding: Finding, file: string, view: SourceView | undefined, language: Language): string => {
  const [span] = finding.spans
  const place = span === undefined || view === undefined ? undefined : view.placeOf(...span)
  const where = place === undefined || view === undefined ? file : `${file}${placeText(place, view)[language]}`
  const basis = finding.basis.map(citeBasis).join("; ")
  return `${where}: ${severityLabels[finding.severity][language]}: ${finding.text[language]} [${finding.clause[language]}; ${basis}]`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Without what XML 1.0 cannot hold at all: control characters, halves of characters. */
const holdable = (text: string): string => text.toWellFormed().replace(controls, "\ufffd")

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

const content = (text: string): string => holdable(text).replace(/[&<>"]/g, (mark) => entities[mark] ?? mark)

const attribute = (text: string): string => content(text).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)
