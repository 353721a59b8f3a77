import { findUnit } from "@lantoa/administrative-units"
import { type AdministrativeUnit, isoDate } from "@lantoa/core"

/** The province of a name on a day. */
export const findUnitNamed = (name: string, on: string): AdministrativeUnit => {
  const found = findUnit(name, { on: isoDate(on), tier: "province" })
  if (!found.ok) throw new Error(found.error.text.en)
  return found.value
}
