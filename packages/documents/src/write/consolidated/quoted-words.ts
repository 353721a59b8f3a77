import { numberText } from "@lantoa/core"
import { openLine } from "./open-line.ts"
import type { PartWords, UnitWords } from "./words-of-units.ts"

/** How much of a saying stands in the report itself. */
const longestQuote = 400
/** How many units are named with a saying in the report itself. */
const unitsNamed = 3

/**
 * What units say in a part, as paragraphs of a report: the first ones, cut where they are long, and where all of them
 * are; where nobody said anything a line that is left open.
 */
export const quotedWords = (words: PartWords | undefined, most: number): readonly string[] => {
  const said = words?.said ?? []
  if (said.length === 0) return [openLine]
  const shown = said.slice(0, most)
  const left = said.length - shown.length
  const isCut =
    left > 0 || shown.some(({ text, units }) => oneLine(text).length > longestQuote || units.length > unitsNamed)
  return [
    ...shown.map((each) => `- ${quoteOf(each)}`),
    ...(isCut
      ? [`Trích ${numberText(shown.length)} trong ${numberText(said.length)} ý kiến; toàn văn ở Phụ lục III.`]
      : []),
  ]
}

/** Everything that units say in a part: each saying whole, with all who say it. */
export const allWords = ({ said }: PartWords): readonly string[] =>
  said.map(({ text, units }) => `- ${units.join(", ")}: ${oneLine(text)}`)

const quoteOf = ({ text, units }: UnitWords): string => {
  const whole = oneLine(text)
  const quote = whole.length > longestQuote ? `${whole.slice(0, longestQuote - 1).trimEnd()}…` : whole
  return `${namesOf(units)}: ${quote}`
}

const namesOf = (units: readonly string[]): string => {
  const named = units.slice(0, unitsNamed).join(", ")
  const left = units.length - unitsNamed
  return left > 0 ? `${named} và ${numberText(left)} đơn vị khác` : named
}

/** Lines of one saying run on: a line of a unit's own must not look like a clause of the report. */
const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim()
