import { isTable } from "../../tree/index.ts"
import { findClosing } from "../foot/closing.ts"
import { isAttachmentNote } from "../head/attached.ts"
import type { TypeLine } from "../head/document-type.ts"
import { findNumber } from "../head/number.ts"
import { findTitle, type Title } from "../head/title.ts"
import type { Script } from "../words/script.ts"
import { buildOutline } from "./build-outline.ts"
import { addParagraph, addSection, addTable, type OpenPlace } from "./open-place.ts"
import type { AttachedPlan, PlacedLeaf } from "./outline.ts"
import { findBody, findTail } from "./parts.ts"

/**
 * Puts a plan that is attached to a document under the place of the annexes. Its parts count as top parts, as in a document
 * that is a plan; a letterhead over its type word is no part of it.
 *
 * @param start The entry that it, or its letterhead, begins with.
 * @param end The entry that it ends before.
 */
export const addAttachedPlan = (
  script: Script,
  head: TypeLine,
  start: number,
  end: number,
  annexes: OpenPlace,
  label: string,
): AttachedPlan => {
  const title = titleOf(script, head, end)
  const first = script.entries[head.entry]
  const headingStart = startOf(script, head, title)
  const section = addSection(
    annexes,
    head.entry,
    headingStart,
    title.spans.at(-1)?.end ?? first?.end ?? headingStart,
    label,
  )
  const place = { ...section, section: null }
  const titleEnd = Math.min(end, Math.max(title.end, head.entry + 1))
  for (let entry = head.entry + 1; entry < titleEnd; entry++)
    if (isAttachmentNote(script, entry)) addEntries(script, entry, entry + 1, place)
  const tail = findTail(script, titleEnd, end)
  const body = findBody(script, titleEnd, tail)
  const closing = findClosing(script, body, tail)
  addEntries(script, titleEnd, body, place)
  const from = { child: place.children.length, node: place.all.length }
  buildOutline(script, body, closing, place, place)
  const to = { child: place.children.length, node: place.all.length }
  addEntries(script, closing, tail, place)
  const closes = place.children.slice(to.child)
  addEntries(script, tail, end, place)
  return {
    section: section.section,
    title,
    number: findNumber(script, start, head.entry)?.number,
    body: place.children.slice(from.child, to.child),
    nodes: place.all.slice(from.node, to.node),
    closing: closes.filter((node): node is PlacedLeaf => node.kind !== "section"),
  }
}

/** Where the heading begins: at the type word, or at the subject where the note parts it from that word. */
const startOf = (script: Script, { entry }: TypeLine, { spans: [subject] }: Title): number => {
  const note = isAttachmentNote(script, entry + 1) ? script.entries[entry + 1] : undefined
  if (subject !== undefined && note !== undefined && subject.start > note.start) return subject.start
  return script.entries[entry]?.start ?? 0
}

/** The title stands under the type word, or under the note below that. */
const titleOf = (script: Script, head: TypeLine, end: number): Title => {
  const title = findTitle(script, head)
  if (title.spans.length > 0 || title.end + 1 >= end || !isAttachmentNote(script, title.end)) return title
  return findTitle(script, { ...head, entry: title.end, rest: null })
}

const addEntries = ({ entries }: Script, from: number, to: number, place: OpenPlace): void => {
  for (let entry = from; entry < to; entry++) {
    const span = entries[entry]
    if (span === undefined) continue
    const { block, end, start } = span
    if (isTable(block)) addTable(place, entry, start, end)
    else addParagraph(place, entry, start, end, block.mark, block.label)
  }
}
