import type { Span } from "@lantoa/core"
import { unitHeadAt } from "../units/unit-heads.ts"
import { unitsEnd } from "../units/unit-name.ts"
import { cue, nextCue } from "../words/cues.ts"
import type { Script } from "../words/script.ts"
import type { OutlineParagraph } from "./outline.ts"

const verb = cue("ban hanh|xay dung|lap|de ra|trien khai")
const joint = cue("phoi hop")
const issues =
  /\s(?:ban hanh|xay dung|lap|de ra|trien khai) (?:ke hoach|chuong trinh|de an|phuong an|quyet dinh|thong bao|huong dan)/y
/** Those who issue it together with others do so by these words. */
const together = /\sphoi hop [^.;]{0,60}$/
const longestTogether = 70
const longestName = 200

/** Who issues the plan by the sentence that says so: `…, Sở A ban hành Kế hoạch …` (*câu ban hành*). */
export const issuerInSentence = (script: Script, preamble: readonly OutlineParagraph[]): Span | undefined => {
  for (let index = preamble.length - 1; index >= 0; index--) {
    const paragraph = preamble[index]
    const found = paragraph === undefined ? undefined : issuerIn(script, paragraph)
    if (found !== undefined) return found
  }
  return undefined
}

/** The issuer by the last sentence of a paragraph that says so. */
const issuerIn = (script: Script, { end, start }: Span): Span | undefined => {
  const { cues, plain } = script
  const verbs: number[] = []
  for (let at = nextCue(cues, verb, start + 1); at < end; at = nextCue(cues, verb, at + 1)) {
    issues.lastIndex = at - 1
    if (issues.test(plain)) verbs.push(at - 1)
  }
  for (let at = verbs.pop(); at !== undefined; at = verbs.pop()) {
    const from = Math.max(start, at - longestTogether)
    const joined = nextCue(cues, joint, from) < at ? together.exec(plain.slice(from, at + 1)) : null
    const found = subjectBefore(script, start, joined === null ? at : from + joined.index)
    if (found !== undefined) return found
  }
  return undefined
}

const starts = /(?:[,;.]\s*|\n)(?=\S)/g

/** The body whose name ends right before the verb. */
const subjectBefore = (script: Script, from: number, to: number): Span | undefined => {
  const { plain, text } = script
  const window = Math.max(from, to - longestName)
  const places = window === from ? [from] : []
  starts.lastIndex = window
  while (starts.test(plain) && starts.lastIndex < to) places.push(starts.lastIndex)
  for (let at = places.pop(); at !== undefined; at = places.pop())
    if (unitHeadAt(text, plain, at) === "named" && unitsEnd(script, at, to + 1) >= to - 1)
      return { start: at, end: unitsEnd(script, at, to) }
  return undefined
}
