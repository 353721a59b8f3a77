import {
  type CitedAct,
  type DocumentNumber,
  type InternalReference,
  type Mention,
  type NodeId,
  nodeId,
  type Span,
} from "@lantoa/core"
import { actKey, type FoundAct, type FoundMention, findActs } from "../recognise/acts/citations.ts"
import { findReferences } from "../recognise/acts/references.ts"
import type { Title } from "../recognise/head/title.ts"
import type { Outline, PlacedNode } from "../recognise/outline/outline.ts"
import type { Parts } from "../recognise/outline/parts.ts"
import { type Script, textAt } from "../recognise/words/script.ts"
import type { ProvenanceBook } from "./provenance.ts"

/** Which node of the outline an offset of the script lies in. */
export type NodeAt = (
  offset: number,
) => { readonly id: NodeId; readonly start: number; readonly end: number } | undefined

/** Looks nodes up by halving; nodes of an outline do not overlap. */
export const nodesByOffset = (outline: Outline): NodeAt => {
  const nodes = inOrder(outline.nodes)
  return (offset) => {
    let low = 0
    let high = nodes.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((nodes[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const found = nodes[low]
    return found !== undefined && offset >= found.start && offset < found.end ? found : undefined
  }
}

/** A table that heads an annex stands before the annex begins; all other nodes are in order already. */
const inOrder = (nodes: readonly PlacedNode[]): readonly PlacedNode[] => {
  let last = 0
  for (const { start } of nodes) {
    if (start < last) return nodes.toSorted((a, b) => a.start - b.start)
    last = start
  }
  return nodes
}

/** The acts that a plan cites, with its own number, and that of a plan attached to it, left out. */
export const citationsOf = (
  script: Script,
  own: readonly DocumentNumber[],
  parts: Parts,
  nodeAt: NodeAt,
  book: ProvenanceBook,
): CitedAct[] => {
  const ownKeys = own.map(({ ordinal, symbol }) =>
    ordinal === null || symbol === null ? undefined : actKey(`${ordinal}/${symbol}`),
  )
  const acts: CitedAct[] = []
  for (const act of findActs(script, (key) => ownKeys.includes(key)))
    acts.push(citedAct(script, act, acts.length, parts, nodeAt, book))
  return acts
}

const citedAct = (
  script: Script,
  act: FoundAct,
  index: number,
  parts: Parts,
  nodeAt: NodeAt,
  book: ProvenanceBook,
): CitedAct => {
  const mentions: Mention[] = []
  for (const found of act.mentions) {
    const node = nodeAt(found.start)
    if (node !== undefined) mentions.push(mentionOf(script, found, node.id, node.start))
  }
  const first = act.mentions[0]
  book.field(`citations.${index}`, script, first === undefined ? [] : [first])
  return {
    id: `act-${index + 1}`,
    number: act.number,
    date: act.date,
    role: roleOf(script, act, parts),
    mentions: mentions.length > 0 ? mentions : [headMention(script, act)],
  }
}

/** A mention in a node that begins at an offset of the script. */
const mentionOf = (script: Script, found: FoundMention, at: NodeId, nodeStart: number): Mention => ({
  number: textAt(script, found),
  typeWord: textOrNull(script, found.typeWord),
  withSo: found.withSo,
  commaBeforeDate: found.commaBeforeDate,
  date: found.date,
  issuer: textOrNull(script, found.issuer),
  subject: textOrNull(script, found.subject),
  at,
  start: found.start - nodeStart,
  end: found.end - nodeStart,
})

const textOrNull = (script: Script, span: Span | null): string | null => (span === null ? null : textAt(script, span))

/** An act that only the title, the head or the foot names stands at the preamble, with an empty stretch. */
const headMention = (script: Script, { mentions }: FoundAct): Mention => {
  const [first] = mentions
  if (first === undefined) throw new RangeError("An act has at least one mention.")
  return { ...mentionOf(script, first, nodeId("pre"), 0), start: 0, end: 0 }
}

/** How a plan rests on an act: what one mention says of it counts more than that others only name it. */
const roleOf = (script: Script, { mentions }: FoundAct, parts: Parts): CitedAct["role"] => {
  const from = script.entries[parts.preamble]?.start ?? 0
  const to = script.entries[parts.body]?.start ?? script.plain.length
  let role: CitedAct["role"] = "mention"
  for (const { start } of mentions) {
    if (isInTitle(parts.title, start)) return "implements"
    const found =
      start >= from && start < to
        ? roleInPreamble(script.plain, Math.max(from, start - longestClause), start)
        : "mention"
    if (found === "implements") return found
    if (found === "basis") role = found
  }
  return role
}

const isInTitle = (title: Title | undefined, offset: number): boolean => {
  for (const { end, start } of title?.spans ?? []) if (offset >= start && offset < end) return true
  return false
}

const longestClause = 600

const roleInPreamble = (plain: string, from: number, offset: number): CitedAct["role"] => {
  const before = plain.slice(from, offset)
  const line = before.slice(before.lastIndexOf("\n") + 1)
  const clause = line.slice(line.lastIndexOf(";") + 1)
  if (clause.includes("/") && /[a-z\d&]\/[a-z\d]/.test(clause.replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, ""))) return "mention"
  if (/^\s*can cu/.test(clause) || /^\s*can cu/.test(line)) return "basis"
  return /^\s*(?:de )?(?:tiep tuc )?(?:thuc hien|trien khai|thi hanh)/.test(line) ? "implements" : "mention"
}

/** References to other places of the same plan. */
export const referencesOf = (
  script: Script,
  outline: Outline,
  nodeAt: NodeAt,
  book: ProvenanceBook,
): InternalReference[] => {
  const references: InternalReference[] = []
  for (const found of findReferences(script, outline)) {
    const node = nodeAt(found.start)
    if (node === undefined) continue
    book.field(`references.${references.length}`, script, [found])
    references.push({
      id: `reference-${references.length + 1}`,
      at: node.id,
      start: found.start - node.start,
      end: found.end - node.start,
      text: textAt(script, found),
      target: found.target,
    })
  }
  return references
}
