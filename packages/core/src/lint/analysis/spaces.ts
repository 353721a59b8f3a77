import type { Plan } from "../../plan/index.ts"
import { perPlan } from "./per-plan.ts"
import { type Found, planText } from "./plan-text.ts"

/** What stands at the spaces of a plan that may be a slip: a word twice, a mark after a space. */
export interface SpaceSlips {
  /** Both words and the space between them. */
  readonly twice: readonly Found[]
  /** The spaces and the mark after them. */
  readonly beforeMark: readonly Found[]
}

const space = 32

/** Looks at every space of a plan once; expressions would try every letter. */
export const spaceSlips = perPlan((plan: Plan): SpaceSlips => {
  const { text } = planText(plan)
  const twice: Found[] = []
  const beforeMark: Found[] = []
  const at = (start: number, end: number): Found => ({ text: text.slice(start, end), start, end })
  let word = 0
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) !== space) continue
    const next = text.charCodeAt(index + 1)
    if (isMark(next)) beforeMark.push(at(spacesFrom(text, index), index + 2))
    else if (index > word && text.charCodeAt(word) === next) {
      const end = index + 1 + index - word
      if (text.startsWith(text.slice(word, index), index + 1)) twice.push(at(word, end))
    }
    word = index + 1
  }
  return { twice, beforeMark }
})

/** A comma, a semicolon, a full stop. */
const isMark = (code: number): boolean => code === 44 || code === 59 || code === 46

const spacesFrom = (text: string, index: number): number => {
  let start = index
  while (text.charCodeAt(start - 1) === space) start--
  return start
}
