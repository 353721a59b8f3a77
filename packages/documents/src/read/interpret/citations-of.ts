import {
  type CitedAct,
  type DocumentNumber,
  type InternalReference,
  type Mention,
  type NodeId,
  nodeId,
  type Span,
} from "@lantoa/core"
import { actKey, type FoundAct, type FoundMention, findActs } from "../recognise/citations.ts"
import type { Outline, PlacedNode } from "../recognise/outline.ts"
import type { Parts } from "../recognise/parts.ts"
import { findReferences } from "../recognise/references.ts"
import { type Script, textAt } from "../recognise/script.ts"
import type { ProvenanceBook } from "./provenance.ts"

/** Which node of the outline an offset of the script lies in. */
export type NodeAt = (
  offset: number,
) => { readonly id: NodeId; readonly start: number; readonly end: number } | undefined

/** Looks nodes up by halving; nodes of an outline do not overlap. */
export const nodesByOffset = (outline: Outline): NodeAt => {
  const nodes: PlacedNode[] = []
  const visit = (node: PlacedNode): void => {
    nodes.push(node)
    if (node.kind === "section") for (const child of node.children) visit(child)
  }
  for (const node of [...outline.preamble, ...outline.body, ...outline.closing, ...outline.annexes]) visit(node)
  nodes.sort((a, b) => a.start - b.start)
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

/** The acts that a plan cites, with its own number left out. */
export const citationsOf = (
  script: Script,
  own: DocumentNumber,
  parts: Parts,
  nodeAt: NodeAt,
  book: ProvenanceBook,
): CitedAct[] => {
  const ownKey = own.ordinal === null || own.symbol === null ? undefined : actKey(`${own.ordinal}/${own.symbol}`)
  const acts = findActs(script, (key) => key === ownKey)
  return acts.map((act, index) => citedAct(script, act, index, parts, nodeAt, book))
}

const citedAct = (
  script: Script,
  act: FoundAct,
  index: number,
  parts: Parts,
  nodeAt: NodeAt,
  book: ProvenanceBook,
): CitedAct => {
  const mentions = act.mentions.flatMap((mention) => mentionOf(script, mention, nodeAt) ?? [])
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

const slice = (script: Script, span: Span | null): string | null => (span === null ? null : textAt(script, span))

const mentionOf = (script: Script, mention: FoundMention, nodeAt: NodeAt): Mention | undefined => {
  const node = nodeAt(mention.start)
  if (node === undefined) return undefined
  return { ...wordsOf(script, mention), at: node.id, start: mention.start - node.start, end: mention.end - node.start }
}

const wordsOf = (script: Script, mention: FoundMention): Omit<Mention, "at" | "start" | "end"> => ({
  number: textAt(script, mention),
  typeWord: slice(script, mention.typeWord),
  withSo: mention.withSo,
  commaBeforeDate: mention.commaBeforeDate,
  date: mention.date,
  issuer: slice(script, mention.issuer),
  subject: slice(script, mention.subject),
})

/** An act that only the title, the head or the foot names stands at the preamble, with an empty stretch. */
const headMention = (script: Script, { mentions }: FoundAct): Mention => {
  const [first] = mentions
  if (first === undefined) throw new RangeError("An act has at least one mention.")
  return { ...wordsOf(script, first), at: nodeId("pre"), start: 0, end: 0 }
}

const roleOf = (script: Script, { mentions }: FoundAct, parts: Parts): CitedAct["role"] => {
  const roles = mentions.map((mention) => mentionRole(script, mention, parts))
  return roles.find((role) => role === "implements") ?? roles.find((role) => role === "basis") ?? "mention"
}

const mentionRole = (script: Script, mention: FoundMention, parts: Parts): CitedAct["role"] => {
  const { entries, plain } = script
  const title = parts.title?.spans ?? []
  if (title.some(({ end, start }) => mention.start >= start && mention.start < end)) return "implements"
  const from = entries[parts.preamble]?.start ?? 0
  const to = entries[parts.body]?.start ?? plain.length
  if (mention.start < from || mention.start >= to) return "mention"
  const window = Math.max(from, mention.start - 600)
  const before = plain.slice(window, mention.start)
  const line = before.slice(before.lastIndexOf("\n") + 1)
  const clause = line.slice(line.lastIndexOf(";") + 1)
  if (/[a-z\d&]\/[a-z\d]/.test(clause.replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, ""))) return "mention"
  if (/^\s*can cu/.test(clause) || /^\s*can cu/.test(line)) return "basis"
  return /^\s*(?:de )?(?:tiep tuc )?(?:thuc hien|trien khai|thi hanh)/.test(line) ? "implements" : "mention"
}

/** References to other places of the same plan. */
export const referencesOf = (
  script: Script,
  outline: Outline,
  nodeAt: NodeAt,
  book: ProvenanceBook,
): InternalReference[] =>
  findReferences(script, outline)
    .flatMap((found) => {
      const node = nodeAt(found.start)
      return node === undefined ? [] : [{ found, node }]
    })
    .map(({ found, node }, index) => {
      book.field(`references.${index}`, script, [found])
      return {
        id: `reference-${index + 1}`,
        at: node.id,
        start: found.start - node.start,
        end: found.end - node.start,
        text: textAt(script, found),
        target: found.target,
      }
    })
