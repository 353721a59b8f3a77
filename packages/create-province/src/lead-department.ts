import { type Body, type DirectoryData, type IsoDate, jurisdictionFor, type Letterhead, whoHolds } from "@lantoa/core"
import { presetProvince } from "@lantoa/core/variant"

/** The department that issues communication plans (*cơ quan ban hành kế hoạch*), as the preset has it. */
export interface LeadDepartment {
  readonly body: Body
  readonly letterhead: Letterhead
}

/**
 * The department with a letterhead that holds press and grassroots information on a day, by the preset of the day.
 *
 * @throws RangeError when the preset has none: every province has one.
 */
export const leadDepartment = (data: DirectoryData, day: IsoDate): LeadDepartment => {
  const province = presetProvince({ data, day })
  const { directory, letterheads } = jurisdictionFor(province, day)
  const answer = whoHolds(directory, "press-and-grassroots-information", province.unit, day)
  for (const { body } of answer.kind === "held" ? answer.holders : []) {
    const letterhead = letterheads.find(({ issuer }) => issuer === body.id)
    if (letterhead !== undefined) return { body, letterhead }
  }
  throw new RangeError(`The preset has no department with a letterhead that holds press information on ${day}.`)
}
