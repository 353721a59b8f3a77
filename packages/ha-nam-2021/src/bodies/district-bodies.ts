import { type Body, type BodyId, bodyId, committeeIdOf, committeesOf, nameWithin, practice } from "@lantoa/core"
import { unitsOf2021 } from "../sources.ts"
import { districts } from "../units/district-units.ts"
import { provincialCommittee } from "./ha-nam-bodies.ts"

/** The People's Committees of the districts (*Ủy ban nhân dân các huyện, thị xã, thành phố*): six on any day. */
export const districtCommittees: readonly Body[] = committeesOf(
  districts.map(({ unit }) => unit),
  { superior: provincialCommittee, basis: [unitsOf2021] },
)

/** The id of a district's station. */
export const stationIdOf = (committee: BodyId): BodyId => bodyId(committee.replace("/ubnd-", "/dai-truyen-thanh-"))

/**
 * The stations of the districts (*Đài truyền thanh cấp huyện*), named after their district: the plan speaks of the system
 * as a whole, their own names were not looked up.
 */
export const districtStations: readonly Body[] = districts.map(({ unit }) => ({
  id: stationIdOf(committeeIdOf(unit.id)),
  name: `Đài truyền thanh ${nameWithin(unit.fullName)}`,
  aliases: [],
  kind: "station",
  tier: "district",
  unit: unit.id,
  superior: committeeIdOf(unit.id),
  functions: ["district-broadcasting"],
  validity: unit.validity,
  basis: [
    practice("mỗi đơn vị cấp huyện một đài, theo “hệ thống Đài truyền thanh cấp huyện” trong Kế hoạch", "inferred"),
  ],
}))
