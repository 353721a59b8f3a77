import {
  type AnyRule,
  checkPlan,
  explainRule,
  type Finding,
  type Language,
  type Plan,
  type PlanNode,
  type PlanPath,
  provinceRegistry,
} from "@lantoa/core"
import { type OfferedKey, understandYaml, type YamlKind, type YamlText } from "@lantoa/services/open-texts"
import {
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Position,
  type Range,
} from "vscode-languageserver"
import { plain } from "../../text/plain.ts"
import { findingDiagnostic } from "./diagnostics.ts"
import type { OpenText } from "./open-text.ts"
import { holds } from "./positions.ts"
import type { Understanding } from "./understood-text.ts"
import { yamlQuickFixes } from "./yaml-quick-fixes.ts"

interface Placed {
  readonly finding: Finding
  readonly diagnostic: Diagnostic
}

/** A variant file or a plan stored as YAML: faults with their places and the names meant, findings of a plan, keys. */
export const yamlOpenText = (kind: YamlKind, file: string, text: string, understanding: Understanding): OpenText => {
  const { language, provinces, rules } = understanding
  const yaml = understandYaml(kind, file, text, provinceRegistry(provinces))
  const found = yaml.plan === undefined ? [] : findingsOf(yaml.plan, yaml, understanding)
  const shown = yaml.faults.map((fault) => ({ fault, diagnostic: faultDiagnostic(fault, language) }))
  return {
    diagnostics: [...shown, ...found].map(({ diagnostic }) => diagnostic),
    hoverAt: (position) => {
      const pages = pagesAt(found, position, rules, language)
      const about = yaml.aboutOn(position.line + 1)
      const parts = about === undefined || about === "" ? pages : [about, ...pages]
      return parts.length === 0 ? null : { contents: { kind: "markdown", value: parts.join("\n\n---\n\n") } }
    },
    actionsIn: (uri, range) => yamlQuickFixes(yaml, shown, uri, range, language),
    completionsAt: (line, position) => keyItems(yaml.keysOn(position.line + 1), line, position),
  }
}

const faultDiagnostic = ({ code, column, line, text }: YamlText["faults"][number], language: Language): Diagnostic => ({
  range: lineRange(line, column),
  severity: DiagnosticSeverity.Error,
  source: "lantoa",
  code,
  message: plain(text[language]),
})

/** From a place to the end of its line: editors cut a range that is too long. */
const lineRange = (line: number, column: number): Range => ({
  start: { line: line - 1, character: column - 1 },
  end: { line: line - 1, character: Number.MAX_SAFE_INTEGER },
})

const findingsOf = (plan: Plan, yaml: YamlText, { language, provinceFor, provinces, rules, today }: Understanding) => {
  const { issuer, place, superior, title } = plan.document
  const own = provinces.find(({ slug }) => slug === plan.province)
  const province = own ?? provinceFor?.({ issuer, place, superior, title })
  const { findings } = checkPlan({ plan, province, rules, fallbackDay: today })
  return findings.map((finding): Placed => {
    const { column, line } = yaml.placeOf(pathOf(plan, finding.at))
    return { finding, diagnostic: findingDiagnostic(finding, lineRange(line, column), language) }
  })
}

/** A place in the plan as keys of its data: a node is where its id stands. */
const pathOf = (plan: Plan, at: PlanPath): PlanPath => {
  const [id, ...more] = at
  if (more.length > 0 || typeof id !== "string") return at
  for (const part of ["preamble", "body", "closing", "annexes"] as const) {
    const found = nodePath(plan[part], id)
    if (found !== undefined) return [part, ...found]
  }
  return at
}

const nodePath = (nodes: readonly PlanNode[], id: string): PlanPath | undefined => {
  for (const [index, node] of nodes.entries()) {
    if (node.id === id) return [index]
    const inner = node.kind === "section" ? nodePath(node.children, id) : undefined
    if (inner !== undefined) return [index, "children", ...inner]
  }
  return undefined
}

const pagesAt = (
  found: readonly Placed[],
  position: Position,
  rules: readonly AnyRule[],
  language: Language,
): readonly string[] => {
  const ids = new Set(
    found.filter(({ diagnostic }) => holds(diagnostic.range, position)).map(({ finding }) => finding.rule),
  )
  return rules.filter(({ id }) => ids.has(id)).map((rule) => explainRule(rule, language))
}

/** Keys are offered where a key is typed: before the colon of a line. */
const keyItems = (keys: readonly OfferedKey[], line: string, position: Position): readonly CompletionItem[] => {
  const before = line.slice(0, position.character)
  if (before.includes(":")) return []
  const start = /^(?:\s*-(?=\s))*\s*/.exec(before)?.[0].length ?? 0
  const range = { start: { line: position.line, character: start }, end: position }
  return keys.map(({ about, key }) => ({
    label: key,
    kind: CompletionItemKind.Property,
    detail: about,
    textEdit: { range, newText: `${key}: ` },
  }))
}
