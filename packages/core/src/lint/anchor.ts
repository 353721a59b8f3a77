import type { Plan, PlanNode } from "../plan/index.ts"
import { once, textHash } from "../text/index.ts"
import { nodeById } from "./analysis/node-by-id.ts"
import { perPlan } from "./analysis/per-plan.ts"
import type { Anchor } from "./check-config.schema.ts"
import type { Finding, PlanPath } from "./finding.schema.ts"
import { nodeAt } from "./place.ts"

/** By what a place of a plan is found again: its node and a hash of the text there; for a field, its path and value. */
export const anchorOf = (plan: Plan, path: PlanPath): Anchor => {
  const [first] = path
  const id = path.length === 1 && typeof first === "string" && isNode(first) ? first : nodeAt(plan, path)
  return anchorAt(plan, path, id)
}

/** The anchor of a path, whose node is known already where it has one. */
export const anchorAt = (plan: Plan, path: PlanPath, id: NodeIdOf | undefined): Anchor => {
  const node = id === undefined ? undefined : nodeById(plan, id)
  if (node !== undefined) return { at: node.id, text: hashOfNode(plan, node) }
  return { at: path.length === 0 ? "plan" : joined(path, "."), text: textHash(written(valueAt(plan, path))) }
}

const hashesOf = perPlan((_: Plan) => new Map<PlanNode, string>())

/** Several rules may find something in one long paragraph: its text is gone through once. */
const hashOfNode = (plan: Plan, node: PlanNode): string => {
  const hashes = hashesOf(plan)
  let hash = hashes.get(node)
  if (hash === undefined) {
    hash = textHash(textOf(node))
    hashes.set(node, hash)
  }
  return hash
}

type NodeIdOf = PlanNode["id"]

const isNode = (id: string): id is NodeIdOf => /^(?:s\d|x\d|pre|end)/.test(id)

const textOf = (node: PlanNode): string =>
  node.kind === "section"
    ? `${node.label} ${node.heading}`
    : node.kind === "paragraph"
      ? node.text
      : node.rows.map((row) => row.join("\t")).join("\n")

const valueAt = (plan: Plan, path: PlanPath): unknown => {
  let value: unknown = plan
  for (const step of path) value = isObject(value) ? value[step] : undefined
  return value
}

const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === "object" && value !== null

/** What a list is told by: the ids of its items, since their words would make it another list at every change. */
const idOf = (item: unknown): string => (isObject(item) ? String(item["id"]) : String(item))

/** The words of a value: its own, or those of its `text`; of a list the ids. */
const written = (value: unknown): string => {
  if (typeof value === "string") return value
  if (Array.isArray(value)) return joined(value.map(idOf), ",")
  if (isObject(value) && typeof value["text"] === "string") return value["text"]
  return JSON.stringify(value) ?? ""
}

/** What `join` gives, which takes longer than this for the few steps of a path. */
const joined = (parts: readonly (string | number)[], mark: string): string => {
  let text = `${parts[0] ?? ""}`
  for (let at = 1; at < parts.length; at++) text += `${mark}${parts[at]}`
  return text
}

/** Something that names findings of one rule at one place. */
export interface Anchored {
  readonly rule: string
  readonly anchor: Anchor
}

/** Which entry each finding belongs to, and the entries that no finding belongs to. */
export interface Matched<E> {
  readonly entries: ReadonlyMap<Finding, E>
  readonly unused: readonly E[]
}

const emptyText = once(() => textHash(""))

/**
 * Finds the findings that entries name: at the same place with the same text; then, for what is left, the same text at
 * the first other place, since what stands above it may have grown. A text that changed is another text.
 */
export const matchAnchors = <E extends Anchored>(entries: readonly E[], findings: readonly Finding[]): Matched<E> => {
  const matched = new Map<Finding, E>()
  const unused = entries.filter((entry) => {
    const here = findings.filter((finding) => isOf(entry, finding) && finding.anchor.at === entry.anchor.at)
    for (const finding of here) if (!matched.has(finding)) matched.set(finding, entry)
    return here.length === 0
  })
  return { entries: matched, unused: unused.filter((entry) => !takesMoved(entry, findings, matched)) }
}

const isOf = ({ anchor, rule }: Anchored, finding: Finding): boolean =>
  finding.rule === rule && finding.anchor.text === anchor.text

const takesMoved = <E extends Anchored>(entry: E, findings: readonly Finding[], matched: Map<Finding, E>): boolean => {
  if (entry.anchor.text === emptyText()) return false
  const free = findings.filter((finding) => isOf(entry, finding) && !matched.has(finding))
  const [first] = free
  if (first === undefined) return false
  for (const finding of free) if (finding.anchor.at === first.anchor.at) matched.set(finding, entry)
  return true
}
