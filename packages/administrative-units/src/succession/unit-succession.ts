import type { AdministrativeUnit, IsoDate, UnitFate, UnitHeir, UnitId, UnitStep, UnitSuccession } from "@lantoa/core"
import { dataVersion, dataWindow, isInData } from "../data-version.ts"
import { messages } from "../errors/messages.ts"
import { dayText, say } from "../errors/say.ts"
import { stretchOf } from "../table/rows.ts"
import { sharedUnits } from "../table/units.ts"
import { unitByCode } from "../unit-by-code.ts"
import type { SuccessionEdge } from "./edge.ts"
import { communesOver, levelRemoval, type Relative, successorsOf } from "./successors-of.ts"

/**
 * What units became, in the form that `succeed` of `@lantoa/core` takes (*kế thừa đơn vị hành chính*). A unit of any
 * directory is found by its official code on the day for which the directory gives it, never by its id or by a bare code.
 *
 * ```ts import.meta.vitest
 * const { isoDate } = await import("@lantoa/core")
 * const { unitByCode } = await import("../unit-by-code.ts")
 * const commune = unitByCode({ code: "13384", on: isoDate("2025-06-30") }, "commune")
 * const fate = commune.ok && unitSuccession().fateOf(commune.value, isoDate("2026-11-21"))
 * fate && fate.kind === "known" && fate.heirs.map(({ unit }) => unit.fullName) // => ["Phường Kim Bảng"]
 * ```
 */
export const unitSuccession = (): UnitSuccession => ({
  version: dataVersion,
  window: dataWindow,
  idOf: (unit) => known(unit)?.id,
  fateOf,
})

/** The unit of the data that had a unit's code on the day given with it. */
const known = ({ code, tier, validity }: AdministrativeUnit): AdministrativeUnit | undefined => {
  if (code === null || tier === "central") return undefined
  const on = inWindow(code.on, validity)
  const found = on === undefined ? undefined : unitByCode({ code: code.code, on }, tier)
  return found?.ok === true ? found.value : undefined
}

/** The day of the code, or the first day of the data where the unit was the same on both. */
const inWindow = (on: IsoDate, { until }: AdministrativeUnit["validity"]): IsoDate | undefined => {
  if (isInData(on)) return on
  return on < dataWindow.from && (until === null || dataWindow.from < until) ? dataWindow.from : undefined
}

const fateOf = (unit: AdministrativeUnit, day: IsoDate): UnitFate => {
  const own = known(unit)
  if (own === undefined) return { kind: "unknown", text: say(messages.notInData, { unit: unit.fullName }) }
  const found = successorsOf(own.id, day)
  if (!found.ok) return { kind: "unknown", text: found.error.text }
  const { value } = found
  if (value.kind === "itself") return { kind: "itself", unit: value.unit }
  if (value.kind === "known") return { kind: "known", heirs: heirsOf(value.successors) }
  if (value.kind === "level-removed")
    return { kind: "level-removed", on: value.endedOn, basis: levelRemoval, heirs: heirsOfDistrict(own.id, day) }
  const words = { unit: own.fullName, day: dayText(value.endedOn) }
  return { kind: "unknown", text: say(messages.successorUnknown, words) }
}

/** One heir for each unit, with all ways to it. */
const heirsOf = (successors: readonly Relative[]): readonly UnitHeir[] => {
  const heirs = new Map<UnitId, UnitHeir>()
  for (const { extent, steps, unit } of successors) {
    const before = heirs.get(unit.id)
    heirs.set(unit.id, {
      unit,
      extent: before === undefined ? extent : "partial",
      steps: [...(before?.steps ?? []), ...steps.map(stepOf)],
    })
  }
  return [...heirs.values()]
}

const heirsOfDistrict = (id: UnitId, day: IsoDate): readonly UnitHeir[] => {
  const { rowOf, table, unitIn } = sharedUnits()
  const stretch = stretchOf(table, day)
  const heirs = communesOver(rowOf(id), stretch)
  return heirs.map(({ row, steps }) => ({
    unit: unitIn(row, stretch),
    extent: heirs.length === 1 ? "full" : "partial",
    steps: steps.map(stepOf),
  }))
}

const stepOf = ({ basis, extent, from, on, share, to }: SuccessionEdge): UnitStep => ({
  from,
  fromName: nameOf(from),
  to,
  toName: nameOf(to),
  on,
  extent,
  share,
  basis,
})

const nameOf = (id: UnitId): string => {
  const { rowOf, unitOf } = sharedUnits()
  return unitOf(rowOf(id)).fullName
}
