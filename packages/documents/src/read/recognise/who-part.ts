import type { Modality, Span } from "@lantoa/core"
import { isField } from "./headings.ts"
import type { Outline, OutlineParagraph, PlacedLeaf, PlacedNode, PlacedSection } from "./outline.ts"
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
  const entries: WhoEntry[] = []
  const visit = (nodes: readonly PlacedNode[], title: string): void => {
    if (isWhoPart(script, nodes, title)) {
      for (const entry of entriesIn(script, nodes, isWhoTitle(title))) entries.push(entry)
      return
    }
    for (const node of nodes) if (node.kind === "section") visit(node.children, plainAt(script, node))
  }
  for (const node of body) if (node.kind === "section") visit(node.children, plainAt(script, node))
  return entries
}

const isWhoPart = (script: Script, nodes: readonly PlacedNode[], title: string): boolean => {
  const items = nodes.filter(isItem)
  const units = items.filter((node) => openingOf(script, node) !== undefined).length
  if (isWhoTitle(title) && !notByTitle.test(title.replace(/^.*phan cong/, "")))
    return units > 0 || items.length === 0 || items.some(hasUnitsUnder(script))
  return !notByTitle.test(title) && units >= 2 && units * 2 >= items.length
}

/** Under a part, the labelled things: headed parts and numbered paragraphs. */
const isItem = (node: PlacedNode): boolean =>
  node.kind === "section" || (node.kind === "paragraph" && node.mark === "label")

/** What can name units under a heading that names none itself, as *Cấp tỉnh* does. */
const isBullet = (node: PlacedNode): boolean => isItem(node) || (node.kind === "paragraph" && node.mark !== "none")

const hasUnitsUnder =
  (script: Script) =>
  (node: PlacedNode): boolean =>
    node.kind === "section" &&
    node.children.filter((child) => isBullet(child) && openingOf(script, child) !== undefined).length >= 2

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

/** The units that a heading or a sentence begins with, after *Đề nghị*, *Giao* or a clause that says why. */
const openingOf = (script: Script, node: PlacedNode): Opening | undefined => {
  const known = openings.get(node)
  if (known !== undefined) return known === null ? undefined : known
  const found = readOpening(script, node)
  openings.set(node, found ?? null)
  return found
}

/** A node's opening is asked for at every level above it. */
const openings = new WeakMap<PlacedNode, Opening | null>()

const readOpening = (script: Script, node: PlacedNode): Opening | undefined => {
  if (node.kind === "table") return undefined
  const { plain, text } = script
  const line = plain.slice(node.start, node.end)
  if (inTrouble.test(line) || isField(line.slice(0, Math.max(0, line.slice(0, 60).indexOf(":"))).trim()))
    return undefined
  const order = orders.exec(line)?.[0] ?? ""
  const from = node.start + order.length
  const modality: Modality = order.includes("de nghi") ? "requested" : "assigned"
  if (node.kind === "section")
    return openingUnitAt(text, plain, from) === undefined
      ? undefined
      : { units: { start: from, end: headingEnd(script, from, node.end) }, modality, rest: node.end }
  if (openingUnitAt(text, plain, from) !== undefined) return sentenceOpening(script, node, from, modality)
  const clause = adverbial.exec(line)
  if (clause === null) return undefined
  const after = node.start + clause[0].length
  const again = orders.exec(plain.slice(after, after + 20))?.[0] ?? ""
  return unitHeadAt(text, plain, after + again.length) === undefined
    ? undefined
    : sentenceOpening(script, node, after + again.length, again.includes("de nghi") ? "requested" : modality)
}

/** A bracket after the units says more about them. */
const headingEnd = (script: Script, from: number, to: number): number => {
  const bracket = /\s*\([^()]*\)\s*$/.exec(script.plain.slice(from, to))
  return bracket === null || bracket.index === 0 ? to : from + bracket.index
}

/** The units before a colon that run in are no longer. */
const longestRunIn = 160

const sentenceOpening = (script: Script, node: PlacedLeaf, from: number, modality: Modality): Opening | undefined => {
  const { plain, text } = script
  const length = plain.slice(from, Math.min(node.end, from + longestRunIn)).indexOf(":")
  const colon = from + length
  const isRunIn =
    length >= 0 && !/[.;]\s/.test(plain.slice(from, colon)) && unitsEnd(text, plain, from, colon) >= colon - 1
  const end = isRunIn ? colon : unitsEnd(text, plain, from, node.end)
  if (end >= node.end - 3 && !isRunIn) return undefined
  return end - from < 3 ? undefined : { units: { start: from, end }, modality, rest: end }
}

