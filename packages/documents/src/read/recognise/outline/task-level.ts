import type { Span } from "@lantoa/core"
import type { Script } from "../words/script.ts"
import { labelForm, sameForm } from "./label-form.ts"
import type { OutlineParagraph, PlacedLeaf, PlacedNode } from "./outline.ts"

/**
 * The tasks among the paragraphs of a part: those of the level that comes first, and bare paragraphs that do not lead in a
 * list.
 */
export const firstLevel = (script: Script, nodes: readonly PlacedNode[]): readonly PlacedLeaf[] => {
  const tasks: PlacedLeaf[] = []
  let first: OutlineParagraph["mark"] = "none"
  let bare: PlacedLeaf | undefined
  for (const leaf of nodes) {
    if (leaf.kind !== "paragraph" || isNote(script, leaf)) continue
    const { mark } = leaf
    if (bare !== undefined && (mark === "none" || !leadsIn(script, bare))) tasks.push(bare)
    bare = mark === "none" ? leaf : undefined
    if (first === "none") first = mark
    if (mark !== "none" && mark === first) tasks.push(leaf)
  }
  if (bare !== undefined) tasks.push(bare)
  return tasks
}

const colon = 0x3a

/** Whether a paragraph ends with a colon. */
export const leadsIn = ({ plain }: Script, { end }: Span): boolean => plain.charCodeAt(end - 1) === colon

const onMoney = /kinh phi (?:thuc hien|to chuc|trien khai)\b/y

/** A line in brackets points elsewhere: `(Chi tiết tại Phụ lục kèm theo)`; one on the plan's money gives nobody work. */
const isNote = ({ plain }: Script, { end, mark, start }: OutlineParagraph): boolean => {
  if (mark !== "none") return false
  onMoney.lastIndex = start
  if (onMoney.test(plain)) return true
  return (
    plain.charCodeAt(start) === 0x28 && /^\([^()]{1,160}\)\W*$/.test(plain.slice(start, Math.min(end, start + 170)))
  )
}

/** The paragraphs after a numbered sentence up to the next one; `1. Sở Y tế có trách nhiệm:` goes on with `a)`, `b)`. */
export const followersOf = (script: Script, nodes: readonly PlacedNode[], index: number): readonly PlacedLeaf[] => {
  const head = nodes[index]
  const form = head?.kind === "paragraph" && leadsIn(script, head) ? labelForm(head.label ?? "") : undefined
  const found: PlacedLeaf[] = []
  for (let at = index + 1; at < nodes.length; at++) {
    const node = nodes[at]
    if (node === undefined || node.kind === "section") break
    const isLabelled = node.kind === "paragraph" && node.mark === "label"
    if (isLabelled && (form === undefined || sameForm(form, labelForm(node.label ?? "")))) break
    found.push(node)
  }
  return found
}

/** The bullets under a line without a number that names units before a colon: `* Công an xã:` over `+ …`. */
export const listUnder = (script: Script, nodes: readonly PlacedNode[], index: number): readonly PlacedLeaf[] => {
  const head = nodes[index]
  const found: PlacedLeaf[] = []
  if (head?.kind !== "paragraph" || !leadsIn(script, head)) return found
  for (let at = index + 1; at < nodes.length; at++) {
    const node = nodes[at]
    if (node?.kind !== "paragraph" || node.mark === head.mark || node.mark === "none" || node.mark === "label") break
    found.push(node)
  }
  return found
}
