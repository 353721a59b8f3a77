import { formatDate, wholeDate, yearOf } from "../../../calendar/index.ts"
import { practice } from "../../../law/index.ts"
import { actOf } from "../../analysis/known-act.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { mainComponent, practiceSince } from "../decree-30.ts"

/** The day of a well-known act is its real one. */
export const knownActDay = defineRule({
  id: "legal-basis/known-act-day",
  severity: "warning",
  title: { vi: "Ngày ban hành của văn bản đã biết được ghi đúng", en: "The day of a known act is right" },
  explain: {
    vi: "Phần mềm kèm một bảng nhỏ các văn bản của trung ương hay được viện dẫn, đã đối chiếu. Số và ký hiệu là duy nhất trong năm, nên cùng số, cùng năm mà khác ngày là ghi nhầm.",
    en: "The software has a small table of central acts that plans cite, each checked. A number is unique within its year, so another day in the same year is a slip.",
  },
  remedy: { vi: "Sửa ngày theo văn bản gốc.", en: "Correct the day by the act itself." },
  examples: { right: ["1373/QĐ-TTg ngày 30/7/2021"], wrong: ["1373/QĐ-TTg ngày 30/7/2020"] },
  basis: [practice("bảng văn bản đã biết kèm theo phần mềm", "verified"), mainComponent("6 điểm b")],
  since: practiceSince,
  needs: there("citations"),
  messages: {
    otherDay: {
      vi: "“{number}” ghi ngày {cited}; văn bản này ban hành ngày {known}.",
      en: "“{number}” is dated {cited}; it was issued on {known}.",
    },
  },
  check({ plan }, report) {
    for (const { mentions, number } of plan.citations) {
      const known = actOf(number)
      if (known?.date == null || known.certainty !== "verified") continue
      const { date: issued } = known
      const wrong = mentions
        .map(({ at, date, end, start }) => ({
          place: { node: at, start, end },
          cited: date === null ? undefined : wholeDate(date),
        }))
        .find(({ cited }) => cited !== undefined && cited !== issued && yearOf(cited) === yearOf(issued))
      if (wrong?.cited === undefined) continue
      report("otherDay", wrong.place, {
        number,
        cited: { vi: formatDate(wrong.cited, "vi"), en: formatDate(wrong.cited, "en") },
        known: { vi: formatDate(issued, "vi"), en: formatDate(issued, "en") },
      })
    }
  },
})
