import type { Basis, Certainty } from "./basis.schema.ts"

/** A clause of an instrument, written in code. */
export const clause = (instrument: string, at: string, certainty: Certainty = "verified"): Basis => ({
  instrument,
  at,
  certainty,
})

/** A custom of offices with no law behind it (*thông lệ*). It can carry a warning, never an error. */
export const practice = (at: string, certainty: Certainty = "inferred"): Basis => ({ instrument: null, at, certainty })

/** Whether one of the bases is sure enough to call a plan wrong, not only to warn. */
export const mayBeError = (basis: readonly Basis[]): boolean =>
  basis.some(
    ({ instrument, certainty }) => instrument !== null && (certainty === "verified" || certainty === "document"),
  )

/** How a basis is cited in running text: `Nghị định … , Điều 12 khoản 1`, or the practice. */
export const citeBasis = ({ instrument, at }: Basis): string => (instrument === null ? at : `${instrument}, ${at}`)
