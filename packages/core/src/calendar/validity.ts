import type { IsoDate } from "./iso-date.schema.ts"
import { isoDate } from "./iso-date.ts"
import type { Validity } from "./validity.schema.ts"

/** Always valid, as far as is known. */
export const always: Validity = { from: null, until: null }

/** A validity written in code, `until` being the first day it no longer holds. */
export const validity = (from: string | null, until: string | null = null): Validity => ({
  from: from === null ? null : isoDate(from),
  until: until === null ? null : isoDate(until),
})

/** Whether something is valid on a day. */
export const isValidOn = ({ from, until }: Validity, day: IsoDate): boolean =>
  (from === null || from <= day) && (until === null || day < until)

/** Whether something was valid once and is over on that day. */
export const hasEndedBy = ({ until }: Validity, day: IsoDate): boolean => until !== null && until <= day
