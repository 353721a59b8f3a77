import { hasEndedBy } from "../../../calendar/index.ts"
import { practice } from "../../../law/index.ts"
import { dayText } from "../../analysis/day-text.ts"
import { actOf } from "../../analysis/known-act.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** An act that the plan rests on has not been replaced. */
export const citedActInForce = defineRule({
  id: "time/cited-act-in-force",
  severity: "warning",
  title: { vi: "Văn bản được viện dẫn còn hiệu lực", en: "An act that is cited is still in force" },
  explain: {
    vi: "Phần mềm kèm một bảng nhỏ các văn bản đã được thay thế mà kế hoạch truyền thông hay viện dẫn. Văn bản không có trong bảng thì không kết luận gì.",
    en: "The software has a small table of replaced acts that communication plans cite. It says nothing of acts that are not in it.",
  },
  remedy: {
    vi: "Viện dẫn văn bản thay thế và rà lại nội dung theo văn bản đó.",
    en: "Cite the act in its place and go over the content by it.",
  },
  examples: { right: ["viện dẫn văn bản thay thế"], wrong: ["viện dẫn văn bản đã được thay thế"] },
  basis: [practice("bảng văn bản đã biết kèm theo phần mềm", "verified")],
  since: practiceSince,
  needs: there("citations"),
  messages: {
    replaced: {
      vi: "“{number}” hết hiệu lực từ {day}, được thay thế bằng “{by}”.",
      en: "“{number}” has not been in force since {day}; “{by}” took its place.",
    },
  },
  check({ plan, day }, report) {
    for (const [index, { number }] of plan.citations.entries()) {
      const act = actOf(number)
      if (act?.endedOn == null || !hasEndedBy({ from: null, until: act.endedOn }, day)) continue
      if (act.replacedBy === null) continue
      report("replaced", { path: ["citations", index] }, { number, day: dayText(act.endedOn), by: act.replacedBy })
    }
  },
})
