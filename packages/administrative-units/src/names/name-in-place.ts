import { rowAbove, type Stretch } from "../table/rows.ts"
import { sharedUnits } from "../table/units.ts"

/** A unit with the units above it: `Xã Hoà Lộc, Huyện Tam Bình, Tỉnh Vĩnh Long`. */
export const nameInPlace = (row: number, stretch: Stretch): string => {
  const { table, unitIn } = sharedUnits()
  const names: string[] = []
  for (let each = row; each >= 0; each = rowAbove(table, each, stretch)) names.push(unitIn(each, stretch).fullName)
  return names.join(", ")
}
