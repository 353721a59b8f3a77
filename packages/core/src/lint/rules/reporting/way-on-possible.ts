import { type IsoDate, yearOf } from "../../../calendar/index.ts"
import type { Jurisdiction } from "../../../jurisdiction/index.ts"
import { clause, governmentDueRule } from "../../../law/index.ts"
import type { Plan, ReportingDuty } from "../../../plan/index.ts"
import { type ChainStep, chainsOf, periodText, planPeriods, solveChain } from "../../../report/index.ts"
import { dayText } from "../../analysis/day-text.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"

/** Who gets reports can still pass them on by the day that the province or the decree sets. */
export const wayOnPossible = defineRule({
  id: "reporting/way-on-possible",
  severity: "warning",
  title: {
    vi: "Hạn báo cáo của kế hoạch còn kịp cho hạn gửi tiếp của nơi nhận",
    en: "The plan's due day leaves its receiver in time for the report that it owes itself",
  },
  explain: {
    vi: "Nơi nhận báo cáo thường phải tổng hợp và gửi tiếp: sở gửi Ủy ban nhân dân tỉnh, tỉnh và bộ gửi Chính phủ chậm nhất ngày 25 tháng cuối kỳ theo Nghị định 09/2019/NĐ-CP. Kế hoạch cho các đơn vị gửi sau ngày ấy thì báo cáo của tỉnh không thể có số liệu của kế hoạch. Quy tắc chỉ so những ngày đã nêu, theo tuyến báo cáo mà tỉnh khai; thời gian tổng hợp không ai nêu thì tính là 0.",
    en: "Who gets reports usually consolidates and passes them on: the department to the province's committee, provinces and ministries to the Government by day 25 of the last month of the period by Decree 09/2019/NĐ-CP. If the plan lets units report after that day, the province's report cannot hold the plan's figures. The rule compares stated days only, along the way of reports that the province declares; time to consolidate that nobody states counts as none.",
  },
  remedy: {
    vi: "Đặt hạn của kế hoạch sớm hơn hạn gửi tiếp, chừa thời gian tổng hợp; xem `lantoa report deadlines`.",
    en: "Set the plan's day before the onward one, with time to consolidate; see `lantoa report deadlines`.",
  },
  examples: {
    right: ["các đơn vị báo cáo Ủy ban nhân dân tỉnh trước ngày 10/12"],
    wrong: ["các đơn vị báo cáo Ủy ban nhân dân tỉnh trước ngày 31/12"],
  },
  basis: [clause("09/2019/NĐ-CP", "Điều 13")],
  since: "2019-03-12",
  needs: there("reporting"),
  messages: {
    tooLate: {
      vi: "Báo cáo {period} gửi {to} hạn {own}, nhưng {from} phải gửi tiếp {onward} chậm nhất {next}: thiếu {count} ngày làm việc.",
      en: "The report for {period} is due to {to} on {own}, but {from} has to report to {onward} by {next}: {count} working days too early.",
    },
  },
  check({ jurisdiction, ownDay, plan }, report) {
    const { reportingChain } = jurisdiction
    if (reportingChain.value.length === 0) return
    const isStated = reportingChain.value.some(({ due }) => due !== null)
    if (!plan.reporting.some((duty) => isStated || mayBeAfterGovernment(duty, jurisdiction, ownDay))) return
    const told = new Set<number>()
    for (const period of planPeriods(plan, jurisdiction, yearIn(plan, ownDay)))
      for (const { steps } of chainsOf(plan, jurisdiction, period))
        for (const { first, firstDay, second, secondDay, workingDays } of solveChain(steps).conflicts) {
          const duty = first === null || isByRule(first) || !isByRule(second) ? -1 : dutyOf(plan, first)
          if (first === null || duty < 0 || told.has(duty)) continue
          told.add(duty)
          const days = { own: dayText(firstDay), next: dayText(secondDay), count: workingDays }
          const who = { to: first.to, from: second.from, onward: second.to }
          report("tooLate", { path: ["reporting", duty] }, { period: periodText(period.id), ...days, ...who })
        }
  },
})

/** Whether a duty may be due after the Government's day; a quick look, since most plans leave time enough. */
const mayBeAfterGovernment = (
  { due, frequency }: ReportingDuty,
  jurisdiction: Jurisdiction,
  ownDay: IsoDate,
): boolean => {
  const last = jurisdiction.valueOf(governmentDueRule, ownDay)?.value.value
  if (last === undefined) return false
  return due.some((each) => {
    if (each.kind === "yearly" && frequency === "annual") return each.month === 12 && each.day > last
    return (each.kind === "yearly" || each.kind === "monthly") && each.day > last
  })
}

/** The first year of the plan that is not over on its own day. */
const yearIn = ({ period }: Plan, ownDay: IsoDate): number => Math.max(period?.from ?? 0, yearOf(ownDay))

/** Whether the province or the decree says that or when a step is due, not the plan. */
const isByRule = ({ because }: ChainStep): boolean =>
  because.some(({ kind }) => kind === "province" || kind === "parameter")

/** The plan's duty that a step is. */
const dutyOf = ({ reporting }: Plan, { because }: ChainStep): number =>
  reporting.findIndex(({ at }) => because.some((each) => each.kind === "clause" && each.at === at))
