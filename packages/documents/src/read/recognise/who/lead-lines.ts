import type { Span } from "@lantoa/core"
import { isUpper } from "../../letters.ts"
import { isField } from "../outline/headings.ts"
import type { Outline, PlacedLeaf, PlacedNode } from "../outline/outline.ts"
import { type LeadRoles, leadRoles } from "../units/lead-roles.ts"
import { openingUnitAt } from "../units/unit-heads.ts"
import { mayNameUnit } from "../units/unit-like.ts"
import { cue, hasCue } from "../words/cues.ts"
import type { Script } from "../words/script.ts"
import type { WhoEntry } from "./who-entry.ts"

/** A line that says who leads a task (*Đơn vị chủ trì*), with those who co-ordinate. */
export interface LeadLine {
  readonly leaf: PlacedLeaf
  readonly leads: Span
  readonly supports: Span | null
  /** What the task is: the paragraph before the line, or the heading over it. */
  readonly task: PlacedNode
}

const lead =
  /(?:(?:cac\s+)?(?:co quan|don vi|bo phan|to chuc|phong|so, nganh|nguoi|ca nhan|can bo|luc luong)(?:[,/]\s*(?:co quan|don vi|dia phuong|bo phan|ca nhan))*\s+)?(?:duoc (?:giao|phan cong)\s+)?(?:chu tri|thuc hien|chiu trach nhiem|dau moi|phu trach|phan cong|trach nhiem|duoc giao|duoc phan cong)(?:[\s,/]+(?:va\s+)?(?:tham muu|thuc hien|chinh|to chuc|trien khai|chu tri|phu trach|nhiem vu|cho|phoi hop))*\s*:\s*(?:giao\s+(?:cho\s+)?)?/y
const support =
  /(?:(?:cac\s+)?(?:co quan|don vi|bo phan|to chuc|phong|nguoi|ca nhan|luc luong)(?:[,/]\s*(?:co quan|don vi|dia phuong|bo phan|ca nhan))*\s+)?(?:cung\s+)?phoi hop(?:[\s,]+(?:thuc hien|trien khai|chinh|tham muu|to chuc))*(?:\s+voi)?\s*:\s*/y
/** How far below a lead line its co-ordinating line may stand. */
const reach = 3
const longestLead = 90

/** The same within a paragraph, after a sentence or in a bracket. */
const inlineLead =
  /(?:[.;]\s+|\(\s*)(?:[-–+*]\s*)?(?:(?:co quan|don vi|bo phan)\s+(?:chu tri|thuc hien|phu trach)(?:\s+(?:thuc hien|tham muu))*|chu tri)\s*:\s*/
const leadCue = cue("chu tri|don vi thuc hien|co quan thuc hien|don vi phu trach")

/** Who leads a task, by a line of its own or within the paragraph that tells the task. */
interface LeadFound extends LeadRoles {
  readonly isOwnLine: boolean
}

/** Every line of the body that says who leads a task, outside the parts on who does what. */
export const findLeadLines = (script: Script, { leaves }: Outline, who: readonly WhoEntry[]): readonly LeadLine[] => {
  if (!leaves.some((leaf) => readLead(script, leaf) !== undefined)) return []
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
    found.push({ leaf, leads: line.leads, supports, task: line.isOwnLine ? (content ?? leaf.section ?? leaf) : leaf })
    content = undefined
  }
  return found
}

/** Where the units begin in a line that says who leads. */
const leadEnd = (script: Script, { end, start }: Span): number | undefined => {
  lead.lastIndex = start
  if (!lead.test(script.plain) || lead.lastIndex >= Math.min(end, start + longestLead)) return undefined
  const from = lead.lastIndex
  return namesSomebody(script, { start: from, end }) ? from : undefined
}

/** Whether a unit or person is named, and not what is to be done: `Thực hiện: Mở hội thi`. */
const namesSomebody = (script: Script, { end, start }: Span): boolean => {
  const { plain, text } = script
  if (openingUnitAt(text, plain, start) !== undefined) return true
  const to = start + plain.slice(start, end).search(/[,;.(\n\v]|$/)
  return isUpper(text.charCodeAt(start)) && mayNameUnit(script, { start, end: to })
}

const readLead = (script: Script, line: Span): LeadFound | undefined => {
  const { end, start } = line
  const from = leadEnd(script, line)
  if (from !== undefined) return { ...leadRoles(script, { start: from, end }), isOwnLine: true }
  if (!hasCue(script.cues, leadCue, line)) return undefined
  const inline = inlineLead.exec(script.plain.slice(start, end))
  if (inline === null) return undefined
  const at = start + inline.index + inline[0].length
  const close = inline[0].startsWith("(") ? script.plain.indexOf(")", at) : -1
  const units = { start: at, end: close < 0 || close > end ? end : close }
  return namesSomebody(script, units) ? { ...leadRoles(script, units), isOwnLine: inline.index === 0 } : undefined
}

const supportBelow = (script: Script, leaves: readonly PlacedLeaf[], index: number): Span | null => {
  const own = leaves[index]
  for (const leaf of leaves.slice(index + 1, index + 1 + reach)) {
    if (leaf.section !== own?.section || leadEnd(script, leaf) !== undefined) return null
    support.lastIndex = leaf.start
    if (support.test(script.plain) && support.lastIndex < leaf.end) return { start: support.lastIndex, end: leaf.end }
  }
  return null
}

const isFieldLine = (script: Script, { end, start }: Span): boolean => {
  const colon = script.plain.slice(start, Math.min(end, start + 60)).indexOf(":")
  return colon > 0 && isField(script.plain.slice(start, start + colon).trim())
}
