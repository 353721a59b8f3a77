import { practice } from "../../../law/index.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** From the highest down; decisions and plans have no rank among themselves. */
const ranks: readonly RegExp[] = [
  /^(?:- )?Căn cứ (?:Hiến pháp)/u,
  /^(?:- )?Căn cứ (?:Bộ luật|Luật|các Luật)/u,
  /^(?:- )?Căn cứ (?:các )?Nghị định/u,
  /^(?:- )?Căn cứ (?:các )?Thông tư/u,
]

/** Acts of higher rank stand before those of lower rank. */
export const basisByRank = defineRule({
  id: "legal-basis/basis-by-rank",
  severity: "information",
  title: { vi: "Căn cứ xếp theo hiệu lực pháp lý từ cao xuống thấp", en: "The bases go from higher to lower rank" },
  explain: {
    vi: "Thông lệ soạn thảo xếp luật trước nghị định, nghị định trước thông tư và quyết định; người đọc thấy ngay thẩm quyền bắt nguồn từ đâu.",
    en: "By custom laws stand before decrees, decrees before circulars and decisions: one sees at once where the power comes from.",
  },
  remedy: { vi: "Đổi thứ tự các dòng căn cứ.", en: "Change the order of the lines." },
  examples: { right: ["Căn cứ Luật …; Căn cứ Nghị định …;"], wrong: ["Căn cứ Nghị định …; Căn cứ Luật …;"] },
  basis: [practice("thứ tự căn cứ theo hiệu lực pháp lý")],
  since: practiceSince,
  messages: {
    lower: {
      vi: "“{before}” đứng trước văn bản có hiệu lực cao hơn “{after}”.",
      en: "“{before}” stands before “{after}”, which ranks higher.",
    },
  },
  check({ plan }, report) {
    const ranked = plan.preamble.flatMap(({ id, text }) => {
      const rank = /^(?:- )?Căn cứ /u.test(text) ? rankOf(text) : undefined
      return rank === undefined ? [] : [{ id, rank, name: nameOf(text) }]
    })
    for (const [index, { id, name, rank }] of ranked.entries()) {
      const before = ranked[index - 1]
      if (before !== undefined && before.rank > rank)
        return report("lower", { node: id }, { before: before.name, after: name })
    }
  },
})

const rankOf = (text: string): number | undefined => {
  const rank = ranks.findIndex((pattern) => pattern.test(text))
  return rank < 0 ? undefined : rank
}

const nameOf = (text: string): string =>
  text
    .replace(/^(?:- )?Căn cứ /u, "")
    .split(/\s+/)
    .slice(0, 4)
    .join(" ")
