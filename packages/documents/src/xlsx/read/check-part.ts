import type { Attributes } from "../../read/files/docx/xml/attributes.ts"
import type { ElementRule, ElementRules } from "../../read/files/docx/xml/element-rule.ts"
import { scanXml } from "../../read/files/docx/xml/scan-xml.ts"
import type { WorkbookLimits } from "./limits.ts"

/** What was counted in the parts so far. */
export interface PartCounts {
  elements: number
  mergedCells: number
}

/** Rows and columns that a sheet can have. */
const lastRow = 1_048_576
const lastColumn = 16_384

interface State {
  readonly counts: PartCounts
  isBad: boolean
}

/** Why a part cannot be read safely: it is not sound, or more than a limit; undefined when it can. */
export const checkPart = (
  xml: string,
  counts: PartCounts,
  { depth, elements, mergedCells }: WorkbookLimits,
): "damaged" | "depth" | "elements" | "mergedCells" | undefined => {
  if (/<!(doctype|entity)/i.test(xml)) return "damaged"
  const state: State = { counts, isBad: false }
  const isFull = (): boolean => {
    counts.elements++
    return counts.elements > elements || counts.mergedCells > mergedCells || state.isBad
  }
  const { mismatched, tooDeep } = scanXml(xml, rules, state, { depth, isFull })
  if (counts.elements > elements) return "elements"
  if (counts.mergedCells > mergedCells) return "mergedCells"
  if (tooDeep) return "depth"
  return state.isBad || mismatched > 0 ? "damaged" : undefined
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const isColumn = (letters: string): boolean => letters.length <= 3 && columnOf(letters) <= lastColumn
const isRow = (digits: string): boolean => digits.length <= 7 && Number(digits) >= 1 && Number(digits) <= lastRow

const row = (state: State, attributes: Attributes): void => {
  const at = attributes.get("r")
  if (at !== undefined && !(/^\d+$/.test(at) && isRow(at))) state.isBad = true
}

const cell = (state: State, attributes: Attributes): void => {
  const at = attributes.get("r")
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(at ?? "A1") ?? []
  if (letters === undefined || digits === undefined || !isColumn(letters) || !isRow(digits)) state.isBad = true
}

const merge = (state: State, attributes: Attributes): void => {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attributes.get("ref") ?? "") ?? []
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) state.isBad = true
  else if (![left, right].every(isColumn) || ![top, bottom].every(isRow)) state.isBad = true
  else {
    const wide = Math.abs(columnOf(right) - columnOf(left)) + 1
    state.counts.mergedCells += wide * (Math.abs(Number(bottom) - Number(top)) + 1)
  }
}

/** Rules for elements of whatever namespace. */
const rules: ElementRules<State> = new Map(
  Object.entries({ row, c: cell, mergeCell: merge }).flatMap(([name, open]): [string, ElementRule<State>][] => [
    [name, { open }],
    [`?:${name}`, { open }],
  ]),
)
