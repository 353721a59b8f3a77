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
  const top = annex ? plan.annexes : plan.body
  const sections: Section[] = []
  const leaf = findBelow(top, id, sections)
  if (leaf === undefined) return { vi: id, en: id }
  const place = sectionLabel(top, sections)
  if (leaf.kind === "section") return place
  const names = leafNames(leaf, ordinalAmong(sections.at(-1)?.children ?? plan.body, leaf))
  return place.vi === "" ? names : { vi: `${place.vi}, ${names.vi}`, en: `${place.en}, ${names.en}` }
}

const leafNames = (leaf: PlanNode, number: number): Text => {
  if (leaf.kind === "table") return { vi: `bảng ${number}`, en: `table ${number}` }
  if (leaf.kind === "paragraph" && leaf.mark !== "none" && leaf.mark !== "label")
    return { vi: `gạch đầu dòng ${number}`, en: `bullet ${number}` }
  return { vi: `đoạn ${number}`, en: `paragraph ${number}` }
}

/** The node with an id; the sections above it, and itself where it is one, are added to `sections`. */
const findBelow = (nodes: readonly PlanNode[], id: NodeId, sections: Section[]): PlanNode | undefined => {
  for (const node of nodes) {
    if (node.kind !== "section") {
      if (node.id === id) return node
      continue
    }
    sections.push(node)
    const found = node.id === id ? node : findBelow(node.children, id, sections)
    if (found !== undefined) return found
    sections.pop()
  }
  return undefined
}

/** Which one it is among those of its kind, from 1. */
const ordinalAmong = (nodes: readonly PlanNode[], leaf: PlanNode): number => {
  let number = 0
  for (const node of nodes) {
    if (node.kind === leaf.kind) number++
    if (node === leaf) return number
  }
  return 0
}

const sectionLabel = (top: readonly PlanNode[], path: readonly Section[]): Text => {
  if (path.length === 0) return { vi: "", en: "" }
  const first = path[0]
  let joined = ""
  let above = ""
  let last: string | undefined
  for (const { label, heading } of path) {
    const printed = label === "" ? heading : label
    // "2.1" under "2" says where it stands by itself.
    if (last === undefined || !isStepOf(printed, last)) above = last === undefined ? "" : `${joined}.`
    joined = above + printed
    last = printed
  }
  const nth = first === undefined ? 0 : labelledBefore(top, first)
  const inVi = nth > 0 ? `${joined} (thứ ${ordinalVi[nth] ?? nth + 1})` : joined
  const inEn = nth > 0 ? `${joined} (no. ${nth + 1})` : joined
  if (namesItself(joined)) return { vi: inVi, en: inEn }
  return { vi: `mục ${inVi}`, en: `part ${inEn}` }
}

/** Whether a label is another one and a step below it. */
const isStepOf = (label: string, above: string): boolean =>
  label.length > above.length && label.charAt(above.length) === "." && label.startsWith(above)

/** Whether a place begins with the word for what it is: "Phụ lục I", "Phần thứ nhất". */
const namesItself = (place: string): boolean =>
  (place.startsWith("P") || place.startsWith("p")) && /^(phụ lục|phần)/i.test(place)

/** How many sections before it have the same label. */
const labelledBefore = (nodes: readonly PlanNode[], section: Section): number => {
  let count = 0
  for (const node of nodes) {
    if (node === section) return count
    if (node.kind === "section" && node.label === section.label) count++
  }
  return 0
}

const ordinalVi = ["nhất", "hai", "ba", "tư", "năm"]
