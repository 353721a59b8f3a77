import type { Modality, Span } from "@lantoa/core"
import { leavesOf, type PlacedLeaf, type PlacedNode, type PlacedSection } from "../outline/outline.ts"
import { firstLevel, followersOf, leadsIn, listUnder } from "../outline/task-level.ts"
import { namedBehind } from "../units/named-group.ts"
import { plainAt, type Script } from "../words/script.ts"
import type { WhoEntry } from "./who-entry.ts"
import { type Opening, type OpeningOf, type Openings, openingOf } from "./who-openings.ts"
import { isOnOtherMatter } from "./who-titles.ts"

/** A part on who does what, as its entries are read. */
export interface WhoPart {
  readonly openings: Openings
  /** Its title says so. */
  readonly byName: boolean
  readonly openingOf: OpeningOf
  /** What its heading says to all of it: `Đề nghị:` over the names. */
  readonly modality: Modality
}

/** How many nodes are of a kind. */
export const count = (nodes: readonly PlacedNode[], counts: (node: PlacedNode) => boolean): number => {
  let number = 0
  for (const node of nodes) if (counts(node)) number++
  return number
}

/** Under a part, the labelled things: headed parts and numbered paragraphs. */
export const isItem = (node: PlacedNode): boolean =>
  node.kind === "section" || (node.kind === "paragraph" && node.mark === "label")

/** What can name units under a heading that names none itself, as *Cấp tỉnh* does. */
const isMarked = (node: PlacedNode): boolean =>
  node.kind === "section" || (node.kind === "paragraph" && node.mark !== "none")

/** Whether units stand under a heading as what it lists. */
export const hasUnitsUnder = (openings: Openings, { children }: PlacedSection): boolean =>
  count(children, (child) => isMarked(child) && openingOf(openings, child) !== undefined) >= 2

/** Adds the entries of a part on who does what. */
export const addEntries = (part: WhoPart, nodes: readonly PlacedNode[], entries: WhoEntry[]): void => {
  const { byName, openings } = part
  const hasItems = nodes.some((node) => isItem(node) && part.openingOf(openings, node) !== undefined)
  for (const [index, node] of nodes.entries()) {
    if (node.kind === "section") addSectionEntries(part, node, entries)
    else if (node.kind === "paragraph" && (node.mark === "label" || (byName && !hasItems))) {
      const under = hasItems ? followersOf(openings.script, nodes, index) : listUnder(openings.script, nodes, index)
      const entry = sentenceEntry(part, node, under)
      if (entry !== undefined) entries.push(entry)
    }
  }
}

const request = /^(?:kinh )?de nghi$/

const addSectionEntries = (part: WhoPart, section: PlacedSection, entries: WhoEntry[]): void => {
  const { openings } = part
  const { children } = section
  const opening = unitsOver(part, section)
  if (opening === undefined) {
    const title = plainAt(openings.script, section)
    if (isOnOtherMatter(title)) return
    addEntries(request.test(title) ? { ...part, modality: "requested" } : part, children, entries)
    return
  }
  const leaves = children.every(isLeaf) ? children : leavesOf(children)
  const named = namesUnder(openings.script, section, opening)
  const own = named === undefined ? children : children.slice(named.isLine ? 1 : 0)
  const all = firstLevel(openings.script, own)
  const taskNodes = all.filter((leaf) => !isOfOthers(openings, leaf, all[0]))
  if (taskNodes.length === 0) return
  const tasks = taskNodes.map((leaf) => (leaf === children[0] && named !== undefined ? named.task : leaf))
  const names = named === undefined ? opening : { ...opening, units: named.units }
  for (const { modality, units } of requestedApart(openings.script, names))
    entries.push({ node: section, units, modality, tasks, taskNodes, leaves })
}

const isBare = (leaf: PlacedLeaf): boolean => leaf.kind === "paragraph" && leaf.mark === "none"

/** A paragraph behind the bullets that tells others what to do: `Các cơ quan, đơn vị báo cáo …`. */
const isOfOthers = (openings: Openings, leaf: PlacedLeaf, first: PlacedLeaf | undefined): boolean =>
  first !== undefined && isBare(leaf) && !isBare(first) && openingOf(openings, leaf) !== undefined

/** The names that a heading leaves to the line that runs in behind it. */
interface NamesUnder {
  readonly units: Span
  /** They are the whole line; else a task follows them. */
  readonly isLine: boolean
  readonly task: Span
}

const namesUnder = (
  script: Script,
  { children, entry, end }: PlacedSection,
  opening: Opening,
): NamesUnder | undefined => {
  const first = children[0]
  if (first?.kind !== "paragraph" || first.entry !== entry || first.mark !== "none") return undefined
  const colon = script.plain.indexOf(":", end)
  if (colon < 0 || colon > first.start) return undefined
  const named = namedBehind(script, opening.units.start, colon, first.end)
  if (named === undefined) return undefined
  const isLine = named.rest >= first.end
  if (isLine && children.length < 2) return undefined
  return { units: named.units, isLine, task: { start: skipBlanks(script, named.rest), end: first.end } }
}

