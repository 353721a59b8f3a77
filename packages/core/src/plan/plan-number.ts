import type { Plan } from "./plan.schema.ts"

/** The number of a plan as citations print it, `84/KH-UBND`, or undefined for a draft. */
export const planNumber = ({ document: { number } }: Plan): string | undefined =>
  number.ordinal === null || number.symbol === null ? undefined : `${number.ordinal}/${number.symbol}`
