import type { AdministrativeUnit } from "@lantoa/core"
import { communes } from "./units/communes.ts"
import { districts, province } from "./units/district-units.ts"
import { ninhBinhUnits } from "./units/ninh-binh.ts"

/** Hà Nam with its districts and communes, and what they became in Ninh Bình (*đơn vị hành chính*). */
export const units: readonly AdministrativeUnit[] = [
  province,
  ...districts.map(({ unit }) => unit),
  ...communes,
  ...ninhBinhUnits,
]
