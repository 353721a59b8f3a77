import { mayBeError } from "../law/index.ts"
import type { Plan, PlanProvenance } from "../plan/index.ts"
import type { Language, Text } from "../text/index.ts"
import { remembered } from "../text/index.ts"
import { anchorAt } from "./anchor.ts"
import type { Finding, Fix, Severity } from "./finding.schema.ts"
import { nodeOfPlace, placeLabel, placeSpans } from "./place.ts"
import type { AnyRule, Place, RuleContext, RuleDescription, TextEdit } from "./rule.ts"

/** A rule that threw: a defect of the rule, not of the plan. The other rules went on. */
export interface RuleDefect {
  readonly rule: string
  readonly reason: string
}

/** What checking a plan gave: the findings in the rules' order, and the rules that broke. */
export interface LintResult {
  readonly findings: readonly Finding[]
  readonly defects: readonly RuleDefect[]
}

/** Checks a plan against the rules in force on the day of the context. */
export const lint = (
  context: RuleContext,
  rules: Iterable<AnyRule>,
  provenance: PlanProvenance | undefined = undefined,
): LintResult => {
  const findings: Finding[] = []
  const defects: RuleDefect[] = []
  let current: AnyRule | undefined
  // One function for all the rules: most have nothing to say, and one for each would cost more than looking does.
  const report = (message: string, place: Place, data: MessageValues, edits: readonly TextEdit[] = none): void => {
    if (current === undefined) return
    const finding = findingOf(current, context, provenance, message, place, data)
    if (edits.length > 0) finding.fixes = edits.map((edit) => fixOf(context.plan, edit, provenance))
    findings.push(finding)
  }
  for (const rule of rules) {
    if (!isInForce(rule, context.day) || (rule.needs !== undefined && !rule.needs.isThere(context))) continue
    current = rule
    try {
      rule.check(context, report)
    } catch (cause) {
      defects.push({ rule: rule.id, reason: cause instanceof Error ? cause.message : String(cause) })
    }
  }
  current = undefined
  return { findings, defects }
}

const none: readonly TextEdit[] = []

const fixOf = (plan: Plan, edit: TextEdit, provenance: PlanProvenance | undefined): Fix => ({
  node: edit.node,
  start: edit.start,
  end: edit.end,
  write: edit.write,
  spans: placeSpans(plan, edit, provenance),
})

/** Whether a rule applies on a day. */
export const isInForce = ({ since, until }: Pick<RuleDescription, "since" | "until">, day: string): boolean =>
  since <= day && (until === undefined || day < until)

/** The severity with which a rule's findings come out: an error only with a basis that carries one. */
export const severityOf = ({ severity, basis }: Pick<RuleDescription, "severity" | "basis">): Severity =>
  severity === "error" && !mayBeError(basis) ? "warning" : severity

type MessageValues = Readonly<Record<string, string | number | Text>>

const findingOf = (
  rule: AnyRule,
  { plan, day }: RuleContext,
  provenance: PlanProvenance | undefined,
  message: string,
  place: Place,
  data: MessageValues,
): Finding => {
  const template: Text | undefined = rule.messages[message]
  if (template === undefined) throw new RangeError(`Rule ${rule.id} has no message "${message}".`)
  const at = "path" in place ? [...place.path] : [place.node]
  const node = nodeOfPlace(plan, place)
  return {
    rule: rule.id,
    message,
    severity: severityOf(rule),
    at,
    anchor: anchorAt(plan, at, node),
    clause: placeLabel(plan, place, node),
    spans: placeSpans(plan, place, provenance),
    text: { vi: fillIn(template.vi, data, "vi"), en: fillIn(template.en, data, "en") },
    basis: [...rule.basis],
    day,
  }
}

/** Writes the `{names}` of a template out. */
const fillIn = (template: string, data: MessageValues, language: Language): string => {
  const { first, rest } = partsOf(template)
  let text = first
  for (const { after, name } of rest) {
    const value = data[name]
    if (value === undefined) throw new RangeError(`The message needs "${name}", which the rule did not give.`)
    text += (typeof value === "object" ? value[language] : String(value)) + after
  }
  return text
}

interface TemplateParts {
  readonly first: string
  readonly rest: readonly { readonly name: string; readonly after: string }[]
}

/** A template taken apart at its `{names}`. */
const partsOf = remembered((template): TemplateParts => {
  const [first = "", ...rest] = template.split("{")
  return {
    first,
    rest: rest.map((part) => {
      const end = part.indexOf("}")
      return { name: part.slice(0, end), after: part.slice(end + 1) }
    }),
  }
})
