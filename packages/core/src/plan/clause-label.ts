import type { Text } from "../text/index.ts"
import type { NodeId, PlanNode, Section } from "./node.schema.ts"
import type { Plan } from "./plan.schema.ts"

/**
 * How people name a place of a plan: `mục II.1, gạch đầu dòng 3`. A label that stands twice is told apart:
 * `mục II (thứ hai)`.
 */
export const clauseLabel = (plan: Plan, id: NodeId): Text => {
  if (id.startsWith("pre")) return { vi: "phần mở đầu", en: "the preamble" }
  if (id.startsWith("end")) return { vi: "phần kết", en: "the closing" }
  const annex = id.startsWith("x")
  const path = pathTo(annex ? plan.annexes : plan.body, id)
  if (path === undefined) return { vi: id, en: id }
  const sections = path.filter((node): node is Section => node.kind === "section")
  const leaf = path.at(-1)
  const place = sectionLabel(annex ? plan.annexes : plan.body, sections)
  if (leaf === undefined || leaf.kind === "section") return place
  const above = sections.at(-1)?.children ?? plan.body
  const number = above.filter((node) => node.kind === leaf.kind).indexOf(leaf) + 1
  const names = leafNames(leaf, number)
  return place.vi === "" ? names : { vi: `${place.vi}, ${names.vi}`, en: `${place.en}, ${names.en}` }
}

const leafNames = (leaf: PlanNode, number: number): Text => {
  if (leaf.kind === "table") return { vi: `bảng ${number}`, en: `table ${number}` }
  if (leaf.kind === "paragraph" && leaf.mark !== "none" && leaf.mark !== "label")
    return { vi: `gạch đầu dòng ${number}`, en: `bullet ${number}` }
  return { vi: `đoạn ${number}`, en: `paragraph ${number}` }
}

const pathTo = (nodes: readonly PlanNode[], id: NodeId): readonly PlanNode[] | undefined => {
  for (const node of nodes) {
    if (node.id === id) return [node]
    if (node.kind !== "section") continue
    const below = pathTo(node.children, id)
    if (below !== undefined) return [node, ...below]
  }
  return undefined
}

const sectionLabel = (top: readonly PlanNode[], path: readonly Section[]): Text => {
  if (path.length === 0) return { vi: "", en: "" }
  const first = path[0]
  const labels: string[] = []
  for (const { label, heading } of path) {
    const printed = label === "" ? heading : label
    const last = labels.at(-1)
    if (last !== undefined && printed.startsWith(`${last}.`)) labels[labels.length - 1] = printed
    else labels.push(printed)
  }
  const repeats = top.filter((node): node is Section => node.kind === "section" && node.label === first?.label)
  const joined = labels.join(".")
  const nth = first === undefined ? 0 : repeats.indexOf(first)
  const note =
    repeats.length > 1 && nth > 0
      ? { vi: ` (thứ ${ordinalVi[nth] ?? nth + 1})`, en: ` (no. ${nth + 1})` }
      : { vi: "", en: "" }
  if (/^(phụ lục|phần)/i.test(joined)) return { vi: `${joined}${note.vi}`, en: `${joined}${note.en}` }
  return { vi: `mục ${joined}${note.vi}`, en: `part ${joined}${note.en}` }
}

const ordinalVi = ["nhất", "hai", "ba", "tư", "năm"]
