import type { AnyRule, Language, Severity } from "@lantoa/core"
import { sourceView } from "../../text/source-view.ts"
import type { CheckedPlan } from "../shared/checked-plan.ts"
import { doubtsOf } from "./doubts.ts"
import type { Unchecked } from "./json.ts"
import { fixesOf, physicalLocationOf } from "./sarif-places.ts"

/** What a SARIF log says about the tool that made it. */
export interface SarifOptions {
  readonly language: Language
  readonly version: string
  readonly rules: readonly AnyRule[]
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

const usedRules = (checked: readonly CheckedPlan[], rules: readonly AnyRule[]): readonly AnyRule[] => {
  const found = new Set(checked.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
  return rules.filter(({ id }) => found.has(id))
}

const ruleOf = ({ id, title, explain, severity, basis }: AnyRule, language: Language) => ({
  id,
  shortDescription: { text: title[language] },
  help: { text: explain[language], markdown: explain[language] },
  defaultConfiguration: { level: levels[severity] },
  properties: { basis },
})

const resultsOf = ({ loaded, findings }: CheckedPlan, rules: readonly AnyRule[], options: SarifOptions) => {
  const view = loaded.reading === undefined ? undefined : sourceView(loaded.reading.source)
  const uri = loaded.origin === "built-in" ? undefined : options.uriOf(loaded.name)
  return findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: levels[finding.severity],
    message: { text: finding.text[options.language] },
    ...fixesOf(finding, uri, view, options.language),
    locations: [
      {
        ...physicalLocationOf(finding, uri, view),
        logicalLocations: [{ fullyQualifiedName: finding.clause[options.language] }],
      },
    ],
    partialFingerprints: { "lantoa/1": `${finding.rule}/${finding.message}/${finding.at.join(".")}` },
    properties: { basis: finding.basis, day: finding.day, plan: loaded.plan.id },
  }))
}

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
