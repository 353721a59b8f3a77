import type { CostAnswer, ReportContent, ReportValue, TaskAnswer } from "../report/index.ts"

/** An entry of a record by a key that may be any word, `constructor` too. */
const entryOf = <A>(record: Readonly<Record<string, A>>, key: string): A | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** The figure of an indicator; null where it was left empty. */
export const figureOf = ({ values }: ReportContent, indicator: string): ReportValue =>
  entryOf(values, indicator) ?? null

/** The figure of an indicator as a number; undefined where it is empty or not applicable. */
export const numberOf = (content: ReportContent, indicator: string): number | undefined => {
  const value = figureOf(content, indicator)
  return typeof value === "number" ? value : undefined
}

/** What is said of a task; undefined where it was left out. */
export const taskOf = ({ tasks }: ReportContent, item: string): TaskAnswer | undefined => entryOf(tasks, item)

/** The money of a source; undefined where it was left out. */
export const costOf = ({ costs }: ReportContent, source: string): CostAnswer | undefined => entryOf(costs, source)

/** The words of a part; null where it was left empty. */
export const wordsOf = ({ parts }: ReportContent, part: string): string | null => entryOf(parts, part) ?? null
