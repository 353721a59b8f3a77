import type { Plan, PlanNode } from "../plan/index.ts"
import { once, textHash } from "../text/index.ts"
import { nodeById } from "./analysis/node-by-id.ts"
import type { Anchor } from "./check-config.schema.ts"
import type { Finding, PlanPath } from "./finding.schema.ts"
import { nodeAt } from "./place.ts"

/** By what a place of a plan is found again: its node and a hash of the text there; for a field, its path and value. */
export const anchorOf = (plan: Plan, path: PlanPath): Anchor => {
  const [first] = path
  const id = path.length === 1 && typeof first === "string" && isNode(first) ? first : nodeAt(plan, path)
  const node = id === undefined ? undefined : nodeById(plan, id)
  if (node !== undefined) return { at: node.id, text: textHash(textOf(node)) }
  return { at: path.length === 0 ? "plan" : path.join("."), text: textHash(written(valueAt(plan, path))) }
}

type NodeIdOf = PlanNode["id"]

const isNode = (id: string): id is NodeIdOf => /^(?:s\d|x\d|pre|end)/.test(id)

const textOf = (node: PlanNode): string =>
  node.kind === "section"
    ? `${node.label} ${node.heading}`
    : node.kind === "paragraph"
      ? node.text
      : node.rows.map((row) => row.join("\t")).join("\n")

const valueAt = (plan: Plan, path: PlanPath): unknown =>
  path.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), plan)

const isObject = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === "object" && value !== null

/** What a list is told by: the ids of its items, since their words would make it another list at every change. */
const idOf = (item: unknown): string => (isObject(item) ? String(item["id"]) : String(item))

/** The words of a value: its own, or those of its `text`; of a list the ids. */
const written = (value: unknown): string => {
  if (typeof value === "string") return value
  if (Array.isArray(value)) return value.map(idOf).join()
  if (isObject(value) && typeof value["text"] === "string") return value["text"]
  return JSON.stringify(value) ?? ""
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
