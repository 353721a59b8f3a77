import { clause } from "../../../law/index.ts"
import type { Plan } from "../../../plan/index.ts"
import { there } from "../../analysis/needs.ts"
import { findFrom, placeOf, scanOf } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"

/** Twelve digits that start with the code of a province: the form of a personal identity number. */
const identity = /(?<!\d)0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}(?!\d)/y

/** No personal identity number (*số định danh cá nhân, căn cước*) in a plan. */
export const noIdentityNumber = defineRule({
  id: "privacy/no-identity-number",
  severity: "warning",
  title: { vi: "Không ghi số định danh cá nhân, số căn cước", en: "No personal identity number" },
  explain: {
    vi: "Số định danh cá nhân xác định một con người cụ thể; kế hoạch truyền thông không cần đến. Thường lọt vào qua danh sách kèm theo.",
    en: "A personal identity number identifies one person, and a communication plan has no need of it. It usually slips in with a list in an annex.",
  },
  remedy: {
    vi: "Xóa số định danh; danh sách có dữ liệu cá nhân gửi riêng.",
    en: "Delete it; send lists with personal data separately.",
  },
  examples: { right: ["danh sách gửi riêng"], wrong: ["số định danh 001000000000"] },
  basis: [clause("91/2025/QH15", "Điều 2"), clause("356/2025/NĐ-CP", "danh mục dữ liệu cá nhân cơ bản")],
  since: "2026-01-01",
  needs: there("digits"),
  messages: {
    identity: {
      vi: "Có {count} dãy 12 chữ số có dạng số định danh cá nhân (bắt đầu bằng {starts}).",
      en: "There are {count} rows of twelve digits in the form of a personal identity number (starting with {starts}).",
    },
  },
  check({ plan }, report) {
    const found = findFrom(plan, twelveDigits(plan), identity)
    const [first] = found
    if (first === undefined) return
    const starts = [...new Set(found.map(({ text }) => `${text.slice(0, 3)}…`))].join(", ")
    report("identity", placeOf(plan, first), { count: found.length, starts })
  },
})

/** Where twelve digits in a row begin. */
const twelveDigits = (plan: Plan): readonly number[] => {
  const { digits } = scanOf(plan)
  const starts: number[] = []
  for (let index = 0; index < digits.length; index += 2) {
    const start = digits[index] ?? 0
    if ((digits[index + 1] ?? 0) - start === 12) starts.push(start)
  }
  return starts
}
