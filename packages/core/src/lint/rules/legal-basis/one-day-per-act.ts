import { formatDate, type PartialDate, wholeDate, yearOf } from "../../../calendar/index.ts"
import type { CitedAct, Mention } from "../../../plan/index.ts"
import { fold } from "../../../text/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since, mainComponent } from "../decree-30.ts"

/** An act has one day of issue wherever the plan names it. */
export const oneDayPerAct = defineRule({
  id: "legal-basis/one-day-per-act",
  severity: "error",
  title: { vi: "Một văn bản được viện dẫn chỉ có một ngày ban hành", en: "An act that is cited has one day of issue" },
  explain: {
    vi: "Số và ký hiệu là duy nhất trong một năm của một cơ quan. Cùng số, cùng năm mà ghi hai ngày khác nhau thì chắc chắn có một chỗ sai.",
    en: "Number and symbol are unique within a year of one body. One number of one year with two days is wrong in one place.",
  },
  remedy: {
    vi: "Đối chiếu bản gốc của văn bản được viện dẫn và sửa chỗ sai.",
    en: "Compare with the act itself and correct the wrong one.",
  },
  examples: {
    right: ["cùng một văn bản, cùng một ngày"],
    wrong: ["84/KH-UBND ngày 11/3/2026 … 84/KH-UBND ngày 12/3/2026"],
  },
  basis: [decree30("Điều 15 khoản 1"), mainComponent("6 điểm b")],
  since: decree30Since,
  needs: there("citations"),
  messages: {
    differ: {
      vi: "“{number}” ghi ngày {here}, trong khi chỗ khác ghi ngày {first}.",
      en: "“{number}” is dated {here} here, but {first} elsewhere.",
    },
  },
  check({ plan }, report) {
    for (const act of plan.citations) {
      if (act.mentions.length < 2) continue
      const dated = act.mentions.flatMap((mention) => datedMention(mention))
      const other = dated.find(({ date, mention }) => dated.some((each) => contradicts(each, date, mention)))
      if (other === undefined) continue
      const later = dated.find((each) => contradicts(other, each.date, each.mention)) ?? other
      report(
        "differ",
        { node: later.mention.at, start: later.mention.start, end: later.mention.end },
        dataOf(act, other.date, later.date),
      )
    }
  },
})

interface Dated {
  readonly mention: Mention
  readonly date: PartialDate
}

const datedMention = (mention: Mention): readonly Dated[] =>
  mention.date === null || wholeDate(mention.date) === undefined ? [] : [{ mention, date: mention.date }]

/** Two bodies may have the same number, and one body in two years. */
const contradicts = (one: Dated, date: PartialDate, { issuer }: Mention): boolean =>
  one.date !== date &&
  yearOf(one.date) === yearOf(date) &&
  (issuer === null || one.mention.issuer === null || fold(issuer) === fold(one.mention.issuer))

const dataOf = ({ number }: CitedAct, first: PartialDate, here: PartialDate) => ({
  number,
  first: { vi: formatDate(first, "vi"), en: formatDate(first, "en") },
  here: { vi: formatDate(here, "vi"), en: formatDate(here, "en") },
})
