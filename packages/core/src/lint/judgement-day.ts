import { dateFrom, earliestOf, type IsoDate, wholeDate } from "../calendar/index.ts"
import type { Plan } from "../plan/index.ts"
import type { Text } from "../text/index.ts"

/** The day a plan is judged on, and why that one. */
export interface JudgementDay {
  readonly day: IsoDate
  readonly reason: "as-of" | "own-date" | "latest-act" | "start-of-date" | "period" | "fallback"
  readonly text: Text
}

/**
 * The plan's own day (*ngày xét*): its date; for a draft with only a year or month, the first day of it but not
 * before the latest act it cites; without any date the latest act, else the start of its period, else `fallback`.
 */
export const ownDayOf = (plan: Plan, fallback: IsoDate): JudgementDay => {
  const { date } = plan.document
  const whole = date === null ? undefined : wholeDate(date)
  if (whole !== undefined)
    return { day: whole, reason: "own-date", text: { vi: "ngày ghi trên kế hoạch", en: "the plan's own date" } }
  const start = date === null ? undefined : earliestOf(date)
  const latest = plan.citations
    .map((act) => (act.date === null ? undefined : wholeDate(act.date)))
    .filter((day) => day !== undefined)
    .filter((day) => date === null || day.startsWith(date) || day < earliestOf(date))
    .reduce<IsoDate | undefined>((newest, day) => (newest === undefined || day > newest ? day : newest), undefined)
  if (latest !== undefined && (start === undefined || latest > start))
    return {
      day: latest,
      reason: "latest-act",
      text: {
        vi: "dự thảo chưa có ngày: lấy ngày của văn bản mới nhất được viện dẫn",
        en: "a draft with no day: the date of the latest act it cites",
      },
    }
  if (start !== undefined)
    return {
      day: start,
      reason: "start-of-date",
      text: {
        vi: "dự thảo chưa có ngày: lấy ngày đầu của năm, tháng đã ghi",
        en: "a draft with no day: the first day of its year or month",
      },
    }
  if (plan.period?.from != null) {
    const first = dateFrom(plan.period.from, 1, 1)
    if (first !== undefined)
      return {
        day: first,
        reason: "period",
        text: { vi: "không có ngày: lấy ngày đầu của giai đoạn", en: "no date: the first day of its period" },
      }
  }
  return {
    day: fallback,
    reason: "fallback",
    text: { vi: "không có ngày nào trong văn bản: lấy ngày được cho", en: "no date in the document: the given day" },
  }
}

/** The day on which to judge: the one asked for, else the plan's own. */
export const judgementDayOf = (plan: Plan, asOf: IsoDate | undefined, fallback: IsoDate): JudgementDay =>
  asOf === undefined
    ? ownDayOf(plan, fallback)
    : { day: asOf, reason: "as-of", text: { vi: "ngày được yêu cầu (--as-of)", en: "the day asked for (--as-of)" } }
