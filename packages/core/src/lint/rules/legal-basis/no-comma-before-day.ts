import { clause, practice } from "../../../law/index.ts"
import type { Mention, Plan } from "../../../plan/index.ts"
import { quoted } from "../../analysis/day-text.ts"
import { numberParts } from "../../analysis/known-act.ts"
import { mentionsOf } from "../../analysis/mentions.ts"
import { there } from "../../analysis/needs.ts"
import { paragraphText } from "../../analysis/node-by-id.ts"
import { defineRule, type TextEdit } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** In citations of state documents no comma stands before "ngày"; the Party writes one. */
export const noCommaBeforeDay = defineRule({
  id: "legal-basis/no-comma-before-day",
  severity: "information",
  title: {
    vi: "Viện dẫn văn bản nhà nước không có dấu phẩy trước chữ “ngày”",
    en: "No comma before “ngày” in citations of state documents",
  },
  explain: {
    vi: "“Quyết định số 30/QĐ-TTg ngày …” là cách viết của văn bản nhà nước; “Chỉ thị số 29-CT/TW, ngày …” là cách viết của văn bản Đảng. Trộn hai cách trong một văn bản là thiếu thống nhất.",
    en: "“Quyết định số 30/QĐ-TTg ngày …” is how the State writes, “Chỉ thị số 29-CT/TW, ngày …” how the Party does. Mixing them is not consistent.",
  },
  remedy: {
    vi: "Bỏ dấu phẩy khi viện dẫn văn bản nhà nước.",
    en: "Leave the comma out where a state document is cited.",
  },
  examples: { right: ["Quyết định số 7/QĐ-UBND ngày 05/01/2026"], wrong: ["Quyết định số 7/QĐ-UBND, ngày 05/01/2026"] },
  basis: [
    practice("cách viết viện dẫn trong văn bản nhà nước"),
    clause("05-HD/VPTW", "cách viết viện dẫn văn bản của Đảng", "secondary"),
  ],
  since: practiceSince,
  needs: there("citations"),
  messages: {
    comma: {
      vi: "Thừa dấu phẩy trước chữ “ngày” ở {count} chỗ viện dẫn: {acts}.",
      en: "A comma stands before “ngày” in {count} citations: {acts}.",
    },
  },
  check({ plan }, report) {
    const wrong = mentionsOf(plan).filter(
      ({ commaBeforeDate, number }) => commaBeforeDate && numberParts(number)?.family !== "party",
    )
    const [first] = wrong
    if (first === undefined) return
    const acts = quoted([...new Set(wrong.map(({ number }) => number))])
    const place = { node: first.at, start: first.start, end: first.end }
    report(
      "comma",
      place,
      { count: wrong.length, acts },
      wrong.flatMap((mention) => without(plan, mention)),
    )
  },
})

const without = (plan: Plan, { at, end, number, start }: Mention): readonly TextEdit[] => {
  const text = paragraphText(plan, at) ?? ""
  const from = text.indexOf(number, start) + number.length
  const comma = /^\s*,\s*(?=ngày)/.exec(text.slice(from, end + 8))?.[0]
  return comma === undefined ? [] : [{ node: at, start: from, end: from + comma.length, write: " " }]
}
