import type { Validity } from "../../calendar/index.ts"

/** The days that two validities share, or undefined where they share none. */
export const sharedDays = (a: Validity, b: Validity): Validity | undefined => {
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from
  const until = a.until === null || (b.until !== null && b.until < a.until) ? b.until : a.until
  return from !== null && until !== null && from >= until ? undefined : { from, until }
}
