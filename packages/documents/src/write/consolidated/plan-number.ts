import { joinNumber, type Plan } from "@lantoa/core"

/** The number of a plan as citations print it, `84/KH-UBND`; undefined for a draft. */
export const planNumber = ({ document: { number } }: Plan): string | undefined => {
  const { ordinal, symbol } = number
  return ordinal === null || symbol === null ? undefined : joinNumber({ ordinal, symbol })
}
