import type { Modality, Span } from "@lantoa/core"
import { isSpace, isUpper } from "../../letters.ts"
import { isField } from "../outline/headings.ts"
import type { PlacedLeaf, PlacedNode, PlacedSection } from "../outline/outline.ts"
import { endWithBracket, withoutRemark } from "../units/name-bracket.ts"
import { namedBehind } from "../units/named-group.ts"
import { openingUnitAt, unitHeadAt } from "../units/unit-heads.ts"
import { mayNameUnit } from "../units/unit-like.ts"
import { unitsEnd } from "../units/unit-name.ts"
import type { Script } from "../words/script.ts"

/** The units that a heading or a sentence begins with. */
export interface Opening {
  readonly units: Span
  readonly modality: Modality
  /** Where the text after the units goes on. */
  readonly rest: number
  /** What they are to do where that stands before them: `Dẫn chương trình: đ/c Mẫu`. */
  readonly task?: Span
}

/** What nodes of a script begin with, as far as it was asked for: it is at every level above them. */
export interface Openings {
  readonly script: Script
  readonly known: Map<PlacedNode, Opening | undefined>
  readonly placed: Map<PlacedNode, Opening | undefined>
  readonly shared: Map<PlacedNode, Opening | undefined>
}

/** Openings of a script, none of them asked for yet. */
export const openingsOf = (script: Script): Openings => ({
  script,
  known: new Map(),
  placed: new Map(),
  shared: new Map(),
})

/** How openings are asked for: by the words that units begin with, or also by the place. */
export type OpeningOf = (openings: Openings, node: PlacedNode) => Opening | undefined

const asked = (
  found: Map<PlacedNode, Opening | undefined>,
  script: Script,
  node: PlacedNode,
  read: (script: Script, node: PlacedSection | PlacedLeaf) => Opening | undefined,
): Opening | undefined => {
  if (found.has(node)) return found.get(node)
  const opening = node.kind === "table" ? undefined : read(script, node)
  found.set(node, opening)
  return opening
}

/** The units that a heading or a sentence begins with, after *Đề nghị*, *Giao* or a clause that says why. */
export const openingOf: OpeningOf = ({ known, script }, node) => asked(known, script, node, readOpening)

/**
 * The same in a part on who does what, where a short phrase alone on its line or before a colon names units by its place:
 * `Tổ văn phòng`, `Già làng, người có uy tín`.
 */
export const placedOpeningOf: OpeningOf = (openings, node) =>
  openingOf(openings, node) ?? asked(openings.placed, openings.script, node, readPlaced)

/** The same in a part that shares out the work, where a line may say first what is to be done. */
export const sharedOpeningOf: OpeningOf = (openings, node) =>
  openingOf(openings, node) ??
  asked(openings.shared, openings.script, node, readTurned) ??
  placedOpeningOf(openings, node)

const orders =
  /^(?:(?:(?:kinh )?de nghi|giao(?! vien| thong| duc)(?: cho)?|yeu cau|phan cong(?: cho)?|moi|doi voi|ve phia|(?:trach nhiem|nhiem vu) cua)\s+)+/
const inTrouble = /^(?:trong qua trinh|neu |truong hop)/
const adverbial =
  /^(?:can cu|tren co so|theo|de (?!nghi)|nham |dinh ky|hang nam|ket thuc|thuc hien|trong nam|trong thang)[^.;]{3,220}?,\s+/
const longestField = 60

const modalityOf = (order: string): Modality => (order.includes("de nghi") ? "requested" : "assigned")

const readOpening = (script: Script, node: PlacedSection | PlacedLeaf): Opening | undefined => {
  const { plain, text } = script
  const line = plain.slice(node.start, node.end)
  if (inTrouble.test(line)) return undefined
  const colon = line.slice(0, longestField).indexOf(":")
  if (colon > 0 && isField(line.slice(0, colon).trim())) return undefined
  const order = orders.exec(line)?.[0] ?? ""
  const from = node.start + order.length
  const modality = modalityOf(order)
  if (openingUnitAt(text, plain, from) !== undefined)
    return node.kind === "section"
      ? { units: { start: from, end: headingEnd(script, from, node.end) }, modality, rest: node.end }
      : sentenceOpening(script, node, from, modality)
  const clause = node.kind === "section" ? null : adverbial.exec(line)
  if (node.kind === "section" || clause === null) return undefined
  const after = node.start + clause[0].length
  const again = orders.exec(plain.slice(after, after + 20))?.[0] ?? ""
  return unitHeadAt(text, plain, after + again.length) === undefined
    ? undefined
    : sentenceOpening(script, node, after + again.length, again === "" ? modality : modalityOf(again))
}

