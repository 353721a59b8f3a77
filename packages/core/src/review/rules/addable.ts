import { practice } from "../../law/index.ts"
import { costOf, numberOf } from "../answers.ts"
import { counted } from "../counted.ts"
import { defineReviewRule, practiceSince } from "../review-rule.ts"

/** More units than the country has: so many figures of this size still add up exactly. */
const unitsInTotal = 10_000
const most = Math.floor(Number.MAX_SAFE_INTEGER / unitsInTotal)

/** A figure is small enough for exact totals. */
export const addable = defineReviewRule({
  id: "report/addable",
  severity: "warning",
  title: { vi: "Số liệu đủ nhỏ để tổng cả nước còn chính xác", en: "A figure is small enough for exact totals" },
  explain: {
    vi: "Số nguyên được cộng chính xác đến 9.007.199.254.740.991. Một ô quá lớn làm tổng của mười nghìn đơn vị vượt mức đó, và hầu như luôn là ghi thừa chữ số hoặc dán nhầm số khác.",
    en: "Whole numbers add up exactly to 9,007,199,254,740,991. A larger figure takes the total of ten thousand units beyond it, and nearly always has digits too many or is another number pasted by mistake.",
  },
  remedy: { vi: "Xem lại số chữ số và đơn vị tính.", en: "Look at the digits and at the unit of measure." },
  basis: [practice("tổng phải chính xác đến từng đơn vị")],
  since: practiceSince,
  messages: {
    above: {
      vi: "“{name}” ghi {value}, lớn hơn {most}.",
      en: "“{name}” says {value}, more than {most}.",
    },
  },
  check({ content, form: { costs, indicators } }, report) {
    for (const { indicator } of indicators) {
      const value = numberOf(content, indicator.id) ?? 0
      const data = { name: indicator.name, value: counted(value), most: counted(most) }
      if (value > most) report("above", ["values", indicator.id], data)
    }
    for (const { id, name } of costs)
      for (const field of ["estimated", "allocated", "spent"] as const) {
        const value = costOf(content, id)?.[field] ?? 0
        const data = { name, value: counted(value), most: counted(most) }
        if (value > most) report("above", ["costs", id, field], data)
      }
  },
})
