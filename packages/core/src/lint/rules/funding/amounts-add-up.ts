import { practice } from "../../../law/index.ts"
import { grouped } from "../../analysis/grouped.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** The parts of a sum of money add up to it. */
export const amountsAddUp = defineRule({
  id: "funding/amounts-add-up",
  severity: "warning",
  title: { vi: "Các khoản kinh phí cộng đúng tổng", en: "The parts of a sum add up to it" },
  explain: {
    vi: "Tổng kinh phí phải bằng cộng các nguồn đã nêu số tiền. Quy tắc chỉ xét khi có một khoản ghi “Tổng” và mọi khoản khác đều có số tiền; khoản chưa nêu số tiền là chưa biết, không phải bằng không.",
    en: "A total equals the sources that make it up. The rule looks only where one item says “Tổng” and all others have an amount: an amount that is not stated is unknown, not zero.",
  },
  remedy: { vi: "Cộng lại, sửa tổng hoặc khoản sai.", en: "Add again, and correct the total or the part." },
  examples: {
    right: ["Tổng 300 triệu: tỉnh 200 triệu, xã 100 triệu"],
    wrong: ["Tổng 300 triệu: tỉnh 200 triệu, xã 150 triệu"],
  },
  basis: [practice("tổng bằng cộng các phần")],
  since: practiceSince,
  needs: there("funding"),
  messages: {
    differs: {
      vi: "Tổng ghi {total} đồng, cộng các khoản được {sum} đồng.",
      en: "The total says {total} đồng, the parts add up to {sum} đồng.",
    },
  },
  check({ plan: { funding } }, report) {
    if (funding.length < 3) return
    const totals = funding.filter(({ text }) => /^(?:- )?tổng/iu.test(text))
    const parts = funding.filter((each) => !totals.includes(each))
    const [total] = totals
    if (total === undefined || totals.length > 1 || total.amountVnd === null || parts.length < 2) return
    if (parts.some(({ amountVnd }) => amountVnd === null)) return
    const sum = parts.reduce((added, { amountVnd }) => added + (amountVnd ?? 0), 0)
    if (sum === total.amountVnd) return
    report(
      "differs",
      { path: ["funding", funding.indexOf(total)] },
      { total: grouped(total.amountVnd), sum: grouped(sum) },
    )
  },
})
