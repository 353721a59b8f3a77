import { dataWindow, findUnit, unitById, unitsAt } from "@lantoa/administrative-units"
import {
  type AdministrativeUnit,
  type IsoDate,
  isoDate,
  nameKeys,
  type Province,
  type ProvinceClues,
  type UnitId,
} from "@lantoa/core"
import { isCentralIssuer } from "./central-issuer.ts"
import { presetOf } from "./preset-of.ts"

/**
 * The province by its preset that a document belongs to (*tỉnh của văn bản, theo khuôn mẫu của ngày*): the one that its
 * issuer or the body above names; else the one of the commune or district that they name; else its place of issue; else
 * its title. Undefined for a document of the nation, of a day before the data, or where nothing says one province.
 */
export const findPreset = ({ day, issuer, place, superior, title, year }: ProvinceClues): Province | undefined => {
  const asked = day ?? (year == null ? dataWindow.to : isoDate(`${year}-01-01`))
  if (asked < dataWindow.from) return undefined
  const on = asked > dataWindow.to ? dataWindow.to : asked
  const heads = [issuer, superior].flatMap((text) => text ?? [])
  const unit =
    firstOf(heads, (text) => provinceNamedIn(text, on)) ??
    firstOf(heads, (text) => provinceOfUnitIn(text, place, on)) ??
    (isCentralIssuer(issuer) ? undefined : (provinceCalled(place, on) ?? provinceNamedIn(title, on)))
  return unit === undefined ? undefined : presetOf(unit, asked)
}

const firstOf = <A, B>(items: readonly A[], answer: (item: A) => B | undefined): B | undefined => {
  for (const item of items) {
    const found = answer(item)
    if (found !== undefined) return found
  }
  return undefined
}

type Asked = string | null | undefined

/** The province of a place of issue: its name and nothing else. */
const provinceCalled = (place: Asked, on: IsoDate): AdministrativeUnit | undefined => {
  if (place == null) return undefined
  const found = findUnit(place, { on, tier: "province" })
  return found.ok ? found.value : undefined
}

/** The one province whose full name stands in a text: `UBND TỈNH LÀO CAI`. */
const provinceNamedIn = (text: Asked, on: IsoDate): AdministrativeUnit | undefined => {
  if (text == null) return undefined
  const words = ` ${nameKeys(text).folded} `
  const provinces = unitsAt(on, { tier: "province" })
  if (!provinces.ok) return undefined
  const named = provinces.value.filter(({ fullName }) => words.includes(` ${nameKeys(fullName).folded} `))
  return named.length === 1 ? named[0] : undefined
}

const belowProvince =
  /(?<![\p{L}\p{N}])(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)\s+\p{L}[\p{L}\p{N}'’ -]*/iu

/** The province of the commune or district that a text names; homonyms are told apart by the place, if that is a province. */
const provinceOfUnitIn = (text: string, place: Asked, on: IsoDate): AdministrativeUnit | undefined => {
  const [name] = belowProvince.exec(text) ?? []
  if (name === undefined) return undefined
  const within = provinceCalled(place, on)?.id
  for (const tier of ["commune", "district"] as const) {
    const found = findUnit(name.trim(), { on, tier, ...(within === undefined ? {} : { within }) })
    if (found.ok) return provinceOf(found.value)
  }
  return undefined
}

const provinceOf = (unit: AdministrativeUnit): AdministrativeUnit | undefined => {
  let above: AdministrativeUnit | undefined = unit
  while (above !== undefined && above.tier !== "province") above = parentOf(above.parent)
  return above
}

const parentOf = (id: UnitId | null): AdministrativeUnit | undefined => (id === null ? undefined : unitById(id))
