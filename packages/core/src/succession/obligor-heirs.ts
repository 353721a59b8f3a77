import type { Because, Obligor } from "../obligation/index.ts"
import type { Text } from "../text/index.ts"
import { carryContext, ofCommunicationPlans } from "./carry-context.ts"
import { obligorFates } from "./obligor-fate.ts"
import { becauseOfSteps } from "./step-text.ts"
import type { SuccessionOptions } from "./succeed.ts"
import type { NameFate } from "./succession.schema.ts"

/** One who owes by the later day what somebody owed before. */
export interface ObligorHeir {
  readonly obligor: Obligor
  /** Its name with the unit it serves, unless the name says it. */
  readonly fullName: string
  readonly because: readonly Because[]
}

/** Who owes by the later day what somebody owed before. */
export interface ObligorHeirs {
  readonly kind: NameFate["kind"]
  /** Empty unless it stays or was carried. */
  readonly heirs: readonly ObligorHeir[]
  readonly text: Text
}

/** Tells of obligors one by one who holds their work by the later day (*ai kế thừa*); each is looked up once. */
export const obligorHeirs = (options: SuccessionOptions): ((obligor: Obligor) => ObligorHeirs) => {
  const { concerns = ofCommunicationPlans, from, to, units } = options
  const fateOf = obligorFates(carryContext({ from, to, units, concerns }))
  return (obligor) => {
    const fate = fateOf(obligor)
    const heirs = fate.kind === "stays" || fate.kind === "carried" ? fate.heirs : []
    return {
      kind: fate.kind,
      heirs: heirs.map(({ fullName, obligor: by, steps }) => ({
        obligor: by,
        fullName,
        because: becauseOfSteps(steps),
      })),
      text: fate.text,
    }
  }
}
