import { practice } from "../../law/index.ts"
import { numberOf } from "../answers.ts"
import { counted } from "../counted.ts"
import { defineReviewRule, practiceSince } from "../review-rule.ts"

/** A part is not more than its whole. */
export const partWithinWhole = defineReviewRule({
  id: "report/part-within-whole",
  severity: "warning",
  title: { vi: "Số “trong đó” không lớn hơn tổng số", en: "A part is not more than its whole" },
  explain: {
    vi: "Chỉ tiêu “trong đó” đếm một phần của chỉ tiêu khác, nên không thể lớn hơn. Quy tắc chỉ xét khi cả hai ô có số.",
    en: "An indicator that is a part of another counts some of the same. The rule looks only where both cells have a figure.",
  },
  remedy: { vi: "Sửa số nào ghi nhầm.", en: "Correct the one that is wrong." },
  basis: [practice("bộ phận không lớn hơn toàn thể")],
  since: practiceSince,
  messages: {
    above: {
      vi: "“{part}” ghi {partValue}, lớn hơn “{whole}” ghi {wholeValue}.",
      en: "“{part}” says {partValue}, more than “{whole}”, {wholeValue}.",
    },
  },
  check({ content, form: { indicators } }, report) {
    for (const { indicator: part } of indicators) {
      const whole = indicators.find(({ indicator }) => indicator.id === part.partOf)?.indicator
      if (whole === undefined || whole.measure !== part.measure) continue
      const [partValue, wholeValue] = [numberOf(content, part.id), numberOf(content, whole.id)]
      if (partValue === undefined || wholeValue === undefined || partValue <= wholeValue) continue
      const data = { part: part.name, partValue: counted(partValue) }
      report("above", ["values", part.id], { ...data, whole: whole.name, wholeValue: counted(wholeValue) })
    }
  },
})
