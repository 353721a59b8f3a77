import { practice } from "../../../law/index.ts"
import type { ChannelUse } from "../../../plan/index.ts"
import { grouped } from "../../../text/index.ts"
import { channelCoverage, isReferredTo } from "../../analysis/coverage.ts"
import { quoted } from "../../analysis/day-text.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** Every channel is in some unit's part: by its type, its family, or the grassroots system that it is a form of. */
export const channelsCarriedOut = defineRule({
  id: "channel/channels-carried-out",
  severity: "warning",
  title: { vi: "Mỗi hình thức tuyên truyền có đơn vị được giao thực hiện", en: "Every channel is in some unit's part" },
  explain: {
    vi: "Hình thức nêu ở phần chung mà phần phân công không nhắc tới thì không đơn vị nào dự toán và thực hiện. Nhiệm vụ nêu cả hệ thống thì tính cho các loại hình thuộc hệ thống: “hệ thống thông tin cơ sở” gồm các loại hình của Nghị định 49/2024/NĐ-CP; “cơ quan báo chí” gồm báo in, báo nói, báo hình, báo điện tử; giao việc cho báo, đài là đã có báo chí.",
    en: "A channel that the general part names and no unit's part does is nobody's to plan and pay for. A task on a whole system covers its members: the grassroots information system has the forms of Decree 49/2024/NĐ-CP, “the press” all its types; work given to a newspaper or broadcaster covers the press.",
  },
  remedy: {
    vi: "Bổ sung nhiệm vụ cho đơn vị quản lý hình thức đó, hoặc bỏ hình thức không định dùng.",
    en: "Give the channel to the unit that runs it, or drop it.",
  },
  examples: { right: ["bảng tin: giao Ủy ban nhân dân xã"], wrong: ["bảng tin: không giao ai"] },
  basis: [practice("hình thức nêu trong kế hoạch phải có đơn vị thực hiện")],
  since: practiceSince,
  needs: there("channels"),
  messages: {
    nobody: {
      vi: "Không đơn vị nào được giao thực hiện {count} hình thức nêu ở đây: {channels}.",
      en: "No unit is told to use {count} channels named here: {channels}.",
    },
  },
  check(context, report) {
    const { plan } = context
    if (plan.assignments.length === 0 || plan.channels.length === 0) return
    const { covers } = channelCoverage(context)
    const open: Open[] = []
    for (const [index, channel] of plan.channels.entries()) {
      if (channel.type === null || covers(channel)) continue
      if (!isReferredTo(plan, channel.at)) open.push({ channel, index })
    }
    if (open.length === 0) return
    for (const all of grouped(open, ({ channel }) => channel.at).values()) {
      const [first] = all
      if (first === undefined) continue
      const channels = quoted(all.map(({ channel }) => channel.text))
      report("nobody", { path: ["channels", first.index] }, { count: all.length, channels })
    }
  },
})

interface Open {
  readonly channel: ChannelUse
  readonly index: number
}
