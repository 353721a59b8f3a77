import { type IsoDate, isValidOn } from "../calendar/index.ts"
import type { BodyId, GroupId } from "../directory/index.ts"
import type { Jurisdiction, ReportRegime } from "../jurisdiction/index.ts"
import type { Obligor } from "../obligation/index.ts"

/**
 * The regimes that hold for an obligor (*chế độ báo cáo của đơn vị*), in the order of the layer.
 *
 * @param on the day on which a regime must be valid
 * @param known the day on which the directory is asked for the members of groups
 */
export const regimesOf = (
  obligor: Obligor,
  jurisdiction: Jurisdiction,
  on: IsoDate,
  known: IsoDate,
): readonly ReportRegime[] =>
  jurisdiction.reportRegimes.value.filter(
    ({ from, to, validity }) =>
      isValidOn(validity, on) &&
      !(obligor.kind === "body" && obligor.id === to) &&
      from.some((id) => isAmong(obligor, id, jurisdiction, known)),
  )

/** Whether an obligor is the body or group with this id, or on that day one of the group's bodies. */
export const isAmong = (obligor: Obligor, id: BodyId | GroupId, { directory }: Jurisdiction, day: IsoDate): boolean => {
  if (obligor.kind === "unresolved") return false
  if (obligor.id === id) return true
  if (obligor.kind === "group") return false
  const group = directory.groups.find((each) => each.id === id)
  const body = group === undefined ? undefined : directory.body(obligor.id)
  return group !== undefined && body !== undefined && directory.covers(group, body, day)
}
