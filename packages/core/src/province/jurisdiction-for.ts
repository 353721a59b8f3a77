import type { IsoDate } from "../calendar/index.ts"
import { type Jurisdiction, jurisdictionOn, nationalLayer } from "../jurisdiction/index.ts"
import { layersOf, type Province } from "./define-province.ts"

/** What a province is on a day, or the nation alone where no plugin speaks for the document. */
export const jurisdictionFor = (province: Province | undefined, day: IsoDate): Jurisdiction =>
  jurisdictionOn(province === undefined ? [nationalLayer] : [nationalLayer, ...layersOf(province)], day)
