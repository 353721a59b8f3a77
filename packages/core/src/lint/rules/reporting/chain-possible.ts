import { practice } from "../../../law/index.ts"
import type { Due, ReportingDuty } from "../../../plan/index.ts"
import { nameKey } from "../../analysis/name-key.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** Who consolidates gets the reports before its own is due. */
export const chainPossible = defineRule({
  id: "reporting/chain-possible",
  severity: "warning",
  title: {
    vi: "Đơn vị tổng hợp nhận được báo cáo trước hạn của chính mình",
    en: "Who consolidates gets the reports before its own is due",
  },
  explain: {
    vi: "Cơ quan nhận báo cáo ấn định thời hạn để cấp trên kịp tổng hợp. Nếu cấp dưới được nộp sau hoặc đúng ngày cơ quan tổng hợp phải báo cáo thì báo cáo tổng hợp không thể có số liệu của cấp dưới.",
    en: "A body that gets reports sets their day so that it can consolidate. If those below may report on or after the day on which it has to report itself, its report cannot hold their figures.",
  },
  remedy: {
    vi: "Đặt hạn của cấp dưới sớm hơn, chừa thời gian tổng hợp.",
    en: "Set the lower units' day earlier, with time to consolidate.",
  },
  examples: {
    right: ["xã gửi sở ngày 10/12, sở gửi tỉnh ngày 20/12"],
    wrong: ["xã gửi sở ngày 20/12, sở gửi tỉnh ngày 10/12"],
  },
  basis: [practice("thời hạn cấp dưới trước thời hạn cấp trên để kịp tổng hợp")],
  since: practiceSince,
  needs: there("reporting"),
  messages: {
    tooLate: {
      vi: "“{unit}” phải báo cáo {own}, nhưng các đơn vị gửi cho “{unit}” đến {incoming} mới hết hạn.",
      en: "“{unit}” has to report by {own}, but reports to it are due only by {incoming}.",
    },
  },
  check({ plan: { reporting } }, report) {
    if (reporting.length < 2) return
    for (const [index, own] of reporting.entries()) {
      const senders = new Map(own.from.map((name) => [nameKey(name), name]))
      for (const incoming of reporting) {
        if (incoming === own || incoming.frequency !== own.frequency) continue
        const unit = incoming.to.map((name) => senders.get(nameKey(name))).find((name) => name !== undefined)
        const late = unit === undefined ? undefined : latePair(own, incoming)
        if (unit !== undefined && late !== undefined)
          report("tooLate", { path: ["reporting", index] }, { unit, ...late })
      }
    }
  },
})

/** Yearly days of the same place in the year, the incoming not before the own. */
const latePair = (
  own: ReportingDuty,
  incoming: ReportingDuty,
): { readonly own: string; readonly incoming: string } | undefined => {
  for (const [index, due] of own.due.entries()) {
    const other = incoming.due[incoming.due.length === own.due.length ? index : 0]
    if (other?.kind !== due.kind || keyOf(other) === undefined) continue
    if ((keyOf(other) ?? "") >= (keyOf(due) ?? "")) return { own: dayOf(due), incoming: dayOf(other) }
  }
  return undefined
}

const pad = (value: number): string => String(value).padStart(2, "0")

const keyOf = (due: Due): string | undefined => {
  if (due.kind === "yearly") return `${pad(due.month)}-${pad(due.day)}`
  if (due.kind === "monthly") return pad(due.day)
  return due.kind === "date" ? due.date : undefined
}

const dayOf = (due: Due): string => {
  if (due.kind === "yearly") return `${pad(due.day)}/${due.month}`
  if (due.kind === "monthly") return pad(due.day)
  return due.kind === "date" ? due.date.split("-").reverse().join("/") : ""
}
