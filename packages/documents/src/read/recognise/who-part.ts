import type { Modality, Span } from "@lantoa/core"
import { isField } from "./headings.ts"
import {
  leavesOf,
  type Outline,
  type OutlineParagraph,
  type PlacedLeaf,
  type PlacedNode,
  type PlacedSection,
} from "./outline.ts"
import { plainAt, type Script } from "./script.ts"
import { openingUnitAt, unitHeadAt } from "./unit-heads.ts"
import { unitsEnd } from "./unit-name.ts"

/** Units that are given tasks, and the paragraphs that say which. */
export interface WhoEntry {
  /** The heading or sentence that names the units. */
  readonly node: PlacedNode
  readonly units: Span
  readonly modality: Modality
  /** One for each task. */
  readonly tasks: readonly Span[]
  readonly taskNodes: readonly PlacedLeaf[]
  /** Every paragraph that belongs to it. */
  readonly leaves: readonly PlacedLeaf[]
}

const byTitle =
  /(?:^|[,\s](?:va )?)to chuc (?:trien khai )?thuc hien(?:$|[,\s]+va |\s+ke hoach)|^to chuc trien khai$|phan cong|^trach nhiem (?:thuc hien|cua|to chuc)|^nhiem vu cua (?:cac |tung )?(?:co quan|don vi|so|nganh|phong|bo phan)/
const notByTitle =
  /(?:kinh phi|nguon von|bao cao|muc dich|yeu cau|muc tieu|khen thuong|noi dung(?!.*phan cong)|quan diem|doi tuong|thoi gian|hinh thuc|phuong thuc)/

/** Whether the title of a part says that it is the one on who does what. */
export const isWhoTitle = (plain: string): boolean => byTitle.test(plain) && !/^(?:phan cong )?(?:kinh phi)/.test(plain)

/**
 * The part, or parts, on who does what (*Tổ chức thực hiện, phân công*): those whose headings or numbered sentences are
 * units, whatever their title; under a title that says so, bulleted sentences as well.
 */
export const findWhoEntries = (script: Script, { body }: Outline): readonly WhoEntry[] => {
  const openings: Openings = { script, known: new Map() }
  const entries: WhoEntry[] = []
  for (const node of body) if (node.kind === "section") addPart(openings, node, entries)
  return entries
}

const addPart = (openings: Openings, section: PlacedSection, entries: WhoEntry[]): void => {
  const title = plainAt(openings.script, section)
  const byName = isWhoTitle(title)
  if (isWhoPart(openings, section.children, title, byName)) addEntries(openings, section.children, byName, entries)
  else for (const node of section.children) if (node.kind === "section") addPart(openings, node, entries)
}

const isWhoPart = (openings: Openings, nodes: readonly PlacedNode[], title: string, byName: boolean): boolean => {
  if (notByTitle.test(byName ? title.replace(/^.*phan cong/, "") : title)) return false
  const items = count(nodes, isItem)
  if (!byName && items < 2) return false
  const units = count(nodes, (node) => isItem(node) && openingOf(openings, node) !== undefined)
  if (!byName) return units >= 2 && units * 2 >= items
  return units > 0 || items === 0 || nodes.some((node) => node.kind === "section" && hasUnitsUnder(openings, node))
}

const count = (nodes: readonly PlacedNode[], counts: (node: PlacedNode) => boolean): number => {
  let number = 0
  for (const node of nodes) if (counts(node)) number++
  return number
}

/** Under a part, the labelled things: headed parts and numbered paragraphs. */
const isItem = (node: PlacedNode): boolean =>
  node.kind === "section" || (node.kind === "paragraph" && node.mark === "label")

/** What can name units under a heading that names none itself, as *Cấp tỉnh* does. */
const isMarked = (node: PlacedNode): boolean =>
  node.kind === "section" || (node.kind === "paragraph" && node.mark !== "none")

const hasUnitsUnder = (openings: Openings, { children }: PlacedSection): boolean =>
  count(children, (child) => isMarked(child) && openingOf(openings, child) !== undefined) >= 2

interface Opening {
  readonly units: Span
  readonly modality: Modality
  /** Where the text after the units goes on. */
  readonly rest: number
}

const orders =
  /^(?:(?:de nghi|giao(?! vien| thong| duc)(?: cho)?|yeu cau|phan cong(?: cho)?|moi|(?:trach nhiem|nhiem vu) cua)\s+)+/
const inTrouble = /^(?:trong qua trinh|neu |truong hop)/
const adverbial =
  /^(?:can cu|tren co so|theo|de |nham |dinh ky|hang nam|ket thuc|thuc hien|trong nam|trong thang)[^.;]{3,220}?,\s+/

/** What nodes of a script begin with, as far as it was asked for: it is at every level above them. */
interface Openings {
  readonly script: Script
  readonly known: Map<PlacedNode, Opening | undefined>
}

/** The units that a heading or a sentence begins with, after *Đề nghị*, *Giao* or a clause that says why. */
const openingOf = ({ known, script }: Openings, node: PlacedNode): Opening | undefined => {
  const found = known.get(node)
  if (found !== undefined || known.has(node)) return found
  const opening = node.kind === "table" ? undefined : readOpening(script, node)
  known.set(node, opening)
  return opening
}

const longestField = 60

