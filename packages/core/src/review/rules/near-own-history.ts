import { practice } from "../../law/index.ts"
import { numberOf } from "../answers.ts"
import { counted } from "../counted.ts"
import { type OutlierLimits, outlierOf } from "../outlier.ts"
import { defineReviewRule, practiceSince } from "../review-rule.ts"

const limits: OutlierLimits = { atLeast: 4, deviations: 5, times: 4 }

/** A figure is near what the unit usually reports. */
export const nearOwnHistory = defineReviewRule({
  id: "report/near-own-history",
  severity: "information",
  title: { vi: "Số liệu gần với các kỳ trước của đơn vị", en: "A figure is near what the unit usually reports" },
  explain: {
    vi: "Số gấp nhiều lần, hoặc chỉ bằng một phần nhỏ, so với trung vị các kỳ trước có thể là thừa, thiếu chữ số. Cần ít nhất bốn kỳ; số phải hơn kém từ bốn lần và vượt năm độ lệch tuyệt đối trung vị. Đây là gợi ý xem lại, không phải lỗi.",
    en: "A figure many times, or a small part of, the median of earlier periods may have a digit too many or too few. It takes four periods; the figure must be four times more or less, and beyond five median absolute deviations. It is a hint to look again, not a mistake.",
  },
  remedy: {
    vi: "Xem lại; đúng thì để nguyên, nên nói lý do ở phần thuyết minh.",
    en: "Look again; leave it where it is right, and say why in words.",
  },
  basis: [practice("so sánh với các kỳ trước bằng trung vị")],
  since: practiceSince,
  messages: {
    above: {
      vi: "“{name}” ghi {value}, cao hơn nhiều so với thường lệ của đơn vị: trung vị {count} kỳ trước là {usual}.",
      en: "“{name}” says {value}, far more than usual for the unit: the median of {count} earlier periods is {usual}.",
    },
    below: {
      vi: "“{name}” ghi {value}, thấp hơn nhiều so với thường lệ của đơn vị: trung vị {count} kỳ trước là {usual}.",
      en: "“{name}” says {value}, far less than usual for the unit: the median of {count} earlier periods is {usual}.",
    },
  },
  check({ content, form: { indicators }, previous }, report) {
    for (const { indicator } of indicators) {
      const value = numberOf(content, indicator.id)
      if (value === undefined) continue
      const others = previous.flatMap((each) => numberOf(each, indicator.id) ?? [])
      const found = outlierOf(value, others, limits)
      if (found === undefined) continue
      const numbers = { value: counted(value), count: found.count, usual: counted(found.usual) }
      report(found.side, ["values", indicator.id], { name: indicator.name, ...numbers })
    }
  },
})
