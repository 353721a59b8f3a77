import { practice } from "../../../law/index.ts"
import type { Plan } from "../../../plan/index.ts"
import { countedForms } from "../../analysis/counted.ts"
import { there } from "../../analysis/needs.ts"
import { editsOf, type Found, findAt, placeOf, planText } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

const everyYear = /[hH][àằ]ng (?:năm|quý|tháng|tuần|ngày)/y

/** "hằng năm" or "hàng năm", not both. */
export const everyYearOneWay = defineRule({
  id: "language/every-year-one-way",
  severity: "information",
  title: { vi: "“hằng năm” hoặc “hàng năm” viết thống nhất", en: "“hằng năm” and “hàng năm” are not mixed" },
  explain: {
    vi: "Từ điển ghi “hằng năm”, còn nhiều văn bản, kể cả Nghị định 30/2020/NĐ-CP, viết “hàng năm”. Cả hai đều được hiểu; trong một văn bản nên dùng một cách.",
    en: "Dictionaries have “hằng năm”; many documents, Decree 30/2020/NĐ-CP among them, write “hàng năm”. Both are understood; one document should keep to one.",
  },
  remedy: { vi: "Thay theo cách viết được dùng nhiều hơn.", en: "Write the form that stands more often." },
  examples: { right: ["hằng năm"], wrong: ["hàng năm"] },
  basis: [practice("viết thống nhất trong một văn bản")],
  since: practiceSince,
  needs: there("every"),
  messages: {
    mixed: {
      vi: "Viết không thống nhất: {forms}; nên dùng “{expected}”.",
      en: "Not written alike: {forms}; “{expected}” is suggested.",
    },
  },
  check({ plan }, report) {
    const found = findAt(plan, "every", everyYear)
    if (found.length < 2) return
    const plain: Found[] = []
    const marked: Found[] = []
    for (const each of found) if (isEvery(plan, each)) (isPlain(each) ? plain : marked).push(each)
    const fewer = plain.length > marked.length ? marked : plain
    const more = fewer === plain ? marked : plain
    const first = fewer[0]
    const expected = more[0]
    if (first === undefined || expected === undefined) return
    const forms = countedForms([
      [first.text.toLowerCase(), fewer.length],
      [expected.text.toLowerCase(), more.length],
    ])
    const vowel = expected.text.charAt(1)
    const write = (text: string): string => text.charAt(0) + vowel + text.slice(2)
    report(
      "mixed",
      placeOf(plan, first),
      { forms, expected: write(first.text.toLowerCase()) },
      editsOf(plan, fewer, write),
    )
  },
})

const isPlain = ({ text }: Found): boolean => text.charAt(1) === "à"

/** "khách hàng năm 2026" is about customers. */
const isEvery = (plan: Plan, { start }: Found): boolean => {
  const before = planText(plan).text.slice(Math.max(0, start - 8), start)
  if (!/\s$/.test(before)) return true
  const words = before.slice(0, -1).toLowerCase()
  return !ofGoods.some((word) => words.endsWith(word))
}

const ofGoods = ["khách", "bán", "mua", "ngân", "cửa", "mặt", "đơn", "giao", "nhà", "xếp"]
