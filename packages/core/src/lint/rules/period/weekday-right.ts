import { dateFrom, weekdayName } from "../../../calendar/index.ts"
import { practice } from "../../../law/index.ts"
import type { Plan } from "../../../plan/index.ts"
import { fold } from "../../../text/index.ts"
import { there } from "../../analysis/needs.ts"
import { type Found, placeOf, planText } from "../../analysis/plan-text.ts"
import { writtenDays } from "../../analysis/written-days.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

const before = /(?:[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|[Cc]hủ nhật),? ?\(?ngày $/
const parts = /^(.+?),? ?\(?ngày (\d{1,2})\/(\d{1,2})\/(\d{4})$/

/** The day of the week that is named is that of the date. */
export const weekdayRight = defineRule({
  id: "period/weekday-right",
  severity: "warning",
  title: { vi: "Thứ trong tuần khớp với ngày", en: "The day of the week fits the date" },
  explain: {
    vi: "“thứ Hai, ngày 05/01/2026” nêu hai lần cùng một ngày; không khớp thì người nhận giấy mời không biết đến ngày nào.",
    en: "“thứ Hai, ngày 05/01/2026” names one day twice; where the two differ nobody knows when to come.",
  },
  remedy: { vi: "Sửa thứ hoặc ngày.", en: "Correct one of the two." },
  examples: { right: ["thứ Hai, ngày 05/01/2026"], wrong: ["thứ Ba, ngày 05/01/2026"] },
  basis: [practice("lịch")],
  since: practiceSince,
  needs: there("day"),
  messages: {
    other: { vi: "“{written}”: ngày này là {expected}.", en: "“{written}”: that day is a {expected}." },
  },
  check({ plan }, report) {
    for (const found of weekdaysIn(plan)) {
      const [, name = "", day, month, year] = parts.exec(found.text) ?? []
      const date = dateFrom(Number(year), Number(month), Number(day))
      if (date === undefined) continue
      const expected = weekdayName(date)
      if (fold(expected.vi) !== fold(name)) report("other", placeOf(plan, found), { written: found.text, expected })
    }
  },
})

/** Days in figures with the day of the week before them. */
const weekdaysIn = (plan: Plan): readonly Found[] =>
  writtenDays(plan).flatMap(({ end, start, text, year }) => {
    if (year === undefined || !text.includes("/") || !mayFollowWeekday(plan, start)) return []
    const lead = before.exec(planText(plan).text.slice(Math.max(0, start - reach), start))?.[0]
    return lead === undefined ? [] : [{ text: lead + text, start: start - lead.length, end }]
  })

/** A cheap first look: the last letter before "ngày" is one that a day of the week ends with. */
const mayFollowWeekday = (plan: Plan, start: number): boolean => {
  const { text } = planText(plan)
  let at = start - "ngày ".length - 1
  while (" ,(".includes(text.charAt(at)) && at > start - reach) at--
  return "iaưmuyt".includes(text.charAt(at))
}

/** The longest that may stand before a day. */
const reach = 24