/** A bracket after the units that is no part of their name says more about them. */
const headingEnd = ({ plain, text }: Script, from: number, to: number): number => {
  let end = to
  while (end > from && isSpace(plain.charCodeAt(end - 1))) end--
  return withoutRemark(text, plain, { start: from, end }).end
}

/** The units before a colon that run in are no longer. */
const longestRunIn = 220

const sentenceOpening = (script: Script, node: PlacedLeaf, from: number, modality: Modality): Opening | undefined => {
  const { plain, text } = script
  const length = plain.slice(from, Math.min(node.end, from + longestRunIn)).indexOf(":")
  const colon = from + length
  if (length >= 3 && areUnits(script, from, colon)) {
    const named = namedBehind(script, from, colon, node.end)
    if (named !== undefined) return { ...named, modality }
    return { units: { start: from, end: headingEnd(script, from, colon) }, modality, rest: colon }
  }
  bothSexes.lastIndex = from
  const nameEnd = unitsEnd(script, bothSexes.test(plain) ? bothSexes.lastIndex - 1 : from, node.end)
  const end = endWithBracket(text, plain, nameEnd, node.end)
  if (end - from < 3) return undefined
  if (end < node.end - 3) return { units: { start: from, end }, modality, rest: end }
  return node.kind === "paragraph" && node.mark === "label"
    ? { units: { start: from, end }, modality, rest: node.end }
    : undefined
}

/** `Các ông (bà) trưởng thôn`: the bracket is no remark. */
const bothSexes = /(?:cac )?(?:ong|thay)\s?\((?:ba|co)\)\s/y

const bracket = /\s*\([^()]*\)/y

/** Whether a stretch before a colon is names of units and nothing else, but for brackets; semicolons may part them. */
const areUnits = (script: Script, from: number, colon: number): boolean => {
  const { plain, text } = script
  if (/[.]\s/.test(plain.slice(from, colon))) return false
  let start = from
  for (;;) {
    const semicolon = plain.indexOf(";", start)
    const to = semicolon < 0 || semicolon > colon ? colon : semicolon
    if (start > from && openingUnitAt(text, plain, start) === undefined) return false
    if (!isUnitsTo(script, start, to)) return false
    if (to === colon) return true
    start = to + 1
    while (start < colon && isSpace(plain.charCodeAt(start))) start++
  }
}

const isUnitsTo = (script: Script, from: number, to: number): boolean => {
  let end = unitsEnd(script, from, to)
  for (bracket.lastIndex = end; end < to - 1 && bracket.test(script.plain); bracket.lastIndex = end) {
    const after = bracket.lastIndex
    end = Math.max(after, unitsEnd(script, after, to))
  }
  return end >= to - 1
}

const readPlaced = (script: Script, node: PlacedSection | PlacedLeaf): Opening | undefined => {
  const { plain, text } = script
  const line = plain.slice(node.start, Math.min(node.end, node.start + longestRunIn))
  const order = orders.exec(line)?.[0] ?? ""
  const from = node.start + order.length
  const rest = node.kind === "section" ? node.end : node.start + line.indexOf(":")
  const end = headingEnd(script, from, rest)
  const isTitle = isUpper(text.charCodeAt(from)) || (order !== "" && !order.endsWith("giao "))
  if (rest < from || !isTitle || !mayNameUnit(script, { start: from, end })) return undefined
  return { units: { start: from, end }, modality: modalityOf(order), rest }
}

const notTurned =
  /^(?:thanh phan|doi tuong|dia diem|noi |tham du|khach moi|gom|bao gom|(?:don vi |co quan )?(?:chu tri|phoi hop)|bao cao|dau moi|thoi gian|kinh phi|kinh gui|ghi chu|luu y|chi dao|de nghi|giao)(?![a-z])/
const longestTurned = 170

/** A line that says what is to be done before a colon, and nothing but who does it behind it. */
const readTurned = (script: Script, node: PlacedSection | PlacedLeaf): Opening | undefined => {
  if (node.kind === "section" || node.end - node.start > longestTurned) return undefined
  const { plain, text } = script
  const colon = plain.indexOf(":", node.start)
  if (colon < 0 || colon > node.end || notTurned.test(plain.slice(node.start, colon))) return undefined
  let from = colon + 1
  while (from < node.end && isSpace(plain.charCodeAt(from))) from++
  if (openingUnitAt(text, plain, from) === undefined || !isUnitsTo(script, from, node.end)) return undefined
  const stop = /[.;,\s]*$/.exec(plain.slice(from, node.end))?.[0].length ?? 0
  const units = { start: from, end: headingEnd(script, from, node.end - stop) }
  return { units, modality: "assigned", rest: colon, task: { start: node.start, end: colon } }
}
