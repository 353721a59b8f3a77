import { joinNumber } from "../law/index.ts"
import type { Plan } from "./plan.schema.ts"

/** The number of a plan as citations print it, `84/KH-UBND`, of the Party `12-KH/TU`; undefined for a draft. */
export const planNumber = ({ document }: Pick<Plan, "document">): string | undefined => {
  const { ordinal, symbol } = document.number
  return ordinal === null || symbol === null ? undefined : joinNumber({ ordinal, symbol })
}
