import type { Finding, Language, RuleDescription, Severity, SuppressedFinding } from "@lantoa/core"
import { sourceView } from "../../text/source-view.ts"
import type { CheckedPlan } from "../shared/checked-plan.ts"
import { doubtsOf } from "./doubts.ts"
import type { Unchecked } from "./json.ts"
import { fixesOf, inFileOf, physicalLocationOf } from "./sarif-places.ts"

/** What a SARIF log says about the tool that made it. */
export interface SarifOptions {
  readonly language: Language
  readonly version: string
  readonly rules: readonly RuleDescription[]
  /** The address of a file, relative or `file:`; files are named by it. */
  readonly uriOf: (file: string) => string
}

/**
 * The findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0), for code-scanning services and
 * editors. Columns count UTF-16 code units from 1.
 */
export const sarif = (checked: readonly CheckedPlan[], unchecked: readonly Unchecked[], options: SarifOptions) => {
  const used = usedRules(checked, options.rules)
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "lantoa",
            version: options.version,
            rules: used.map((rule) => ruleOf(rule, options.language)),
          },
        },
        columnKind: "utf16CodeUnits",
        language: options.language,
        invocations: [
          {
            executionSuccessful: unchecked.length === 0,
            toolExecutionNotifications: [
              ...failures(unchecked, options),
              ...defects(checked),
              ...doubts(checked, options),
            ],
          },
        ],
        results: checked.flatMap((plan) => resultsOf(plan, used, options)),
      },
    ],
  }
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "note" }

const usedRules = (checked: readonly CheckedPlan[], rules: readonly RuleDescription[]): readonly RuleDescription[] => {
  const all = checked.flatMap(({ findings, opinion, suppressed }) => [
    ...findings,
    ...suppressed,
    ...(opinion?.lost ?? []),
  ])
  const found = new Set(all.map(({ rule }) => rule))
  return rules.filter(({ id }) => found.has(id))
}

const ruleOf = ({ id, title, explain, severity, basis }: RuleDescription, language: Language) => ({
  id,
  shortDescription: { text: title[language] },
  help: { text: explain[language], markdown: explain[language] },
  defaultConfiguration: { level: levels[severity] },
  properties: { basis },
})

const resultsOf = (
  { loaded, findings, opinion, suppressed }: CheckedPlan,
  rules: readonly RuleDescription[],
  options: SarifOptions,
) => {
  const view = loaded.reading === undefined ? undefined : sourceView(loaded.reading.source, loaded.reading.places)
  const uri = loaded.origin === "built-in" ? undefined : options.uriOf(loaded.name)
  const resultOf = (finding: Finding) => ({
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: levels[finding.severity],
    message: { text: finding.text[options.language] },
    ...fixesOf(finding, uri, view, options.language),
    locations: [
      {
        ...physicalLocationOf(finding, uri, view),
        logicalLocations: [{ fullyQualifiedName: finding.clause[options.language] }],
        ...inFileOf(finding, view, options.language),
      },
    ],
    partialFingerprints: { "lantoa/1": `${finding.rule}/${finding.message}/${finding.at.join(".")}` },
    properties: { basis: finding.basis, day: finding.day, plan: loaded.plan.id },
  })
  const stateOf = (finding: Finding) =>
    opinion === undefined ? {} : { baselineState: opinion.gained.includes(finding) ? "new" : "unchanged" }
  return [
    ...findings.map((finding) => ({ ...resultOf(finding), ...stateOf(finding) })),
    ...suppressed.map((finding) => ({ ...resultOf(finding), suppressions: [suppressionOf(finding)] })),
    ...(opinion?.lost ?? []).map((finding) => ({ ...resultOf(finding), baselineState: "absent" })),
  ]
}

/** An acceptance as SARIF has it: kept outside the plan's own text. */
const suppressionOf = ({ acceptance }: SuppressedFinding) => ({
  kind: "external",
  status: "accepted",
  ...(acceptance.reason === null ? {} : { justification: acceptance.reason }),
  properties: { by: acceptance.by, owner: acceptance.owner, until: acceptance.until },
})

const failures = (unchecked: readonly Unchecked[], { language, uriOf }: SarifOptions) =>
  unchecked.map(({ file, error }) => ({
    level: "error",
    message: { text: error.text[language] },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  }))

const doubts = (checked: readonly CheckedPlan[], { language, uriOf }: SarifOptions) =>
  checked.flatMap(({ loaded }) =>
    doubtsOf(loaded).map(({ code, text }) => ({
      level: "warning",
      descriptor: { id: code },
      message: { text: text[language] },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(loaded.name) } } }],
    })),
  )

const defects = (checked: readonly CheckedPlan[]) =>
  checked.flatMap((plan) =>
    plan.defects.map(({ rule, reason }) => ({
      level: "error",
      message: { text: `${rule}: ${reason}` },
      associatedRule: { id: rule },
    })),
  )
