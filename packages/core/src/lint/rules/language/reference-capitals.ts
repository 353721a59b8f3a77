import { quoted } from "../../analysis/day-text.ts"
import { there } from "../../analysis/needs.ts"
import { paragraphText } from "../../analysis/node-by-id.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** References write Phần, Chương, Mục, Tiểu mục, Điều with a capital, khoản and điểm without. */
export const referenceCapitals = defineRule({
  id: "language/reference-capitals",
  severity: "information",
  title: {
    vi: "Viện dẫn viết hoa Phần, Chương, Mục, Điều; viết thường khoản, điểm",
    en: "References write Phần, Chương, Mục, Điều with a capital, khoản and điểm without",
  },
  explain: {
    vi: "Khi viện dẫn phần, chương, mục, tiểu mục, điều của một văn bản cụ thể thì viết hoa chữ cái đầu; khoản, điểm viết thường: “điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I”.",
    en: "In references to a part, chapter, section, subsection or article of a document the first letter is a capital; clauses and points have none: “điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I”.",
  },
  remedy: {
    vi: "Sửa chữ hoa, chữ thường; có thể sửa tự động.",
    en: "Correct the letters; this can be done automatically.",
  },
  examples: { right: ["khoản 1 Mục II"], wrong: ["Khoản 1, mục II"] },
  basis: [decree30("Phụ lục II, mục V khoản 7")],
  since: decree30Since,
  needs: there("references"),
  messages: {
    capitals: {
      vi: "Viện dẫn {printed}; phải viết {expected}.",
      en: "The reference says {printed}; {expected} is expected.",
    },
  },
  check({ plan }, report) {
    const wrong = plan.references.flatMap((reference) => {
      const before = paragraphText(plan, reference.at)?.slice(0, reference.start) ?? ""
      const expected = inOrder(reference.text, /(?:^|[.!?:]\s*)$/.test(before))
      return expected === reference.text ? [] : [{ ...reference, expected }]
    })
    const [first] = wrong
    if (first === undefined) return
    const place = { node: first.at, start: first.start, end: first.end }
    const data = {
      printed: quoted(wrong.map(({ text }) => text)),
      expected: quoted(wrong.map(({ expected }) => expected)),
    }
    report(
      "capitals",
      place,
      data,
      wrong.map(({ at, end, expected, start }) => ({ node: at, start, end, write: expected })),
    )
  },
})

const capital = /(?<!\p{L})(?:tiểu mục|phần|chương|mục|điều)(?=\s+(?:thứ\s+\p{L}+|[IVXLC]+|\d+)(?!\p{L}))/gu
const small = /(?<!\p{L})(?:Khoản|Điểm)(?=\s+(?:\d+|[a-zđ])(?!\p{L}))/gu

/** The reference with its capitals as the decree has them; the first word of a sentence keeps its own. */
const inOrder = (text: string, startsSentence: boolean): string => {
  const written = text
    .replace(capital, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    .replace(small, (word) => word.charAt(0).toLowerCase() + word.slice(1))
  return startsSentence ? text.charAt(0) + written.slice(1) : written
}
