import { addDays, type IsoDate, isValidOn } from "../../../calendar/index.ts"
import { type AdministrativeUnit, type Tier, tierLabels } from "../../../directory/index.ts"
import type { UnitCounts } from "../capabilities.ts"
import { type ConformanceCheck, withWhole } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem, skipped } from "../outcome.ts"
import type { Subject, Whole } from "../subject.ts"

/** As many units of each tier as the country's data have, on the plugin's first day, its last, and each day of change. */
export const unitCounts: ConformanceCheck = {
  id: "data/unit-counts",
  title: {
    vi: "Số đơn vị từng cấp đúng với dữ liệu cả nước, vào ngày đầu, ngày cuối và mỗi ngày thay đổi",
    en: "As many units of each tier as the country has there, on the first day, the last and each day of change",
  },
  run: withWhole((whole, subject) => {
    const { province, units } = subject
    if (units === undefined)
      return skipped("không được cung cấp dữ liệu đơn vị cả nước", "the country's units were not given")
    const counted = daysOfChange(subject).flatMap((day) => {
      const expected = units.countOn(province.unit, day)
      return expected === undefined ? [] : [{ day, expected }]
    })
    if (counted.length === 0)
      return skipped(
        "dữ liệu đơn vị cả nước không có tỉnh này vào ngày nào của gói",
        "the country's units do not have this province on any day of the plugin",
      )
    return outcomeOf(
      counted.length,
      counted.flatMap(({ day, expected }) => differences(whole, province.unit, day, expected)),
    )
  }),
}

const tiers: readonly Tier[] = ["district", "commune"]

/** Within the plugin's validity. */
const daysOfChange = ({ data, day, province: { validity } }: Subject): readonly IsoDate[] => {
  const ends = [validity, ...data.units.map((unit) => unit.validity)].flatMap(({ from, until }) => [
    ...(from === null ? [] : [from]),
    ...(until === null ? [] : [addDays(until, -1), until]),
  ])
  return [...new Set([day, ...ends])].filter((each) => isValidOn(validity, each)).sort()
}

const differences = (
  { directory }: Whole,
  province: string,
  day: IsoDate,
  expected: UnitCounts,
): readonly ConformanceProblem[] => {
  // Data over many days put a unit under the last of the units above it, which may be of another day.
  const isUnder = (unit: AdministrativeUnit): boolean => {
    let top: AdministrativeUnit | undefined = unit
    while (top !== undefined && top.id !== province && top.parent !== null) top = directory.unit(top.parent)
    return top !== undefined && (top.id === province || !isValidOn(top.validity, day))
  }
  const units = directory.unitsOn(day).filter(isUnder)
  return tiers.flatMap((tier) => {
    const found = units.filter((unit) => unit.tier === tier).length
    const due = expected[tier] ?? 0
    if (found === due) return []
    const { en, vi } = tierLabels[tier]
    return [
      problem(
        `${province}, ${day}`,
        { vi: `${found} đơn vị ${vi}`, en: `${found} units of the ${en} tier` },
        { vi: `${due} đơn vị`, en: `${due} units` },
      ),
    ]
  })
}
