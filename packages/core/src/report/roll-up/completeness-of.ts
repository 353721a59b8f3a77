import { gradeSum } from "./column-sum.ts"
import { partsOf, type RollUp } from "./roll-up.ts"
import { countedOf } from "./version.ts"
import { type AtNode, nodeAt, periodAt } from "./where.ts"

/** How complete the reports of a period are (*mức độ đầy đủ*): each count is of those expected, so never more. */
export interface Completeness {
  readonly expected: number
  /** Came and was not given back. */
  readonly submitted: number
  /** Says anything at all. */
  readonly nonEmpty: number
  /** Answers all that its form demands; “not applicable” is an answer. */
  readonly mandatoryAnswered: number
  /** Was found good, locked ones with it. */
  readonly accepted: number
}

/** How complete reports are under a node in a period (*mức độ đầy đủ, bốn bậc*). @throws RangeError for unknown names. */
export const completenessOf = (rollUp: RollUp, { node, period }: AtNode): Completeness => {
  const { version } = partsOf(rollUp)
  const { frame } = version
  const [expected = 0, submitted = 0, nonEmpty = 0, mandatoryAnswered = 0, accepted = 0] = gradeSum(
    frame,
    countedOf(version),
    nodeAt(frame, node),
    periodAt(frame, period),
  )
  return { expected, submitted, nonEmpty, mandatoryAnswered, accepted }
}
