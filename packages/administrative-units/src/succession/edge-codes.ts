import type { EdgeStatus, NameTie, Share } from "./edge.ts"

/** What the letters for shares in the data mean. */
export const shares: Readonly<Record<string, Share>> = {
  F: "whole",
  P: "part-of-area-and-population",
  A: "area",
  Q: "area-with-all-population",
  L: "whole-area-without-population",
  B: "part-of-population",
  R: "remainder",
  Rq: "remainder-with-all-population",
  Ra: "remaining-area",
}

/** What the numbers for names in the data mean. */
export const nameTies: readonly NameTie[] = ["unique", "homonym-by-district", "nearest-spelling", "homonym-by-sources"]

const statuses: readonly EdgeStatus[] = ["agreed", "majority", "disputed", "single-source"]

/** The status that the data name, refused when there is none of that name. @throws RangeError */
export const edgeStatus = (text: string): EdgeStatus => {
  const status = statuses.find((each) => each === text)
  if (status === undefined) throw new RangeError(`"${text}" is not how far sources agree.`)
  return status
}
