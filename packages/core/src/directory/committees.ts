import type { Basis } from "../law/index.ts"
import type { AdministrativeUnit, Body, BodyId, UnitId } from "./directory.schema.ts"
import { bodyId } from "./id.ts"

/** What is the same for all committees of a list of units. */
export interface CommitteeOptions {
  /** The committee above them; null when the directory has none. */
  readonly superior: BodyId | null
  readonly basis: readonly Basis[]
}

/** The id of a unit's People's Committee: `u:ha-nam/huyen-kim-bang` gives `b:ha-nam/ubnd-huyen-kim-bang`. */
export const committeeIdOf = (unit: UnitId): BodyId => bodyId(siblingPath(unit, "ubnd"))

/** The path of a unit as a body's, its last step with a word before it. */
const siblingPath = (unit: UnitId, word: string): string =>
  `b:${unit.slice("u:".length).replace(/[^/]+$/, `${word}-$&`)}`

/**
 * A unit's full name inside another name: the type word in lower case (`huyện Kim Bảng`), except before a number, where
 * Nghị định 30/2020/NĐ-CP keeps the capital (`Phường 1`).
 *
 * @example
 * ```ts import.meta.vitest
 * nameWithin("Thành phố Phủ Lý") // => "thành phố Phủ Lý"
 * nameWithin("Phường 1") // => "Phường 1"
 * ```
 */
export const nameWithin = (fullName: string): string =>
  /\d$/.test(fullName) ? fullName : fullName.charAt(0).toLowerCase() + fullName.slice(1)

/**
 * The People's Committees of territorial units (*Ủy ban nhân dân*), each valid as long as its unit.
 *
 * @example
 * ```ts import.meta.vitest
 * const { unitId } = await import("./id.ts")
 * const { always } = await import("../calendar/index.ts")
 * const unit = { id: unitId("u:ha-nam/huyen-kim-bang"), tier: "district", type: "rural-district", name: "Kim Bảng",
 *   fullName: "Huyện Kim Bảng", parent: null, code: null, validity: always } as const
 * committeesOf([unit], { superior: null, basis: [] }).map(({ id, name }) => [id, name]) // => [["b:ha-nam/ubnd-huyen-kim-bang", "Ủy ban nhân dân huyện Kim Bảng"]]
 * ```
 */
export const committeesOf = (
  units: readonly AdministrativeUnit[],
  { superior, basis }: CommitteeOptions,
): readonly Body[] =>
  units.map(({ id, fullName, tier, validity }) => ({
    id: committeeIdOf(id),
    name: `Ủy ban nhân dân ${nameWithin(fullName)}`,
    aliases: [`UBND ${nameWithin(fullName)}`],
    kind: "peoples-committee",
    tier,
    unit: id,
    superior,
    functions: ["general-administration"],
    validity,
    basis: [...basis],
  }))
