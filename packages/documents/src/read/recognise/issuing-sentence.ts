import type { Span } from "@lantoa/core"
import type { OutlineParagraph } from "./outline.ts"
import type { Script } from "./script.ts"
import { unitHeadAt } from "./unit-heads.ts"
import { unitsEnd } from "./unit-name.ts"

const issues =
  /\s(?:phoi hop [^.;]{0,60})?(?:ban hanh|xay dung|lap|de ra|trien khai) (?:ke hoach|chuong trinh|de an|phuong an|quyet dinh|thong bao|huong dan)/g
const longestName = 200
const starts = /(?:^|[,;.]\s*|\n)(?=\S)/g

/** Who issues the plan by the sentence that says so: `…, Sở A ban hành Kế hoạch …` (*câu ban hành*). */
export const issuerInSentence = (script: Script, preamble: readonly OutlineParagraph[]): Span | undefined => {
  for (const paragraph of preamble.toReversed()) {
    const line = script.plain.slice(paragraph.start, paragraph.end)
    for (const { index } of [...line.matchAll(issues)].toReversed()) {
      const found = subjectBefore(script, paragraph.start, paragraph.start + index)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** The body whose name ends right before the verb. */
const subjectBefore = ({ plain, text }: Script, from: number, verb: number): Span | undefined => {
  const window = Math.max(from, verb - longestName)
  const start = [...plain.slice(window, verb).matchAll(starts)]
    .map(({ 0: sign, index }) => window + index + sign.length)
    .filter((at) => (at > window || window === from) && unitHeadAt(text, plain, at) === "named")
    .findLast((at) => unitsEnd(text, plain, at, verb + 1) >= verb - 1)
  return start === undefined ? undefined : { start, end: unitsEnd(text, plain, start, verb) }
}
