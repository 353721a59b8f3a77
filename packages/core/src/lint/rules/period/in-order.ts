import { practice } from "../../../law/index.ts"
import type { Plan } from "../../../plan/index.ts"
import { there } from "../../analysis/needs.ts"
import { type Found, placeOf, planText } from "../../analysis/plan-text.ts"
import { yearRanges } from "../../analysis/year-ranges.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A period begins before it ends. */
export const inOrder = defineRule({
  id: "period/in-order",
  severity: "warning",
  title: { vi: "Giai đoạn có năm đầu không sau năm cuối", en: "A period begins before it ends" },
  explain: {
    vi: "“giai đoạn 2030 - 2026” là gõ ngược; thời hạn và dự toán tính theo giai đoạn sẽ sai.",
    en: "“giai đoạn 2030 - 2026” is typed backwards; deadlines and estimates by it go wrong.",
  },
  remedy: { vi: "Đổi lại thứ tự hai năm.", en: "Put the years in order." },
  examples: { right: ["giai đoạn 2026 - 2030"], wrong: ["giai đoạn 2030 - 2026"] },
  basis: [practice("giai đoạn viết năm đầu trước năm cuối")],
  since: practiceSince,
  needs: there("digits"),
  messages: {
    backwards: {
      vi: "Giai đoạn “{written}” có năm đầu sau năm cuối.",
      en: "The period “{written}” begins after it ends.",
    },
  },
  check({ plan }, report) {
    for (const found of yearRanges(plan)) {
      const { text } = found
      if (text.slice(0, 4) > text.slice(-4) && isPeriod(plan, found))
        report("backwards", placeOf(plan, found), { written: found.text })
    }
  },
})

const isPeriod = (plan: Plan, { start }: Found): boolean =>
  /giai đoạn $/i.test(planText(plan).text.slice(Math.max(0, start - 12), start))
