import { type AdministrativeUnit, unitList, type Validity, validity } from "@lantoa/core"
import { codesOf2021, districtsRearranged, provinceMerged } from "../days.ts"
import { changedCommunes, keptCommunes } from "./communes-2021.ts"
import { newCommunes } from "./communes-2025.ts"
import { type District, districts } from "./district-units.ts"

const holdsThroughout = ({ validity: { from, until } }: AdministrativeUnit, held: Validity): boolean =>
  (from === null || (held.from !== null && from <= held.from)) &&
  (until === null || (held.until !== null && held.until <= until))

/** A list of a district, left out where the district does not hold on all its days. */
const listed = (
  { unit }: District,
  list: string | undefined,
  held: Validity,
  codesOn: string,
): readonly AdministrativeUnit[] =>
  list === undefined || !holdsThroughout(unit, held)
    ? []
    : unitList(list, { path: unit.id, parent: unit.id, tier: "commune", validity: held, codesOn })

/**
 * The communes of Hà Nam: 109 until the end of 2024, 98 from 2025-01-01 to the end of the province. One that got another
 * parent on that day is another unit, as one that got another type.
 */
export const communes: readonly AdministrativeUnit[] = districts.flatMap(({ key, unit }) => [
  ...listed({ key, unit }, keptCommunes[key], unit.validity, unit.code?.on ?? codesOf2021),
  ...listed({ key, unit }, changedCommunes[key], validity(null, districtsRearranged), codesOf2021),
  ...listed({ key, unit }, newCommunes[key], validity(districtsRearranged, provinceMerged), districtsRearranged),
])
