import { practice } from "../../law/index.ts"
import { defineReviewRule, practiceSince } from "../review-rule.ts"

/** A report is filled in on the form of its period. */
export const formOfPeriod = defineReviewRule({
  id: "report/form-of-period",
  severity: "warning",
  title: { vi: "Báo cáo dùng đúng mẫu của kỳ", en: "A report is filled in on the form of its period" },
  explain: {
    vi: "Mẫu đổi khi kế hoạch, nhiệm vụ hoặc chỉ tiêu đổi. Số liệu ghi trên mẫu cũ có thể trả lời một câu hỏi khác.",
    en: "A form changes with its plan, tasks and indicators. Figures on an old form may answer another question.",
  },
  remedy: {
    vi: "Lấy mẫu của kỳ này và chép lại số liệu.",
    en: "Take the form of this period and copy the figures into it.",
  },
  basis: [practice("báo cáo theo mẫu đã giao cho kỳ")],
  since: practiceSince,
  messages: {
    another: {
      vi: "Báo cáo dùng mẫu “{is}”, kỳ này dùng mẫu “{expected}”.",
      en: "The report is on the form “{is}”; this period has the form “{expected}”.",
    },
  },
  check({ expected, form }, report) {
    if (expected !== null && expected.form !== form.id) report("another", [], { is: form.id, expected: expected.form })
  },
})
