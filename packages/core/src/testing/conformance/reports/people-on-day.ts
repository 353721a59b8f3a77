import { type IsoDate, isValidOn } from "../../../calendar/index.ts"
import type { Body, Directory } from "../../../directory/index.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { problem } from "../outcome.ts"

/** Whether somebody sends: a body, the members of a group, or the group itself where not all are known. */
export const hasSenders = (directory: Directory, id: string, day: IsoDate): boolean => {
  const group = directory.groups.find((each) => each.id === id)
  if (group === undefined) return bodyOn(directory, id, day) !== undefined
  return isValidOn(group.validity, day) && (!group.complete || directory.membersOf(group, day).length > 0)
}

/** A body on a day. */
export const bodyOn = (directory: Directory, id: string, day: IsoDate): Body | undefined =>
  directory.bodies.find((body) => body.id === id && isValidOn(body.validity, day))

/** Somebody who is not there on the day of a place. */
export const absent = (at: string, id: string): ConformanceProblem =>
  problem(
    at,
    { vi: `${id} không có vào ngày này`, en: `${id} is not there on this day` },
    { vi: "nơi gửi và nơi nhận còn hiệu lực", en: "a sender and a receiver that are valid" },
  )