const skipBlanks = ({ plain }: Script, at: number): number => {
  let start = at
  while (plain.charCodeAt(start) === 0x20) start++
  return start
}

/** The units that a heading gives what stands under it; undefined when that names units of its own. */
const unitsOver = (part: WhoPart, section: PlacedSection): Opening | undefined => {
  const { openings } = part
  const { children } = section
  const opening = part.openingOf(openings, section)
  if (opening === undefined || !children.some(isLeaf)) return undefined
  if (children.some((child) => isUnitSection(openings, child)) || areAllUnits(openings, children)) return undefined
  if (openingOf(openings, section) === undefined && namesUnitsUnder(openings, section)) return undefined
  return opening
}

const colon = 0x3a

/** Whether units stand under a heading that is none by its words: `Cấp xã` over `- UBND các xã: …`. */
const namesUnitsUnder = (openings: Openings, section: PlacedSection): boolean => {
  if (hasUnitsUnder(openings, section)) return true
  const under = section.children.map((child) => openingOf(openings, child))
  return (
    under.every((opening) => opening !== undefined) ||
    under.some((opening) => opening !== undefined && openings.script.plain.charCodeAt(opening.rest) === colon)
  )
}

const alsoRequested = /[,;]\s+(?:va\s+)?de nghi\s+|\s+va de nghi\s+/

/** The units of a heading that asks the last of them: `Các sở, ban, ngành; đề nghị Hội Khuyến học tỉnh`. */
const requestedApart = ({ plain }: Script, opening: Opening): readonly Opening[] => {
  const { modality, units } = opening
  const found = modality === "requested" ? null : alsoRequested.exec(plain.slice(units.start, units.end))
  if (found === null) return [opening]
  const at = units.start + found.index
  return [
    { ...opening, units: { start: units.start, end: at } },
    { ...opening, units: { start: at + found[0].length, end: units.end }, modality: "requested" },
  ]
}

const isLeaf = (node: PlacedNode): node is PlacedLeaf => node.kind !== "section"

const isUnitSection = (openings: Openings, node: PlacedNode): boolean =>
  node.kind === "section" && openingOf(openings, node) !== undefined

/** Whether all that is numbered among nodes begins with units: `1.1. Ban Tuyên giáo: …` under `1. Liên đoàn Lao động tỉnh`. */
const areAllUnits = (openings: Openings, nodes: readonly PlacedNode[]): boolean => {
  const items = nodes.filter(isItem)
  return items.length >= 2 && items.every((node) => openingOf(openings, node) !== undefined)
}

const closingCall =
  /^(?:[^.;:]{0,80}?(?:trien khai|to chuc|thuc hien)(?: trien khai| to chuc)?(?: thuc hien)?(?: \w+){0,4} (?:noi dung )?(?:cua )?ke hoach(?: nay)?|[^.;:]{0,30}can cu (?:noi dung )?(?:cua )?ke hoach(?: nay)?,?(?: (?:nghiem tuc|khan truong|tich cuc|chu dong|to chuc|trien khai|thuc hien|tot|hieu qua|day du|va)){1,8})\W*$/

/** *Các bộ phận được phân công nghiêm túc thực hiện Kế hoạch này*, without a number: it gives nobody work of their own. */
const isClosingCall = ({ plain }: Script, node: PlacedLeaf, rest: number): boolean =>
  node.kind === "paragraph" &&
  node.mark !== "label" &&
  plain.startsWith("cac ", node.start) &&
  closingCall.test(plain.slice(rest, node.end))

const sentenceEntry = (
  { modality: asked, openingOf, openings }: WhoPart,
  node: PlacedLeaf,
  followers: readonly PlacedLeaf[],
): WhoEntry | undefined => {
  const opening = openingOf(openings, node)
  if (opening === undefined) return undefined
  const { script } = openings
  const { rest, units } = opening
  if (isClosingCall(script, node, rest) || (rest >= node.end && followers.length === 0)) return undefined
  const modality = asked === "requested" ? asked : opening.modality
  const under = firstLevel(script, followers)
  const isLead = followers.length > 0 && (leadsIn(script, node) || rest >= node.end)
  const taskNodes = isLead
    ? under
    : [node, ...under.filter((leaf) => isBare(leaf) && openingOf(openings, leaf) === undefined)]
  const start = rest + (/^[\s:,]*/.exec(script.plain.slice(rest, node.end))?.[0].length ?? 0)
  return {
    node,
    units,
    modality,
    tasks: taskNodes.map((leaf) => (leaf === node ? (opening.task ?? { start, end: node.end }) : leaf)),
    taskNodes,
    leaves: [node, ...followers],
  }
}
