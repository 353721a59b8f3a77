import { practice } from "../../law/index.ts"
import { figureOf } from "../answers.ts"
import { defineReviewRule, practiceSince } from "../review-rule.ts"

/** So many figures above zero do not come again by chance. */
const tellingFigures = 3

/** A period's figures are its own. */
export const differsFromLast = defineReviewRule({
  id: "report/differs-from-last",
  severity: "warning",
  title: { vi: "Số liệu là của kỳ này, không chép kỳ trước", en: "The figures are this period's own" },
  explain: {
    vi: "Mọi ô trùng với kỳ trước thường là gửi lại tệp cũ. Quy tắc chỉ xét khi có ít nhất ba số lớn hơn 0, và bỏ qua chỉ tiêu tính lũy kế đến cuối kỳ.",
    en: "Where every cell is that of the period before, mostly the old file was sent again. The rule looks only where three figures or more are above zero, and leaves totals held at the end of the period alone.",
  },
  remedy: { vi: "Gửi số liệu của kỳ này.", en: "Send the figures of this period." },
  basis: [practice("số liệu theo từng kỳ")],
  since: practiceSince,
  messages: {
    same: {
      vi: "Cả {count} số liệu khác 0 trùng hoàn toàn với kỳ trước.",
      en: "All {count} figures above zero are exactly those of the period before.",
    },
  },
  check({ content, form: { indicators }, previous }, report) {
    const last = previous.at(-1)
    if (last === undefined) return
    const own = indicators.filter(({ indicator }) => indicator.together === "sum").map(({ indicator }) => indicator.id)
    const count = own.filter((id) => Number(figureOf(content, id)) > 0).length
    if (count >= tellingFigures && own.every((id) => figureOf(content, id) === figureOf(last, id)))
      report("same", ["values"], { count })
  },
})
