import { phraseTable, type Span } from "../text/index.ts"
import { observances } from "./observances.ts"
import type { ObservanceId } from "./theme.schema.ts"

/** Where a text names an observance. */
export interface ObservanceMention extends Span {
  readonly observance: ObservanceId
}

const table = phraseTable(observances.flatMap(({ id, phrases }) => phrases.map((phrase) => ({ phrase, value: id }))))

/** Every place where a text names an observance, in order. */
export const observanceMentionsIn = (text: string): readonly ObservanceMention[] =>
  table.matches(text).map(({ end, start, value }) => ({ observance: value, start, end }))

/**
 * The observances that a text names, each once, in order of mention.
 *
 * @example
 * ```ts import.meta.vitest
 * observancesIn("hưởng ứng Ngày Sách và Văn hoá đọc Việt Nam") // => ["book-and-reading-culture-day"]
 * ```
 */
export const observancesIn = (text: string): ObservanceId[] => [
  ...new Set(table.matches(text).map(({ value }) => value)),
]
