import {
  type AdministrativeUnit,
  type Basis,
  type Body,
  type BodyId,
  bodyId,
  committeeIdOf,
  committeesOf,
  nameWithin,
  practice,
} from "@lantoa/core"
import { edgesTo } from "../succession/edges-of.ts"

/** What a unit's entry rests on: the acts that formed it where they are known, else the register. */
const basisOf = ({ id }: AdministrativeUnit): readonly Basis[] => {
  const acts = new Map(edgesTo(id).map(({ basis }) => [`${basis.instrument} ${basis.at}`, basis]))
  return acts.size > 0 ? [...acts.values()] : [register]
}

const register = practice("danh mục đơn vị hành chính của cơ quan thống kê", "computed")

/** The People's Committee of a province: `b:ha-nam/ubnd-tinh`. */
const provinceCommitteeId = ({ id, type }: AdministrativeUnit): BodyId =>
  bodyId(`b:${id.slice("u:".length)}/ubnd-${type === "province" ? "tinh" : "thanh-pho"}`)

const provinceCommittee = (unit: AdministrativeUnit): Body => {
  const kind = unit.type === "province" ? "tỉnh" : "thành phố"
  return {
    id: provinceCommitteeId(unit),
    name: `Ủy ban nhân dân ${nameWithin(unit.fullName)}`,
    aliases: [`UBND ${nameWithin(unit.fullName)}`, `Ủy ban nhân dân ${kind}`, `UBND ${kind}`],
    kind: "peoples-committee",
    tier: "province",
    unit: unit.id,
    superior: null,
    functions: ["general-administration"],
    validity: unit.validity,
    basis: [...basisOf(unit)],
  }
}

/** The People's Committees of a province, its districts and communes (*Ủy ban nhân dân các cấp*), each under the one above. */
export const committeesIn = (units: readonly AdministrativeUnit[]): readonly Body[] => {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return units.flatMap((unit) => {
    const above = unit.parent === null ? undefined : byId.get(unit.parent)
    if (above === undefined) return [provinceCommittee(unit)]
    const superior = above.tier === "province" ? provinceCommitteeId(above) : committeeIdOf(above.id)
    return committeesOf([unit], { superior, basis: basisOf(unit) })
  })
}
