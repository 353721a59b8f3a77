import { dateOfDay, type IsoDate } from "@lantoa/core"

/** Vietnam has one time zone, UTC+7, and no summer time. */
const offsetMs = 7 * 3_600_000
const dayMs = 86_400_000

/** Today in Vietnam: the only place of the program that looks at a clock. */
export const today = (): IsoDate => dateOfDay(Math.floor((Date.now() + offsetMs) / dayMs))
