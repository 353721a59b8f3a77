import type { YearPeriod } from "../../../calendar/index.ts"
import { practice } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

const yearsInTitle = /(?:giai đoạn|các năm|từ năm)\s+(?<from>20\d\d)\s*(?:-|–|đến(?: hết)?(?: năm)?)\s*(?<to>20\d\d)/iu

/** A plan lies within the years of the act that it carries out. */
export const withinParent = defineRule({
  id: "period/within-parent",
  severity: "warning",
  title: {
    vi: "Giai đoạn của kế hoạch nằm trong giai đoạn của văn bản được triển khai",
    en: "The plan's years lie within those of the act it carries out",
  },
  explain: {
    vi: "Kế hoạch triển khai một chương trình, đề án có giai đoạn thì không bắt đầu trước và không kéo dài quá giai đoạn đó; phần năm nằm ngoài không có mục tiêu và kinh phí của đề án.",
    en: "A plan that carries out a programme with years neither begins before nor goes on after them; what lies outside has no targets and no money of the programme.",
  },
  remedy: {
    vi: "Đối chiếu giai đoạn trong tên văn bản được triển khai và sửa lại.",
    en: "Compare with the years in the name of the act and correct.",
  },
  examples: {
    right: ["triển khai kế hoạch 2026 - 2030: giai đoạn 2026 - 2030"],
    wrong: ["triển khai kế hoạch 2021 - 2025: giai đoạn 2026 - 2030"],
  },
  basis: [practice("kế hoạch triển khai nằm trong giai đoạn của văn bản được triển khai")],
  since: practiceSince,
  needs: there("citations"),
  messages: {
    outside: {
      vi: "Kế hoạch thực hiện {own}, nằm ngoài giai đoạn {parent} trong tên của “{number}”.",
      en: "The plan runs in {own}, outside the years {parent} in the name of “{number}”.",
    },
  },
  check({ plan }, report) {
    const { citations, period } = plan
    if (period === null) return
    for (const [index, { mentions, number, role }] of citations.entries()) {
      if (role === "mention") continue
      const parent = mentions.map(({ subject }) => yearsOf(subject)).find((years) => years !== undefined)
      if (parent === undefined || isWithin(period, parent)) continue
      const own =
        period.from === null || period.from === period.to ? String(period.to) : `${period.from} - ${period.to}`
      report("outside", { path: ["citations", index] }, { own, parent: `${parent.from} - ${parent.to}`, number })
    }
  },
})

interface Years {
  readonly from: number
  readonly to: number
}

const yearsOf = (subject: string | null): Years | undefined => {
  const groups = subject === null ? undefined : yearsInTitle.exec(subject)?.groups
  return groups === undefined ? undefined : { from: Number(groups["from"]), to: Number(groups["to"]) }
}

const isWithin = ({ from, to }: YearPeriod, parent: Years): boolean =>
  (from ?? parent.from) >= parent.from && to <= parent.to
