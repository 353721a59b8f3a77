import { type Passage, phraseTable, type Span } from "../text/index.ts"
import { observances } from "./observances.ts"
import type { ObservanceId } from "./theme.schema.ts"

/** Where a text names an observance. */
export interface ObservanceMention extends Span {
  readonly observance: ObservanceId
}

/** The names of observances. */
export const observanceTable = phraseTable(
  observances.flatMap(({ id, phrases }) => phrases.map((phrase) => ({ phrase, value: id }))),
)

/** Every place where a text names an observance, in order. */
export const observanceMentionsIn = (where: string | Passage): readonly ObservanceMention[] =>
  observanceTable.matches(where).map(({ end, start, value }) => ({ observance: value, start, end }))

/**
 * The observances that a text names, each once, in order of mention.
 *
 * @example
 * ```ts import.meta.vitest
 * observancesIn("hưởng ứng Ngày Sách và Văn hoá đọc Việt Nam") // => ["book-and-reading-culture-day"]
 * ```
 */
export const observancesIn = (where: string | Passage): ObservanceId[] => {
  const found = observanceTable.matches(where)
  return found.length === 0 ? [] : [...new Set(found.map(({ value }) => value))]
}
