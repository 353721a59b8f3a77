import type { Mention, Plan } from "../../plan/index.ts"
import { paragraphText } from "./node-by-id.ts"

/** What stands around a mention of an act in its paragraph. */
export interface CitationText {
  /** Up to the type word, at most some sixty characters of it. */
  readonly before: string
  /** From the day on, or where none is given from the number on. */
  readonly after: string
}

const date = /^\s*,?\s*ngày\s+\d{1,2}(?:\s*[/.-]\s*|\s+tháng\s+)\d{1,2}(?:\s*[/.-]\s*|\s+năm\s+)\d{4}/u

const reach = 80

const withoutSo = (text: string): string => {
  const bare = text.trimEnd().replace(/:$/, "").trimEnd()
  return /(?:^|\s)số$/iu.test(bare.slice(-4)) ? bare.slice(0, -2).trimEnd() : bare
}

/** The text around a mention; empty on both sides in a table. */
export const citationText = (plan: Plan, { at, number, start, typeWord }: Mention): CitationText => {
  const text = paragraphText(plan, at)
  const from = text?.indexOf(number, start) ?? -1
  if (text === undefined || from < 0) return { before: "", after: "" }
  const before = withoutSo(text.slice(Math.max(0, from - reach), from))
  const after = text.slice(from + number.length, from + number.length + 4 * reach)
  return {
    before: typeWord !== null && before.endsWith(typeWord) ? before.slice(0, -typeWord.length) : before,
    after: after.slice(date.exec(after)?.[0].length ?? 0),
  }
}
