import { fold } from "../text/index.ts"
import type { AdministrativeUnit, Body } from "./directory.schema.ts"

/**
 * A body's name, and in brackets the unit it serves unless the name says it already: departments of all provinces are
 * called alike.
 *
 * @example
 * ```ts import.meta.vitest
 * const { body, unit } = await import("./made-up-data.ts")
 * fullBodyName(body("b:cu/so", "Sở Tài chính"), unit("u:cu", "Tỉnh Cũ")) // => "Sở Tài chính (tỉnh Cũ)"
 * fullBodyName(body("b:cu/ubnd", "Ủy ban nhân dân tỉnh Cũ"), unit("u:cu", "Tỉnh Cũ")) // => "Ủy ban nhân dân tỉnh Cũ"
 * ```
 */
export const fullBodyName = ({ name }: Body, unit: AdministrativeUnit | undefined): string =>
  unit === undefined || fold(name).includes(fold(unit.name)) ? name : `${name} (${lowerFirst(unit.fullName)})`

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
