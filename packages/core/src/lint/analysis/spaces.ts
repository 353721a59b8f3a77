import type { Plan } from "../../plan/index.ts"
import { perPlan } from "./per-plan.ts"
import { type Found, planText, scanOf } from "./plan-text.ts"

/** What stands at the spaces of a plan that may be a slip: a word twice, a mark after a space. */
export interface SpaceSlips {
  /** Both words and the space between them. */
  readonly twice: readonly Found[]
  /** The spaces and the mark after them. */
  readonly beforeMark: readonly Found[]
}

/** The slips at the spaces of a plan, told from what one pass over it found. */
export const spaceSlips = perPlan((plan: Plan): SpaceSlips => {
  const { text } = planText(plan)
  const { marksAfterSpace, twice } = scanOf(plan)
  const at = (start: number, end: number): Found => ({ text: text.slice(start, end), start, end })
  return {
    twice: twice.flatMap((start, index) => {
      const found = index % 2 === 0 ? at(start, twice[index + 1] ?? start) : undefined
      return found !== undefined && isWords(text, found) ? [found] : []
    }),
    beforeMark: marksAfterSpace.map((mark) => at(spacesBefore(text, mark), mark + 1)),
  }
})

/** Whether spaces, and nothing else, stand before the first word and between the two. */
const isWords = (text: string, { start, text: both }: Found): boolean =>
  (start === 0 || text.charAt(start - 1) === " ") && both.charAt(both.length >> 1) === " "

const spacesBefore = (text: string, mark: number): number => {
  let start = mark
  while (text.charAt(start - 1) === " ") start--
  return start
}
