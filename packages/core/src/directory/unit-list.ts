import { type IsoDate, isoDate, type Validity } from "../calendar/index.ts"
import { slugOf } from "../text/index.ts"
import type { AdministrativeUnit, Tier, UnitId, UnitType } from "./directory.schema.ts"
import { unitId } from "./id.ts"

/** What the units of a list have in common. */
export interface UnitListOptions {
  /** Where their ids begin: `u:ha-nam` gives `u:ha-nam/huyen-kim-bang`. */
  readonly path: string
  readonly parent: UnitId | null
  /** Their tier. Only this tells a city under a province from a city under the central government. */
  readonly tier: Tier
  readonly validity: Validity
  /** A day on which the codes meant these units. */
  readonly codesOn: IsoDate | string
}

const typeWords: readonly (readonly [word: string, type: UnitType])[] = [
  ["Tỉnh", "province"],
  ["Thành phố", "provincial-city"],
  ["Thị xã", "town"],
  ["Quận", "urban-district"],
  ["Huyện", "rural-district"],
  ["Thị trấn", "township"],
  ["Phường", "ward"],
  ["Xã", "commune"],
  ["Đặc khu", "special-zone"],
]

/**
 * Reads a list of units in the compact form `code, type word and name`, one a line (*danh sách đơn vị hành chính*).
 *
 * @throws RangeError for a line of another form: a mistake in the data.
 *
 * @example
 * ```ts import.meta.vitest
 * const { validity } = await import("../calendar/index.ts")
 * const options = { path: "u:ha-nam", parent: null, tier: "district", validity: validity(null, "2025-07-01"), codesOn: "2021-08-27" } as const
 * unitList("350 Huyện Kim Bảng", options).map(({ id, type, name }) => [id, type, name]) // => [["u:ha-nam/huyen-kim-bang", "rural-district", "Kim Bảng"]]
 * ```
 */
export const unitList = (list: string, options: UnitListOptions): readonly AdministrativeUnit[] =>
  list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => unitOf(line, options))

const unitOf = (line: string, { codesOn, parent, path, tier, validity }: UnitListOptions): AdministrativeUnit => {
  const { code, fullName } = /^(?<code>\d{2,5}) (?<fullName>.+)$/u.exec(line.normalize("NFC"))?.groups ?? {}
  const type = typeWords.find(([word]) => fullName?.startsWith(`${word} `))
  if (code === undefined || fullName === undefined || type === undefined)
    throw new RangeError(
      `"${line}" is not a unit; expected a code, a type word and a name, as in "350 Huyện Kim Bảng".`,
    )
  return {
    id: unitId(`${path}/${slugOf(fullName)}`),
    tier,
    type: type[1] === "provincial-city" && tier === "province" ? "centrally-run-city" : type[1],
    name: fullName.slice(type[0].length + 1),
    fullName,
    parent,
    code: { code, on: isoDate(codesOn) },
    validity,
  }
}
