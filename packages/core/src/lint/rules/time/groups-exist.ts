import { type Body, type Directory, nameWithin } from "../../../directory/index.ts"
import { clause } from "../../../law/index.ts"
import type { Text } from "../../../text/index.ts"
import { dayText } from "../../analysis/day-text.ts"
import { endedGroups, groupHolders, memberCount } from "../../analysis/ended.ts"
import { namedBodies } from "../../analysis/named-bodies.ts"
import { defineRule } from "../../rule.ts"

/** A group of units that the plan gives work still exists: "UBND các huyện" has not since 2025-07-01. */
export const groupsExist = defineRule({
  id: "time/groups-exist",
  severity: "error",
  title: { vi: "Nhóm đơn vị được giao việc còn tồn tại", en: "A group of units that is given work still exists" },
  explain: {
    vi: "Chính quyền địa phương từ ngày 01/7/2025 chỉ còn cấp tỉnh và cấp xã. Việc giao cho “Ủy ban nhân dân các huyện, thị xã, thành phố” không còn ai nhận; người kế thừa là Ủy ban nhân dân các xã, phường nằm trên địa bàn cũ.",
    en: "Since 1 July 2025 local government has two tiers, province and commune. Work given to “the People's Committees of the districts” has no taker; the communes and wards on that ground have followed them.",
  },
  remedy: {
    vi: "Thay bằng “Ủy ban nhân dân các xã, phường”, và sửa cả phần Nơi nhận.",
    en: "Write “Ủy ban nhân dân các xã, phường” instead, in the recipients too.",
  },
  examples: {
    right: ["Ủy ban nhân dân các xã, phường"],
    wrong: ["Ủy ban nhân dân các huyện, thị xã, thành phố (từ 01/7/2025)"],
  },
  basis: [clause("72/2025/QH15", "đơn vị hành chính cấp tỉnh, cấp xã")],
  since: "2025-07-01",
  messages: {
    followed: {
      vi: "“{name}”{members} không còn từ {day}. Nay việc thuộc {now}.",
      en: "“{name}”{members} ended on {day}. The work is now with {now}.",
    },
    ended: {
      vi: "“{name}”{members} không còn từ {day}; chưa rõ cơ quan kế thừa.",
      en: "“{name}”{members} ended on {day}; no successor is known.",
    },
  },
  check(context, report) {
    const { day, jurisdiction, ownDay, plan } = context
    for (const { named, until, what } of endedGroups(namedBodies(plan), context)) {
      const [first] = named
      const place = { path: first.path }
      const count = memberCount(jurisdiction.directory, what, ownDay)
      const members = count === 0 ? { vi: "", en: "" } : { vi: ` (${count} đơn vị)`, en: ` (${count} units)` }
      const data = { name: first.name, members, day: dayText(until) }
      const holders = groupHolders(jurisdiction.directory, what, ownDay, day)
      if (holders.length === 0) report("ended", place, data)
      else report("followed", place, { ...data, now: listOf(jurisdiction.directory, holders) })
    }
  },
})

/** All the successors by name: whoever sends the plan on needs every one of them. */
const listOf = (directory: Directory, bodies: readonly Body[]): Text => {
  const units = bodies.flatMap(({ unit }) => (unit === null ? [] : (directory.unit(unit) ?? [])))
  const allCommittees = bodies.every(({ kind }) => kind === "peoples-committee") && units.length === bodies.length
  if (!allCommittees) {
    const names = bodies.map(({ name }) => name).join(", ")
    return { vi: `${bodies.length} cơ quan: ${names}`, en: `${bodies.length} bodies: ${names}` }
  }
  const names = units.map(({ fullName }) => nameWithin(fullName)).join(", ")
  const parents = new Set(units.map(({ parent }) => parent))
  const [parent] = parents
  const above = parents.size === 1 && parent != null ? directory.unit(parent)?.fullName : undefined
  return {
    vi: `Ủy ban nhân dân ${units.length} xã, phường${above === undefined ? "" : ` của ${nameWithin(above)}`}: ${names}`,
    en: `the People's Committees of ${units.length} communes and wards${above === undefined ? "" : ` of ${above}`}: ${names}`,
  }
}
