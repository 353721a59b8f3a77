import { type AdministrativeUnit, type IsoDate, isoDate, type UnitId, type Validity } from "@lantoa/core"
import { firstDay } from "../data-version.ts"
import { at, byteAt } from "../format/numbers.ts"
import { lastStretchOf, rowAbove, type Stretch, tierOfRow } from "./rows.ts"
import { sharedTable } from "./shared-table.ts"
import { unitIds } from "./unit-ids.ts"
import { open, type UnitTable } from "./unit-table.ts"
import { type UnitTier, unitTypes } from "./unit-types.ts"

/** The table with its rows as units, each made once, when it is first asked for. */
export interface Units {
  readonly table: UnitTable
  readonly idOf: (row: number) => UnitId
  readonly rowOf: (id: UnitId) => number
  /** A row as a unit, under the unit above it in a stretch. */
  readonly unitIn: (row: number, stretch: Stretch) => AdministrativeUnit
  /** A row as a unit, under the unit above it on its last day. */
  readonly unitOf: (row: number) => AdministrativeUnit
}

const digits: Readonly<Record<UnitTier, number>> = { province: 2, district: 3, commune: 5 }

/** The rows of a table as units. */
export const unitsOf = (table: UnitTable): Units => {
  const ids = unitIds(table)
  const made = Array.from<AdministrativeUnit | undefined>({ length: table.count })
  const under = new Int32Array(table.count)
  const madeIn = new Uint8Array(table.count)
  const validities = new Map<number, Validity>()
  const days = table.dates.map((day) => isoDate(day))

  const validityOf = (row: number): Validity => {
    const key = byteAt(table.from, row) * (open + 1) + byteAt(table.until, row)
    const known = validities.get(key)
    if (known !== undefined) return known
    const validity = Object.freeze({ from: dayAt(byteAt(table.from, row)), until: dayAt(byteAt(table.until, row)) })
    validities.set(key, validity)
    return validity
  }
  const dayAt = (place: number): IsoDate | null => days[place - 1] ?? null

  const make = (row: number, above: number): AdministrativeUnit => {
    const tier = tierOfRow(table, row)
    const [type, word] = unitTypes[at(table.type, row)] ?? ["commune", "Xã"]
    const name = table.names[at(table.name, row)] ?? ""
    const validity = validityOf(row)
    const code = String(at(table.code, row)).padStart(digits[tier], "0")
    return Object.freeze({
      id: ids.idOf(row),
      tier,
      type,
      name,
      fullName: `${word} ${name}`,
      parent: above < 0 ? null : ids.idOf(above),
      code: Object.freeze({ code, on: validity.from ?? firstDay }),
      validity,
    })
  }
  const unitIn = (row: number, stretch: Stretch): AdministrativeUnit => {
    const known = made[row]
    if (known !== undefined && madeIn[row] === stretch) return known
    const above = rowAbove(table, row, stretch)
    const unit = known !== undefined && under[row] === above ? known : make(row, above)
    made[row] = unit
    under[row] = above
    madeIn[row] = stretch
    return unit
  }
  return { table, ...ids, unitIn, unitOf: (row) => unitIn(row, lastStretchOf(table, row)) }
}

let units: Units | undefined

/** The units that the functions of this package share. */
export const sharedUnits = (): Units => {
  units ??= unitsOf(sharedTable())
  return units
}
