import { yearOf } from "../../../calendar/index.ts"
import { practice } from "../../../law/index.ts"
import { observance } from "../../../plan/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** An observance exists in the years of the plan. */
export const observanceEstablished = defineRule({
  id: "theme/observance-established",
  severity: "warning",
  title: {
    vi: "Ngày hưởng ứng đã có trong thời gian của kế hoạch",
    en: "An observance exists in the years of the plan",
  },
  explain: {
    vi: "Ngày hưởng ứng chỉ có từ năm mà văn bản ấn định. Kế hoạch kết thúc trước năm đó thì không có gì để hưởng ứng.",
    en: "An observance exists from the year in which an act set it. A plan that ends before has nothing to observe.",
  },
  remedy: {
    vi: "Kiểm tra lại tên ngày hưởng ứng và văn bản ấn định.",
    en: "See which observance is meant, and the act that set it.",
  },
  examples: {
    right: ["Ngày Văn hóa Việt Nam trong kế hoạch năm 2026"],
    wrong: ["Ngày Văn hóa Việt Nam trong kế hoạch năm 2024"],
  },
  basis: [practice("ngày hưởng ứng có từ năm được ấn định")],
  since: practiceSince,
  needs: there("themes"),
  messages: {
    later: {
      vi: "{name} chỉ có từ năm {year}, sau thời gian của kế hoạch (đến {to}).",
      en: "{name} exists only since {year}, after the plan (until {to}).",
    },
  },
  check({ plan, ownDay }, report) {
    const to = plan.period?.to ?? yearOf(ownDay)
    for (const [index, { observances }] of plan.themes.entries())
      for (const id of observances) {
        const { dates, name } = observance(id)
        const since = dates[0]?.since
        if (since !== undefined && since > to) report("later", { path: ["themes", index] }, { name, year: since, to })
      }
  },
})
