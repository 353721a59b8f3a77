import { practice } from "../../../law/index.ts"
import type { Mention, Plan } from "../../../plan/index.ts"
import { quoted } from "../../analysis/day-text.ts"
import { mentionsOf } from "../../analysis/mentions.ts"
import { there } from "../../analysis/needs.ts"
import { paragraphText } from "../../analysis/node-by-id.ts"
import { defineRule, type TextEdit } from "../../rule.ts"
import { decree30, practiceSince } from "../decree-30.ts"

/** "Quyết định **số** 1373/QĐ-TTg". */
export const citationWithSo = defineRule({
  id: "legal-basis/citation-with-so",
  severity: "information",
  title: { vi: "Viện dẫn có chữ “số” trước số, ký hiệu", en: "A citation has “số” before the number" },
  explain: {
    vi: "Nghị định 30/2020/NĐ-CP viết “Nghị quyết số 351/2017/UBTVQH14”, và các cơ quan viết theo. Trong một văn bản chỗ có chỗ không là thiếu thống nhất.",
    en: "The decree itself writes “Nghị quyết số 351/2017/UBTVQH14”, and offices follow. With and without it in one document is not consistent.",
  },
  remedy: { vi: "Thêm chữ “số”.", en: "Add “số”." },
  examples: { right: ["Quyết định số 7/QĐ-UBND"], wrong: ["Quyết định 7/QĐ-UBND"] },
  basis: [practice("cách viết số, ký hiệu trong văn bản hành chính"), decree30("Phụ lục II, mục V khoản 7 (ví dụ)")],
  since: practiceSince,
  needs: there("citations"),
  messages: {
    missing: {
      vi: "Thiếu chữ “số” ở {count} chỗ viện dẫn: {acts}.",
      en: "“số” is missing in {count} citations: {acts}.",
    },
  },
  check({ plan }, report) {
    const bare = mentionsOf(plan).filter(({ typeWord, withSo }) => !withSo && typeWord !== null)
    const [first] = bare
    if (first === undefined) return
    const acts = quoted([...new Set(bare.map(({ number, typeWord }) => `${typeWord} ${number}`))])
    const place = { node: first.at, start: first.start, end: first.end }
    report(
      "missing",
      place,
      { count: bare.length, acts },
      bare.flatMap((mention) => inserted(plan, mention)),
    )
  },
})

const inserted = (plan: Plan, { at, number, start }: Mention): readonly TextEdit[] => {
  const found = paragraphText(plan, at)?.indexOf(number, start) ?? -1
  return found < 0 ? [] : [{ node: at, start: found, end: found + number.length, write: `số ${number}` }]
}
