import { dateFrom, epochDay, type IsoDate, yearOf } from "../../../calendar/index.ts"
import { clause, reportingWindow } from "../../../law/index.ts"
import { type Due, frequencyLabel, type ReportingDuty } from "../../../plan/index.ts"
import type { Text } from "../../../text/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"

/** A report is due after the figures of its period are closed; before it, the last days are not in it. */
export const dueAfterWindow = defineRule({
  id: "reporting/due-after-window",
  severity: "information",
  title: {
    vi: "Hạn gửi báo cáo sau ngày chốt số liệu của kỳ",
    en: "A report is due after the figures of its period are closed",
  },
  explain: {
    vi: "Theo Nghị định 09/2019/NĐ-CP, số liệu báo cáo năm tính từ 15/12 năm trước đến 14/12 của kỳ báo cáo; báo cáo 6 tháng chốt ngày 14/6. Hạn gửi sớm hơn không sai, nhưng báo cáo khi đó thiếu số liệu những ngày cuối kỳ; kế hoạch nên ghi thời gian chốt số liệu của riêng mình để các đơn vị tính như nhau.",
    en: "By Decree 09/2019/NĐ-CP the figures of a year run from 15 December of the year before to 14 December; those of a half year close on 14 June. An earlier due day is not wrong, but the last days are not in the report; the plan should name its own cut-off so that all count alike.",
  },
  remedy: {
    vi: "Lùi thời hạn ra sau ngày chốt số liệu, hoặc ghi rõ thời gian chốt số liệu riêng của kế hoạch.",
    en: "Move the due day after the cut-off, or name the plan's own cut-off.",
  },
  examples: { right: ["báo cáo năm gửi sau ngày 14/12"], wrong: ["báo cáo năm gửi trước ngày 30/11"] },
  basis: [clause("09/2019/NĐ-CP", "Điều 12")],
  since: "2019-03-12",
  needs: there("reporting"),
  messages: {
    early: {
      vi: "Báo cáo {frequency} phải gửi {due}, sớm hơn {days} ngày so với ngày chốt số liệu của kỳ ({window}).",
      en: "The {frequency} report is due {due}, {days} days before the figures of the period are closed ({window}).",
    },
  },
  check({ ownDay, plan }, report) {
    const year = plan.period?.from ?? yearOf(ownDay)
    for (const [index, duty] of plan.reporting.entries()) {
      const early = duty.due.map((due) => earlyDue(duty, due, year)).find((found) => found !== undefined)
      if (early !== undefined)
        report("early", { path: ["reporting", index] }, { frequency: frequencyLabel(duty.frequency), ...early })
    }
  },
})

interface Early {
  readonly due: Text
  readonly days: number
  readonly window: Text
}

/** A due day in the second half of the period but before its cut-off; one in the first half is of the period before. */
const earlyDue = ({ frequency }: ReportingDuty, due: Due, year: number): Early | undefined => {
  if (due.kind !== "yearly" || (frequency !== "annual" && frequency !== "semiannual")) return undefined
  const half = due.month <= 6 ? 1 : 2
  if (frequency === "annual" && half === 1) return undefined
  const window = reportingWindow(frequency, frequency === "annual" ? { year } : { year, index: half })
  const day = dateFrom(year, due.month, due.day)
  if (window === undefined || day === undefined || day >= window.to || isOfThePeriodBefore(frequency, due.month))
    return undefined
  const days = epochDay(window.to) - epochDay(day)
  const before = due.before ? { vi: "trước ngày", en: "before" } : { vi: "ngày", en: "on" }
  return {
    due: { vi: `${before.vi} ${dayMonth(day)}`, en: `${before.en} ${dayMonth(day)}` },
    days,
    window: { vi: `${dayMonth(window.to)}`, en: dayMonth(window.to) },
  }
}

/** A half-year report due in January or July is of the half before. */
const isOfThePeriodBefore = (frequency: ReportingDuty["frequency"], month: number): boolean =>
  frequency === "semiannual" && (month <= 2 || (month >= 7 && month <= 8))

const dayMonth = (day: IsoDate): string => `${day.slice(8, 10)}/${Number(day.slice(5, 7))}`