const entriesIn = (script: Script, nodes: readonly PlacedNode[], byName: boolean): readonly WhoEntry[] => {
  const hasItems = nodes.some((node) => isItem(node) && openingOf(script, node) !== undefined)
  return nodes.flatMap((node, index): readonly WhoEntry[] => {
    if (node.kind === "section") return sectionEntries(script, node, byName)
    if (node.kind === "table" || !(node.mark === "label" || (byName && !hasItems))) return []
    const followers = hasItems ? followersOf(nodes, index) : listUnder(script, nodes, index)
    const entry = sentenceEntry(script, node, followers)
    return entry === undefined ? [] : [entry]
  })
}

const sectionEntries = (script: Script, section: PlacedSection, byName: boolean): readonly WhoEntry[] => {
  const under = section.children.filter((child): child is PlacedSection => child.kind === "section")
  const inside = under.some((child) => openingOf(script, child) !== undefined)
  const opening = openingOf(script, section)
  const leaves = section.children.filter((child): child is PlacedLeaf => child.kind !== "section")
  if (opening === undefined || inside || leaves.length === 0) return entriesIn(script, section.children, byName)
  const taskNodes = firstLevel(script, leaves)
  if (taskNodes.length === 0) return []
  return [
    {
      node: section,
      units: opening.units,
      modality: opening.modality,
      tasks: taskNodes,
      taskNodes,
      leaves: allLeaves(section),
    },
  ]
}

const allLeaves = (section: PlacedSection): readonly PlacedLeaf[] =>
  section.children.flatMap((child) => (child.kind === "section" ? allLeaves(child) : [child]))

/** The tasks among paragraphs: those of the level that comes first, and bare paragraphs that do not lead in a list. */
export const firstLevel = (script: Script, leaves: readonly PlacedLeaf[]): readonly PlacedLeaf[] => {
  const paragraphs = leaves.filter((leaf) => leaf.kind === "paragraph").filter((leaf) => !isNote(script, leaf))
  const first = paragraphs.find(({ mark }) => mark !== "none")
  return paragraphs.filter((leaf, index) => {
    if (leaf.mark === "none") {
      const next = paragraphs[index + 1]
      return !(script.plain.charAt(leaf.end - 1) === ":" && next !== undefined && next.mark !== "none")
    }
    return leaf.mark === first?.mark
  })
}

/** A line in brackets points elsewhere: `(Chi tiết tại Phụ lục kèm theo)`; one on the plan's money gives nobody work. */
const isNote = ({ plain }: Script, { end, mark, start }: OutlineParagraph): boolean =>
  mark === "none" &&
  /^(?:\([^()]{1,160}\)\W*$|kinh phi (?:thuc hien|to chuc|trien khai)\b)/.test(
    plain.slice(start, Math.min(end, start + 170)),
  )

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
  if (head?.kind !== "paragraph" || script.plain.charAt(head.end - 1) !== ":") return found
  for (let at = index + 1; at < nodes.length; at++) {
    const node = nodes[at]
    if (node?.kind !== "paragraph" || node.mark === head.mark || node.mark === "none" || node.mark === "label") break
    found.push(node)
  }
  return found
}

const sentenceEntry = (script: Script, node: PlacedLeaf, followers: readonly PlacedLeaf[]): WhoEntry | undefined => {
  const opening = openingOf(script, node)
  if (opening === undefined) return undefined
  const leadsIn = script.plain.charAt(node.end - 1) === ":" && followers.length > 0
  const under = firstLevel(script, followers)
  const paragraphs = leadsIn
    ? under
    : [node, ...under.filter((leaf) => leaf.kind === "paragraph" && leaf.mark === "none")]
  const rest: Span = {
    start: opening.rest + (/^[\s:,]*/.exec(script.plain.slice(opening.rest, node.end))?.[0].length ?? 0),
    end: node.end,
  }
  return {
    node,
    units: opening.units,
    modality: opening.modality,
    tasks: paragraphs.map((leaf) => (leaf === node ? rest : leaf)),
    taskNodes: paragraphs,
    leaves: [node, ...followers],
  }
}
