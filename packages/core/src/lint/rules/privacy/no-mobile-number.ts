import { clause } from "../../../law/index.ts"
import type { Plan } from "../../../plan/index.ts"
import { there } from "../../analysis/needs.ts"
import { type Found, findFrom, placeOf, planText, scanOf } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"

// The number plan, not a law: mobile numbers have ten digits and start with 03, 05, 07, 08 or 09.
const mobile = /(?:\+84[ .]?|0)[35789]\d(?:[ .-]?\d){7}(?!\d)/y

/** No personal telephone number in a plan that is sent out; an office line is not personal. */
export const noMobileNumber = defineRule({
  id: "privacy/no-mobile-number",
  severity: "warning",
  title: {
    vi: "Không ghi số điện thoại di động cá nhân trong văn bản phát hành",
    en: "No personal mobile number in a document that is sent out",
  },
  explain: {
    vi: "Số điện thoại của một người là dữ liệu cá nhân. Kế hoạch được gửi rộng và đăng trên cổng thông tin điện tử; nên ghi điện thoại cơ quan (số cố định) hoặc thư công vụ. Số cố định của cơ quan không phải dữ liệu cá nhân.",
    en: "A person's telephone number is personal data. Plans are sent widely and published; give an office line or an official address. An office line is not personal data.",
  },
  remedy: {
    vi: "Thay bằng điện thoại cơ quan, hoặc gửi số cá nhân bằng văn bản riêng cho người cần liên hệ.",
    en: "Give an office line, or send the number separately to those who need it.",
  },
  examples: { right: ["điện thoại 0270.3836.904"], wrong: ["điện thoại 0900000000"] },
  basis: [clause("91/2025/QH15", "Điều 2"), clause("356/2025/NĐ-CP", "danh mục dữ liệu cá nhân cơ bản")],
  since: "2026-01-01",
  needs: there("digits"),
  messages: {
    mobile: {
      vi: "Có {count} số điện thoại di động (bắt đầu bằng {starts}); nên ghi điện thoại cơ quan.",
      en: "There are {count} mobile numbers (starting with {starts}); an office line is expected.",
    },
  },
  check({ plan }, report) {
    const found = findFrom(plan, numbersIn(plan), mobile).filter((each) => standsAlone(plan, each))
    const [first] = found
    if (first === undefined) return
    const starts = [
      ...new Set(found.map(({ text }) => `${text.replace(/\D/g, "").replace(/^84/, "0").slice(0, 3)}…`)),
    ].join(", ")
    report("mobile", placeOf(plan, first), { count: found.length, starts })
  },
})

/** Where a number begins with a zero, or with the code of the country. */
const numbersIn = (plan: Plan): readonly number[] => {
  const { text } = planText(plan)
  const { digits } = scanOf(plan)
  const starts: number[] = []
  for (let index = 0; index < digits.length; index += 2) {
    const start = digits[index] ?? 0
    if (text.charAt(start) === "0") starts.push(start)
    else if (text.charAt(start - 1) === "+" && text.startsWith("84", start)) starts.push(start - 1)
  }
  return starts
}

/** Digits before it, joined or with one mark between, make it part of a longer number: `0270.3836904`. */
const standsAlone = (plan: Plan, { start }: Found): boolean =>
  !/\d[ .-]?$/.test(planText(plan).text.slice(Math.max(0, start - 2), start))
