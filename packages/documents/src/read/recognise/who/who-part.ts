import { isCapitals, plainOf } from "../../letters.ts"
import type { Outline, PlacedNode, PlacedSection } from "../outline/outline.ts"
import { plainAt, type Script, textAt } from "../words/script.ts"
import { addEntries, count, hasUnitsUnder, isItem, type WhoPart } from "./who-entries.ts"
import type { WhoEntry } from "./who-entry.ts"
import {
  type OpeningOf,
  type Openings,
  openingOf,
  openingsOf,
  placedOpeningOf,
  sharedOpeningOf,
} from "./who-openings.ts"
import { isOnContent, isOnOtherMatter, type WhoTitle, whoTitle } from "./who-titles.ts"

/**
 * The part, or parts, on who does what (*Tổ chức thực hiện, phân công*): those whose headings or numbered sentences are
 * units, whatever their title; under a title that says so, bulleted sentences as well. A part of the content counts only
 * where no part says that it is the one.
 */
export const findWhoEntries = (script: Script, { bodies }: Outline): readonly WhoEntry[] => {
  const found: Found = { openings: openingsOf(script), entries: [], ofContent: [] }
  for (const nodes of bodies) addOfBody(found, nodes)
  return found.entries.length > 0 ? found.entries : found.ofContent
}

interface Found {
  readonly openings: Openings
  readonly entries: WhoEntry[]
  /** Those of parts on something else whose items are units. */
  readonly ofContent: WhoEntry[]
}

const addOfBody = (found: Found, nodes: readonly PlacedNode[]): void => {
  const part = nodes.some(isArticle) ? undefined : whoPartOf(found.openings, nodes, "")
  if (part === undefined) addPartsAmong(found, nodes, false)
  else addEntries(part, nodes, found.entries)
}

/** *Điều 1* and its like: what a decision says is not shared out by its articles. */
const isArticle = (node: PlacedNode): boolean =>
  node.kind !== "table" && node.label !== null && plainOf(node.label).startsWith("dieu")

const addPartsAmong = (found: Found, nodes: readonly PlacedNode[], inContent: boolean): void => {
  for (const [index, node] of nodes.entries()) {
    const before = found.entries.length
    if (node.kind === "section") addPart(found, node, inContent)
    if (found.entries.length === before) addFlattened(found, nodes, index)
  }
}

/** *Bước 3. Tổ chức thực hiện*: what is done at one step is not who does what. */
const isStep = ({ label }: PlacedSection): boolean => /^(?:buoc|giai doan|dot)(?![a-z])/.test(plainOf(label))

const addPart = (found: Found, section: PlacedSection, inContent: boolean): void => {
  const { openings } = found
  const title = isStep(section) ? "" : plainAt(openings.script, section)
  const part = whoPartOf(openings, section.children, title)
  if (part === undefined) addPartsAmong(found, section.children, inContent || isOnContent(title))
  else addEntries(part, section.children, inContent && !isFirm(part, section) ? found.ofContent : found.entries)
}

/** Whether a part is on who does what wherever it stands: its title says so, or all it is made of is headed by units. */
const isFirm = ({ byName, openings }: WhoPart, { children }: PlacedSection): boolean =>
  byName ||
  children.filter(isItem).every((child) => child.kind === "section" && openingOf(openings, child) !== undefined)

const longestTitle = 80

/**
 * A title whose units stand beside it rather than under it, as in copies that lost their numbering: every label of
 * `1. TỔ CHỨC THỰC HIỆN`, `1. Sở Y tế`, `1. Sở Nội vụ` is the same, or the title has none.
 */
const addFlattened = ({ entries, openings }: Found, nodes: readonly PlacedNode[], index: number): void => {
  const { script } = openings
  const next = nodes[index + 1]
  if (next === undefined || !isItem(next) || openingOf(openings, next) === undefined) return
  const title = titleBefore(script, nodes[index])
  if (title === undefined) return
  const isNextTitle = (other: PlacedNode, at: number): boolean =>
    at > index && isCapitals(textAt(script, other)) && openingOf(openings, other) === undefined
  const end = nodes.findIndex(isNextTitle)
  const beside = nodes.slice(index + 1, end < 0 ? nodes.length : end)
  const part = whoPartOf(openings, beside, title)
  if (part !== undefined) addEntries(part, beside, entries)
}

/** The title in capitals that a node is, or that the last line under it is for want of a label. */
const titleBefore = (script: Script, node: PlacedNode | undefined): string | undefined => {
  if (node === undefined || node.kind === "table") return undefined
  const last = node.kind === "section" ? node.children.at(-1) : undefined
  if (last !== undefined) return titleBefore(script, last)
  if (node.kind === "paragraph" && node.mark !== "none") return undefined
  if (node.end - node.start > longestTitle || !isCapitals(textAt(script, node))) return undefined
  const title = plainAt(script, node)
  return whoTitle(title) === undefined ? undefined : title
}

/** How the nodes under a title are read when it is on who does what. */
const whoPartOf = (openings: Openings, nodes: readonly PlacedNode[], title: string): WhoPart | undefined => {
  const says = whoTitle(title)
  const byName = says !== undefined && !isOnOtherMatter(title)
  if (says === undefined && isOnOtherMatter(title)) return undefined
  const items = nodes.filter(isItem)
  const known = count(items, (node) => isWorker(openings, node, title))
  const mostAreKnown = known >= 2 && known * 3 >= items.length * 2
  if (!byName) return mostAreKnown ? { openings, byName, openingOf: placedOpeningOf, modality: "assigned" } : undefined
  const part: WhoPart = {
    openings,
    byName,
    openingOf: openingsIn(openings, nodes, items, says),
    modality: "assigned",
  }
  const hasUnits =
    items.length === 0 ||
    items.some((node) => part.openingOf(openings, node) !== undefined) ||
    nodes.some((node) => node.kind === "section" && hasUnitsUnder(openings, node))
  return hasUnits ? part : undefined
}

/** People whom work is done with, or for, where nothing says that they do it: `Học sinh khối 1`. */
const people = /(?:hoc sinh|phu huynh|cha me hoc sinh|giao vien|can bo|dang vien)(?![a-z])/y
const onDuties = /nhiem vu|trach nhiem/

const isWorker = (openings: Openings, node: PlacedNode, title: string): boolean => {
  const opening = openingOf(openings, node)
  if (opening === undefined) return false
  people.lastIndex = opening.units.start
  return onDuties.test(title) || !people.test(openings.script.plain)
}

/** A short phrase among nodes is a unit by its place where units stand beside it, or where all are such phrases. */
const openingsIn = (
  openings: Openings,
  nodes: readonly PlacedNode[],
  items: readonly PlacedNode[],
  title: WhoTitle,
): OpeningOf => {
  const isUnit = (node: PlacedNode): boolean => openingOf(openings, node) !== undefined
  const isPlaced = (node: PlacedNode): boolean => placedOpeningOf(openings, node) !== undefined
  if (title === "assigns") return sharedOpeningOf
  const placed = nodes.some(isUnit) || (items.length >= 2 && items.every(isPlaced))
  return placed ? placedOpeningOf : openingOf
}
