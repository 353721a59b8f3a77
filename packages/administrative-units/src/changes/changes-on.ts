import type { ChangeEvent, IsoDate, UnitId } from "@lantoa/core"
import { dataWindow, isInData } from "../data-version.ts"
import { dayOutsideData, unitUnknown } from "../errors/make-errors.ts"
import type { DayOutsideData, UnitUnknown } from "../errors/unit-errors.ts"
import { stageRows } from "../history-of.ts"
import { fail, ok, type Result } from "../result.ts"
import { stretchOf } from "../table/rows.ts"
import { sharedUnits } from "../table/units.ts"
import { changesAt, type RowChange } from "./changes-at.ts"

/**
 * What changed on a day (*sự kiện thay đổi đơn vị hành chính*): an event for every unit formed from others, split,
 * renamed, of another type, or gone; none for units that stayed as they were. A commune both split and part of a merger is
 * in an event of each. Before 2025-07-01 no source says what units became: those events have `known: false`.
 *
 * ```ts import.meta.vitest
 * const { isoDate } = await import("@lantoa/core")
 * const events = changesOn(isoDate("2026-09-01"))
 * events.ok && events.value.map(({ kind, from, to }) => [kind, from[0]?.name, to[0]?.name]) // => [["type-change", "Tỉnh Quảng Ninh", "Thành phố Quảng Ninh"]]
 * ```
 */
export const changesOn = (day: IsoDate): Result<readonly ChangeEvent[], DayOutsideData> => changesBetween(day, day)

/** What changed from one day to another, both included, in the order of days. */
export const changesBetween = (from: IsoDate, to: IsoDate): Result<readonly ChangeEvent[], DayOutsideData> => {
  for (const day of [from, to]) if (!isInData(day)) return fail(dayOutsideData(day))
  const { table } = sharedUnits()
  const events: ChangeEvent[] = []
  for (const [at, date] of table.dates.entries())
    if (from <= date && date <= to) events.push(...changesAt(at + 1).map(({ event }) => event))
  return ok(events)
}

/** Every change that a unit, as it was before and after, took part in, in the order of days. */
export const changesOf = (id: UnitId): Result<readonly ChangeEvent[], UnitUnknown> => {
  const { rowOf, table } = sharedUnits()
  const row = rowOf(id)
  if (row < 0) return fail(unitUnknown(id))
  const rows = new Set(stageRows(row))
  const isOwn = (change: RowChange): boolean => change.rows.some((each) => rows.has(each))
  const last = stretchOf(table, dataWindow.to)
  return ok(
    Array.from({ length: last }, (_, at) => changesAt(at + 1))
      .flatMap((changes) => changes.filter(isOwn))
      .map(({ event }) => event),
  )
}
