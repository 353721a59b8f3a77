import type { Emphasis } from "../../tree/index.ts"
import type { DocPiece } from "./pieces.ts"
import { codes, type Properties, propertiesAt } from "./properties.ts"

/** A paragraph of a Word file as it is stored. */
export interface DocParagraph {
  readonly text: string
  readonly emphasis: readonly Emphasis[]
  /** The sign that ends it: a return, the end of a cell, or a page break. */
  readonly end: number
  readonly properties: Properties | undefined
}

/** The end of a cell or row, and a page break. */
export const cellEnd = 0x07
const pageBreak = 0x0c
const paragraphEnd = 0x0d

/**
 * Takes stored text between two of its characters apart into paragraphs: codes of fields, hidden and deleted text and
 * marks of notes left out.
 */
export const paragraphsIn = (
  pieces: readonly DocPiece[],
  from: number,
  to: number,
  paragraphs: readonly Properties[],
  characters: readonly Properties[],
): readonly DocParagraph[] => {
  const found: DocParagraph[] = []
  let text = ""
  let emphasis: Emphasis[] = []
  const fields: boolean[] = []
  const finish = (end: number, properties: Properties | undefined): void => {
    found.push({ text, emphasis, end, properties })
    text = ""
    emphasis = []
  }
  for (const { from: first, stored, text: whole, width } of pieces) {
    if (first >= to || first + whole.length <= from) continue
    let run: Properties | undefined
    for (let at = Math.max(0, from - first); at < Math.min(whole.length, to - first); at++) {
      const code = whole.charCodeAt(at)
      const place = stored + at * width
      if (code === paragraphEnd || code === cellEnd || code === pageBreak) {
        finish(code, propertiesAt(paragraphs, place))
        continue
      }
      if (code === 0x13) fields.push(true)
      else if (code === 0x14) fields.splice(-1, 1, false)
      else if (code === 0x15) fields.pop()
      if (run === undefined || place >= run.to || place < run.from) run = propertiesAt(characters, place)
      const shown = signOf(code, whole.charAt(at))
      if (shown === "" || fields.includes(true) || isOn(run, codes.hidden) || isOn(run, codes.deleted)) continue
      const start = text.length
      text += isOn(run, codes.capitals) ? shown.toUpperCase() : shown
      if (isOn(run, codes.bold)) extend(emphasis, "bold", start, text.length)
      if (isOn(run, codes.italic)) extend(emphasis, "italic", start, text.length)
    }
  }
  if (text !== "") finish(paragraphEnd, undefined)
  return found
}

const isOn = (properties: Properties | undefined, code: number): boolean => {
  const value = properties?.value(code)
  return value === 1 || value === 0x81
}

const signOf = (code: number, sign: string): string => {
  if (code >= 0x20) return code === 0xa0 ? " " : sign
  if (code === 0x09) return "\t"
  if (code === 0x0b) return "\n"
  return code === 0x1e ? "-" : ""
}

const extend = (emphasis: Emphasis[], kind: Emphasis["kind"], start: number, end: number): void => {
  const last = emphasis.findLastIndex((range) => range.kind === kind)
  const open = emphasis[last]
  if (open !== undefined && open.end === start) emphasis[last] = { ...open, end }
  else emphasis.push({ kind, start, end })
}
