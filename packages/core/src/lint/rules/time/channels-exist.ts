import { hasEndedBy } from "../../../calendar/index.ts"
import { clause } from "../../../law/index.ts"
import type { ChannelType, ChannelTypeId, Plan } from "../../../plan/index.ts"
import { dayText } from "../../analysis/day-text.ts"
import type { PlanPath } from "../../finding.schema.ts"
import { defineRule } from "../../rule.ts"

/** A channel that the plan goes through still exists: district broadcasting stations have ended. */
export const channelsExist = defineRule({
  id: "time/channels-exist",
  severity: "warning",
  title: { vi: "Loại hình truyền thông được nêu còn tồn tại", en: "A kind of channel that is named still exists" },
  explain: {
    vi: "Đài truyền thanh cấp huyện thôi hoạt động cùng với cấp huyện. Đài truyền thanh cấp xã là loại hình khác, có từ trước, không phải là cơ quan kế thừa; việc trước đây của đài cấp huyện phải phân công lại.",
    en: "District stations ended with the district tier. Commune stations existed beside them and have not followed them; what the district station did has to be given to somebody anew.",
  },
  remedy: {
    vi: "Bỏ loại hình đã hết, phân công lại nội dung cho loại hình hiện có (đài truyền thanh cấp xã, cổng thông tin điện tử, mạng xã hội …).",
    en: "Drop the kind that has ended and give its part to one that exists (commune station, website, social network …).",
  },
  examples: { right: ["đài truyền thanh cấp xã"], wrong: ["đài truyền thanh cấp huyện (từ 01/7/2025)"] },
  basis: [
    clause("49/2024/NĐ-CP", "đài truyền thanh cấp huyện thôi hoạt động trước ngày 31/12/2025"),
    clause("72/2025/QH15", "đơn vị hành chính cấp tỉnh, cấp xã"),
  ],
  since: "2025-07-01",
  messages: {
    ended: {
      vi: "“{name}” không còn là một loại hình truyền thông từ {day} (nêu ở {count} chỗ); không có loại hình kế thừa.",
      en: "“{name}” has not existed as a kind of channel since {day} (named in {count} places); nothing followed it.",
    },
  },
  check({ day, jurisdiction, plan }, report) {
    for (const type of endingAmong(jurisdiction.channels)) {
      if (type.validity.until === null || !hasEndedBy(type.validity, day)) continue
      const places = placesOf(plan, type.id)
      const [first] = places
      if (first !== undefined) report("ended", { path: first }, dataOf(type, type.validity.until, places.length))
    }
  },
})

const known = new WeakMap<readonly ChannelType[], readonly ChannelType[]>()

/** The types that have ended or will, on whatever day; looked for once for all plans of a jurisdiction. */
const endingAmong = (channels: readonly ChannelType[]): readonly ChannelType[] => {
  const ending = known.get(channels) ?? channels.filter(({ validity }) => validity.until !== null)
  known.set(channels, ending)
  return ending
}

const placesOf = (plan: Plan, id: ChannelTypeId): readonly PlanPath[] => {
  const places: PlanPath[] = []
  for (const [index, { type }] of plan.channels.entries()) if (type === id) places.push(["channels", index])
  for (const [assignment, { tasks }] of plan.assignments.entries())
    for (const [task, { channels }] of tasks.entries())
      if (channels.length > 0 && channels.includes(id)) places.push(["assignments", assignment, "tasks", task])
  return places
}

const dataOf = ({ name }: ChannelType, until: Parameters<typeof dayText>[0], count: number) => ({
  name,
  day: dayText(until),
  count,
})