const readOpening = (script: Script, node: PlacedSection | PlacedLeaf): Opening | undefined => {
  const { plain, text } = script
  const line = plain.slice(node.start, node.end)
  if (inTrouble.test(line)) return undefined
  const colon = line.slice(0, longestField).indexOf(":")
  if (colon > 0 && isField(line.slice(0, colon).trim())) return undefined
  const order = orders.exec(line)?.[0] ?? ""
  const from = node.start + order.length
  const modality: Modality = order.includes("de nghi") ? "requested" : "assigned"
  if (openingUnitAt(text, plain, from) !== undefined)
    return node.kind === "section"
      ? { units: { start: from, end: headingEnd(plain, from, node.end) }, modality, rest: node.end }
      : sentenceOpening(script, node, from, modality)
  const clause = node.kind === "section" ? null : adverbial.exec(line)
  if (node.kind === "section" || clause === null) return undefined
  const after = node.start + clause[0].length
  const again = orders.exec(plain.slice(after, after + 20))?.[0] ?? ""
  return unitHeadAt(text, plain, after + again.length) === undefined
    ? undefined
    : sentenceOpening(script, node, after + again.length, again.includes("de nghi") ? "requested" : modality)
}

/** A bracket after the units says more about them. */
const headingEnd = (plain: string, from: number, to: number): number => {
  const heading = plain.slice(from, to)
  const bracket = heading.includes("(") ? heading.search(/\s*\([^()]*\)\s*$/) : 0
  return bracket > 0 ? from + bracket : to
}

/** The units before a colon that run in are no longer. */
const longestRunIn = 160

const sentenceOpening = (script: Script, node: PlacedLeaf, from: number, modality: Modality): Opening | undefined => {
  const { plain } = script
  const length = plain.slice(from, Math.min(node.end, from + longestRunIn)).indexOf(":")
  const colon = from + length
  const isRunIn = length >= 0 && !/[.;]\s/.test(plain.slice(from, colon)) && unitsEnd(script, from, colon) >= colon - 1
  const end = isRunIn ? colon : unitsEnd(script, from, node.end)
  if (end >= node.end - 3 && !isRunIn) return undefined
  return end - from < 3 ? undefined : { units: { start: from, end }, modality, rest: end }
}

const addEntries = (openings: Openings, nodes: readonly PlacedNode[], byName: boolean, entries: WhoEntry[]): void => {
  const hasItems = nodes.some((node) => isItem(node) && openingOf(openings, node) !== undefined)
  for (const [index, node] of nodes.entries()) {
    if (node.kind === "section") addSectionEntries(openings, node, byName, entries)
    else if (node.kind === "paragraph" && (node.mark === "label" || (byName && !hasItems))) {
      const entry = sentenceEntry(
        openings,
        node,
        hasItems ? followersOf(nodes, index) : listUnder(openings.script, nodes, index),
      )
      if (entry !== undefined) entries.push(entry)
    }
  }
}

const addSectionEntries = (openings: Openings, section: PlacedSection, byName: boolean, entries: WhoEntry[]): void => {
  const { children } = section
  const opening = openingOf(openings, section)
  if (opening === undefined || !children.some(isLeaf) || children.some((child) => isUnitSection(openings, child))) {
    addEntries(openings, children, byName, entries)
    return
  }
  const taskNodes = firstLevel(openings.script, children)
  if (taskNodes.length === 0) return
  const { modality, units } = opening
  const leaves = children.every(isLeaf) ? children : leavesOf(children)
  entries.push({ node: section, units, modality, tasks: taskNodes, taskNodes, leaves })
}

const isLeaf = (node: PlacedNode): node is PlacedLeaf => node.kind !== "section"

const isUnitSection = (openings: Openings, node: PlacedNode): boolean =>
  node.kind === "section" && openingOf(openings, node) !== undefined

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

/** Whether a paragraph ends with a colon. */
const leadsIn = ({ plain }: Script, { end }: Span): boolean => plain.charCodeAt(end - 1) === 0x3a

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

/** The paragraphs after a numbered sentence up to the next one. */
const followersOf = (nodes: readonly PlacedNode[], index: number): readonly PlacedLeaf[] => {
  const found: PlacedLeaf[] = []
  for (let at = index + 1; at < nodes.length; at++) {
    const node = nodes[at]
    if (node === undefined || node.kind === "section" || (node.kind === "paragraph" && node.mark === "label")) break
    found.push(node)
  }
  return found
}

/** The bullets under a line without a number that names units before a colon: `* Công an xã:` over `+ …`. */
const listUnder = (script: Script, nodes: readonly PlacedNode[], index: number): readonly PlacedLeaf[] => {
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

const sentenceEntry = (
  openings: Openings,
  node: PlacedLeaf,
  followers: readonly PlacedLeaf[],
): WhoEntry | undefined => {
  const opening = openingOf(openings, node)
  if (opening === undefined) return undefined
  const { script } = openings
  const { modality, rest, units } = opening
  const under = firstLevel(script, followers)
  const isLead = followers.length > 0 && leadsIn(script, node)
  const taskNodes = isLead
    ? under
    : [node, ...under.filter((leaf) => leaf.kind === "paragraph" && leaf.mark === "none")]
  const start = rest + (/^[\s:,]*/.exec(script.plain.slice(rest, node.end))?.[0].length ?? 0)
  return {
    node,
    units,
    modality,
    tasks: taskNodes.map((leaf) => (leaf === node ? { start, end: node.end } : leaf)),
    taskNodes,
    leaves: [node, ...followers],
  }
}
