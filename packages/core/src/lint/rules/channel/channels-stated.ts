import { practice } from "../../../law/index.ts"
import { isCommunicationPlan } from "../../analysis/communication-plan.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A communication plan says by which means. */
export const channelsStated = defineRule({
  id: "channel/channels-stated",
  severity: "warning",
  title: {
    vi: "Kế hoạch truyền thông nêu hình thức, phương tiện tuyên truyền",
    en: "A communication plan names its channels",
  },
  explain: {
    vi: "Hình thức quyết định ai làm và dự toán bao nhiêu: phát thanh, bảng tin, mạng xã hội, hội nghị có đơn vị thực hiện khác nhau.",
    en: "The channels decide who works and what it costs: radio, notice boards, social networks and conferences have different units.",
  },
  remedy: {
    vi: "Thêm mục “Hình thức tuyên truyền” và nêu rõ từng loại hình.",
    en: "Add a part on channels and name each kind.",
  },
  examples: { right: ["2. Hình thức tuyên truyền: …"], wrong: ["kế hoạch truyền thông không nêu hình thức"] },
  basis: [practice("thông lệ: kế hoạch truyền thông nêu nội dung, hình thức, phân công")],
  since: practiceSince,
  messages: { none: { vi: "Không nêu hình thức, phương tiện tuyên truyền nào.", en: "No channel is named." } },
  check({ plan }, report) {
    if (plan.channels.length === 0 && isCommunicationPlan(plan)) report("none", { path: ["channels"] }, {})
  },
})
