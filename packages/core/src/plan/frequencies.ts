import { type Passage, phraseTable, type Span, type Text } from "../text/index.ts"
import type { Frequency } from "./reporting.schema.ts"

/** How often, and the words for it. */
export interface FrequencyDefinition {
  readonly id: Frequency
  readonly name: Text
  readonly phrases: readonly string[]
}

/** How often a report is owed (*chu kỳ báo cáo*), from the shortest. */
export const frequencies: readonly FrequencyDefinition[] = [
  {
    id: "weekly",
    name: { vi: "hằng tuần", en: "weekly" },
    phrases: ["hằng tuần", "hàng tuần", "mỗi tuần", "báo cáo tuần", "định kỳ tuần"],
  },
  {
    id: "monthly",
    name: { vi: "hằng tháng", en: "monthly" },
    phrases: ["hằng tháng", "hàng tháng", "mỗi tháng", "báo cáo tháng", "định kỳ tháng", "của tháng báo cáo"],
  },
  {
    id: "quarterly",
    name: { vi: "hằng quý", en: "quarterly" },
    phrases: [
      "hằng quý",
      "hàng quý",
      "mỗi quý",
      "báo cáo quý",
      "định kỳ quý",
      "cuối quý",
      "3 tháng một lần",
      "03 tháng một lần",
    ],
  },
  {
    id: "semiannual",
    name: { vi: "6 tháng", en: "half-yearly" },
    phrases: ["6 tháng", "06 tháng", "sáu tháng", "nửa năm", "giữa năm"],
  },
  { id: "nine-month", name: { vi: "9 tháng", en: "nine months" }, phrases: ["9 tháng", "09 tháng", "chín tháng"] },
  {
    id: "annual",
    name: { vi: "hằng năm", en: "yearly" },
    phrases: [
      "hằng năm",
      "hàng năm",
      "mỗi năm",
      "từng năm",
      "báo cáo năm",
      "cuối năm",
      "01 năm",
      "một năm",
      "định kỳ năm",
    ],
  },
  {
    id: "mid-term",
    name: { vi: "giữa kỳ", en: "mid-term" },
    phrases: ["giữa kỳ", "giữa giai đoạn", "sơ kết", "sơ kết giai đoạn"],
  },
  {
    id: "final",
    name: { vi: "cuối kỳ", en: "final" },
    phrases: ["cuối kỳ", "tổng kết", "cuối giai đoạn", "kết thúc giai đoạn", "kết thúc kế hoạch"],
  },
  { id: "once", name: { vi: "một lần", en: "once" }, phrases: ["một lần"] },
  {
    id: "ad-hoc",
    name: { vi: "đột xuất, theo yêu cầu", en: "as needed" },
    phrases: ["đột xuất", "khi có yêu cầu", "theo yêu cầu"],
  },
]

/** Where a text says how often. */
export interface FrequencyMention extends Span {
  readonly frequency: Frequency
}

/** The words for how often. */
export const frequencyTable = phraseTable(
  frequencies.flatMap(({ id, phrases }) => phrases.map((phrase) => ({ phrase, value: id }))),
)

/**
 * Every place where a text says how often, in order. Whether it is said of a report is for the reader to judge: plans
 * write *hằng năm* of anything.
 *
 * @example
 * ```ts import.meta.vitest
 * frequenciesIn("định kỳ 6 tháng, hàng năm").map(({ frequency }) => frequency) // => ["semiannual", "annual"]
 * ```
 */
export const frequenciesIn = (where: string | Passage): readonly FrequencyMention[] =>
  frequencyTable.matches(where).map(({ end, start, value }) => ({ frequency: value, start, end }))
