import { dateFrom } from "../../../calendar/index.ts"
import { practice } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { placeOf } from "../../analysis/plan-text.ts"
import { type WrittenDay, writtenDays } from "../../analysis/written-days.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** For a day without a year: one that has 29 February. */
const leapYear = 2024

/** Every day that a plan names exists. */
export const daysExist = defineRule({
  id: "period/days-exist",
  severity: "warning",
  title: { vi: "Ngày được nêu là ngày có thật", en: "A day that is named exists" },
  explain: {
    vi: "“31/4”, “30 tháng 02”, tháng 13 không có trong lịch; thường do gõ nhầm, và không đơn vị nào biết hạn thật.",
    en: "There is no 31 April, no 30 February and no month 13. Usually a slip, and nobody knows the real day.",
  },
  remedy: { vi: "Sửa lại ngày.", en: "Correct the day." },
  examples: { right: ["ngày 30 tháng 4", "ngày 28/02/2026"], wrong: ["ngày 31 tháng 4", "ngày 30/02/2026"] },
  basis: [practice("lịch")],
  since: practiceSince,
  needs: there("day"),
  messages: {
    none: { vi: "“{written}” không phải một ngày có thật.", en: "“{written}” is not a day that exists." },
  },
  check({ plan }, report) {
    for (const found of writtenDays(plan))
      if (!exists(found)) report("none", placeOf(plan, found), { written: found.text })
  },
})

const exists = ({ day, month, year }: WrittenDay): boolean =>
  dateFrom(Number(year ?? leapYear), Number(month), Number(day)) !== undefined
