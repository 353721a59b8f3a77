import { practice } from "../../../law/index.ts"
import { isCommunicationPlan } from "../../analysis/communication-plan.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A communication plan says what is to be communicated. */
export const themesStated = defineRule({
  id: "theme/themes-stated",
  severity: "warning",
  title: {
    vi: "Kế hoạch truyền thông có phần nội dung tuyên truyền",
    en: "A communication plan has a part on content",
  },
  explain: {
    vi: "Không có phần nội dung, mỗi đơn vị tự hiểu phải tuyên truyền điều gì, và không đối chiếu được nội dung nào đã có đơn vị thực hiện.",
    en: "Without a part on content every unit decides for itself what to communicate, and nobody can see which content has a unit.",
  },
  remedy: {
    vi: "Thêm mục “Nội dung tuyên truyền”, mỗi nội dung một gạch đầu dòng.",
    en: "Add a part on content, one bullet for each theme.",
  },
  examples: { right: ["1. Nội dung tuyên truyền: …"], wrong: ["kế hoạch truyền thông không có phần nội dung"] },
  basis: [practice("thông lệ: kế hoạch truyền thông nêu nội dung, hình thức, phân công")],
  since: practiceSince,
  messages: {
    none: { vi: "Không có phần nội dung tuyên truyền.", en: "There is no part on the content to communicate." },
  },
  check({ plan }, report) {
    if (plan.themes.length === 0 && isCommunicationPlan(plan)) report("none", { path: ["themes"] }, {})
  },
})
