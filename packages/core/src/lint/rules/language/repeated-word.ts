import { practice } from "../../../law/index.ts"
import type { Plan } from "../../../plan/index.ts"
import { there } from "../../analysis/needs.ts"
import { editsOf, placeOf, planText } from "../../analysis/plan-text.ts"
import { spaceSlips } from "../../analysis/spaces.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

const small = new Set([
  "và",
  "của",
  "các",
  "cho",
  "với",
  "được",
  "đến",
  "theo",
  "trong",
  "trên",
  "về",
  "là",
  "để",
  "do",
])

/** A small word is not written twice in a row. */
export const repeatedWord = defineRule({
  id: "language/repeated-word",
  severity: "warning",
  title: { vi: "Không viết lặp hư từ", en: "A small word is not written twice" },
  explain: {
    vi: "“và và”, “của của” là lỗi gõ phím hoặc dán đoạn. Quy tắc chỉ xét hư từ, không xét từ láy như “luôn luôn”, “ngày ngày”.",
    en: "“và và” or “của của” is a slip of typing or pasting. Only function words are looked at, not reduplications such as “luôn luôn”.",
  },
  remedy: { vi: "Bỏ một từ; có thể sửa tự động.", en: "Delete one of them; this can be done automatically." },
  examples: { right: ["của các sở và các xã"], wrong: ["của của các sở", "và và các xã"] },
  basis: [practice("lỗi gõ lặp từ")],
  since: practiceSince,
  needs: there("twice"),
  messages: {
    twice: { vi: "“{words}”: từ bị lặp ({count} chỗ).", en: "“{words}”: a word stands twice ({count})." },
  },
  check({ plan }, report) {
    const found = spaceSlips(plan).twice.filter(
      ({ text, end }) => isWhole(plan, end) && small.has(text.split(" ")[0] ?? ""),
    )
    const [first] = found
    if (first === undefined) return
    const data = { words: first.text, count: found.length }
    report(
      "twice",
      placeOf(plan, first),
      data,
      editsOf(plan, found, (text) => text.split(" ")[0] ?? text),
    )
  },
})

/** Whether a word ends there. */
const isWhole = (plan: Plan, end: number): boolean => !/\p{L}/u.test(planText(plan).text.charAt(end))
