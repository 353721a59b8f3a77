import type { UnitId } from "@lantoa/core"
import type { SourceLetter } from "./data-sources.ts"
import { isSourceLetter } from "./data-sources.ts"
import { at } from "./format/numbers.ts"
import { sharedUnits } from "./table/units.ts"

/** Where a unit's entry comes from, and what is not sure in it (*nguồn gốc dữ liệu*). */
export interface UnitProvenance {
  /** The sources that agree on its code, type and name. */
  readonly sources: readonly SourceLetter[]
  /** The first day is not confirmed for this unit. */
  readonly fromUncertain: boolean
  /** The day it ended is not confirmed for this unit. */
  readonly untilUncertain: boolean
  /** It begins, or ends, because the register corrected a code, not by a legal act. */
  readonly beginsByCodeCorrection: boolean
  readonly endsByCodeCorrection: boolean
}

/** Where a unit's entry comes from; undefined for an id that no unit has. */
export const provenanceOf = (id: UnitId): UnitProvenance | undefined => {
  const { rowOf } = sharedUnits()
  const row = rowOf(id)
  return row < 0 ? undefined : provenanceOfRow(row)
}

/** Where a row comes from. */
export const provenanceOfRow = (row: number): UnitProvenance => {
  const { origin, origins } = sharedUnits().table
  const { flags = "", sources = "" } = origins[at(origin, row)] ?? {}
  return {
    sources: [...sources].filter(isSourceLetter),
    fromUncertain: flags.includes("u"),
    untilUncertain: flags.includes("U"),
    beginsByCodeCorrection: flags.includes("k"),
    endsByCodeCorrection: flags.includes("K"),
  }
}
