import type { Span } from "@lantoa/core"
import { isField } from "./headings.ts"
import type { Outline, PlacedLeaf, PlacedNode } from "./outline.ts"
import type { Script } from "./script.ts"
import type { WhoEntry } from "./who-part.ts"

/** A line that says who leads a task (*Đơn vị chủ trì*), with those who co-ordinate. */
export interface LeadLine {
  readonly leaf: PlacedLeaf
  readonly leads: Span
  readonly supports: Span | null
  /** What the task is: the paragraph before the line, or the heading over it. */
  readonly task: PlacedNode
}

const lead =
  /(?:(?:co quan|don vi|bo phan|to chuc|phong|so, nganh)\s+)?(?:duoc giao\s+)?(?:chu tri|thuc hien|chiu trach nhiem|dau moi)(?:[\s,]+(?:va\s+)?(?:tham muu|thuc hien|chinh|to chuc|trien khai|chu tri))*\s*:\s*/y
const support =
  /(?:(?:co quan|don vi|bo phan|to chuc|phong)\s+)?phoi hop(?:[\s,]+(?:thuc hien|trien khai|chinh|tham muu))*\s*:\s*/
/** How far below a lead line its co-ordinating line may stand. */
const reach = 3
const longestLead = 90

/** Every line of the body that says who leads a task, outside the parts on who does what. */
export const findLeadLines = (script: Script, { leaves }: Outline, who: readonly WhoEntry[]): readonly LeadLine[] => {
  if (!leaves.some((leaf) => leadEnd(script, leaf) !== undefined)) return []
  const taken = new Set<PlacedLeaf>()
  for (const entry of who) for (const leaf of entry.leaves) taken.add(leaf)
  const found: LeadLine[] = []
  let content: PlacedNode | undefined
  let section: PlacedNode | null = null
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.kind === "table" || taken.has(leaf)) continue
    if (leaf.section !== section) content = undefined
    section = leaf.section
    const line = readLead(script, leaf)
    if (line === undefined) {
      if (!isFieldLine(script, leaf)) content ??= leaf
      continue
    }
    const supports = line.supports ?? supportBelow(script, leaves, index)
    found.push({ leaf, leads: line.leads, supports, task: content ?? leaf.section ?? leaf })
    content = undefined
  }
  return found
}

/** Where the units begin in a line that says who leads. */
const leadEnd = ({ plain }: Script, { end, start }: Span): number | undefined => {
  lead.lastIndex = start
  return lead.test(plain) && lead.lastIndex < Math.min(end, start + longestLead) ? lead.lastIndex : undefined
}

const readLead = (script: Script, line: Span): { readonly leads: Span; readonly supports: Span | null } | undefined => {
  const { end } = line
  const from = leadEnd(script, line)
  if (from === undefined) return undefined
  const inline = support.exec(script.plain.slice(from, end))
  const leads = { start: from, end: inline === null ? end : from + inline.index }
  if (!/[a-z]/.test(script.plain.slice(leads.start, leads.end))) return undefined
  return { leads, supports: inline === null ? null : { start: from + inline.index + inline[0].length, end } }
}

const supportBelow = (script: Script, leaves: readonly PlacedLeaf[], index: number): Span | null => {
  const own = leaves[index]
  for (const leaf of leaves.slice(index + 1, index + 1 + reach)) {
    if (leaf.section !== own?.section || readLead(script, leaf) !== undefined) return null
    const found = support.exec(script.plain.slice(leaf.start, Math.min(leaf.end, leaf.start + 90)))
    if (found?.index === 0) return { start: leaf.start + found[0].length, end: leaf.end }
  }
  return null
}

const isFieldLine = (script: Script, { end, start }: Span): boolean => {
  const colon = script.plain.slice(start, Math.min(end, start + 60)).indexOf(":")
  return colon > 0 && isField(script.plain.slice(start, start + colon).trim())
}
