import { practice } from "../../law/index.ts"
import { numberOf } from "../answers.ts"
import { counted } from "../counted.ts"
import { type OutlierLimits, outlierOf } from "../outlier.ts"
import { defineReviewRule, practiceSince } from "../review-rule.ts"

const limits: OutlierLimits = { atLeast: 10, deviations: 5, times: 10 }

/** A figure is of the size that units of the kind report. */
export const nearPeers = defineReviewRule({
  id: "report/near-peers",
  severity: "information",
  title: { vi: "Số liệu cùng cỡ với các đơn vị cùng mẫu", en: "A figure is of the size that other units report" },
  explain: {
    vi: "Các đơn vị to nhỏ khác nhau, nên chỉ nêu số hơn kém từ mười lần và vượt năm độ lệch tuyệt đối trung vị, khi có ít nhất mười đơn vị cùng mẫu. Đây là gợi ý xem lại, không phải lỗi và không phải xếp hạng.",
    en: "Units differ in size: only what is ten times more or less, and beyond five median absolute deviations, is told, where ten units or more have the same form. It is a hint to look again, neither a mistake nor a ranking.",
  },
  remedy: {
    vi: "Xem lại đơn vị tính; đúng thì để nguyên.",
    en: "Look at the unit of measure; leave it where it is right.",
  },
  basis: [practice("so sánh với đơn vị cùng mẫu bằng trung vị")],
  since: practiceSince,
  messages: {
    above: {
      vi: "“{name}” ghi {value}, cao hơn nhiều so với {count} đơn vị cùng mẫu: trung vị là {usual}.",
      en: "“{name}” says {value}, far more than {count} units with the same form: their median is {usual}.",
    },
    below: {
      vi: "“{name}” ghi {value}, thấp hơn nhiều so với {count} đơn vị cùng mẫu: trung vị là {usual}.",
      en: "“{name}” says {value}, far less than {count} units with the same form: their median is {usual}.",
    },
  },
  check({ content, form: { indicators }, peers }, report) {
    for (const { indicator } of indicators) {
      const value = numberOf(content, indicator.id)
      if (value === undefined) continue
      const others = peers.flatMap((each) => numberOf(each, indicator.id) ?? [])
      const found = outlierOf(value, others, limits)
      if (found === undefined) continue
      const numbers = { value: counted(value), count: found.count, usual: counted(found.usual) }
      report(found.side, ["values", indicator.id], { name: indicator.name, ...numbers })
    }
  },
})
