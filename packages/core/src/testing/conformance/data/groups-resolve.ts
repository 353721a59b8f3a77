import { isValidOn } from "../../../calendar/index.ts"
import type { Group } from "../../../directory/index.ts"
import { type ConformanceCheck, withWhole } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem, skipped } from "../outcome.ts"
import type { Subject, Whole } from "../subject.ts"

/** Every phrase of a group means that group, and a group said to be complete has members. */
export const groupsResolve: ConformanceCheck = {
  id: "data/groups-resolve",
  title: {
    vi: "Mỗi cách gọi một nhóm ra đúng nhóm ấy; nhóm đã đủ thì có thành viên",
    en: "Every phrase of a group means it, and a complete group has members",
  },
  run: withWhole((whole, subject) => {
    const groups = subject.data.groups.filter(({ validity }) => isValidOn(validity, subject.day))
    if (groups.length === 0)
      return skipped("gói không có nhóm đơn vị nào vào ngày này", "the plugin has no group of units on this day")
    return outcomeOf(
      groups.length,
      groups.flatMap((group) => [...phraseProblems(whole, subject, group), ...memberProblems(whole, subject, group)]),
    )
  }),
}

const phraseProblems = (
  { directory }: Whole,
  { day }: Subject,
  { id, phrases }: Group,
): readonly ConformanceProblem[] =>
  phrases.flatMap((phrase) => {
    const found = directory.resolve(phrase, day)
    if (found.kind === "group" && found.group.id === id) return []
    const means = found.kind === "group" ? found.group.id : found.kind
    return [
      problem(
        id,
        { vi: `“${phrase}” ra ${means}`, en: `“${phrase}” gives ${means}` },
        { vi: "chính nhóm này", en: "this group" },
      ),
    ]
  })

const memberProblems = ({ directory }: Whole, { day }: Subject, group: Group): readonly ConformanceProblem[] =>
  !group.complete || directory.membersOf(group, day).length > 0
    ? []
    : [
        problem(
          group.id,
          { vi: "ghi là đủ thành viên nhưng không có thành viên nào", en: "said to be complete, with no member" },
          { vi: "ít nhất một thành viên, hoặc `complete: false`", en: "a member at least, or `complete: false`" },
        ),
      ]
