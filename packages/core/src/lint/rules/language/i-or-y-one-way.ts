import { practice } from "../../../law/index.ts"
import { grouped } from "../../../text/index.ts"
import { countedForms } from "../../analysis/counted.ts"
import { there } from "../../analysis/needs.ts"
import { findAt, findIn, placeOf } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

const spelledI =
  /[Kk]ỉ (?:niệm|luật|cương)|[Kk]ĩ (?:năng|thuật|sư)|(?:[Qq]uản|[Xx]ử|[Hh]ợp) lí(?![a-zà-ỹ])|[Mm]ĩ thuật|[Tt]ỉ (?:lệ|trọng)|[Cc]hiến sĩ|[Bb]ác sĩ/y
const spelledY =
  /(?<!\p{L})(?:kỷ (?:niệm|luật|cương)|kỹ (?:năng|thuật|sư)|(?:quản|xử|hợp) lý|mỹ thuật|tỷ (?:lệ|trọng)|chiến sỹ|bác sỹ)(?!\p{L})/gu

/** Syllables that may have i or y are written one way all through. */
export const iOrYOneWay = defineRule({
  id: "language/i-or-y-one-way",
  severity: "information",
  title: {
    vi: "i và y (kỷ, kỹ, lý, mỹ, sỹ, tỷ) viết thống nhất",
    en: "i and y (kỷ, kỹ, lý, mỹ, sỹ, tỷ) are written one way",
  },
  explain: {
    vi: "“kỷ niệm” và “kỉ niệm”, “tỷ lệ” và “tỉ lệ” đều gặp trong văn bản; trộn hai cách trong một văn bản thì tìm kiếm và so tên không khớp. Tên riêng giữ theo cách viết đã có nên không xét.",
    en: "Both “kỷ niệm” and “kỉ niệm” are seen; mixing them in one document makes searches miss. Proper names keep their own spelling and are left alone.",
  },
  remedy: { vi: "Chọn một cách viết cho cả văn bản.", en: "Keep to one way in a document." },
  examples: { right: ["kỷ niệm và kỹ năng"], wrong: ["tỉ lệ, tỷ trọng"] },
  basis: [practice("viết thống nhất trong một văn bản")],
  since: practiceSince,
  needs: there("spelledWithI"),
  messages: {
    mixed: { vi: "Viết theo hai kiểu: {forms}; nên dùng một kiểu.", en: "Written in two ways: {forms}; keep to one." },
  },
  check({ plan }, report) {
    const withI = findAt(plan, "spelledWithI", spelledI)
    if (withI.length === 0) return
    const withY = grouped(findIn(plan, spelledY), ({ text }) => syllable(text))
    for (const [key, found] of grouped(withI, ({ text }) => syllable(text))) {
      const [first] = found
      const other = withY.get(key) ?? []
      if (first === undefined || other.length === 0) continue
      const forms = countedForms([
        [first.text, found.length],
        [other[0]?.text ?? "", other.length],
      ])
      report("mixed", placeOf(plan, first), { forms })
    }
  },
})

/** Which syllable of a word may have either letter: the same for `kỉ niệm` and `kỷ luật`. */
const syllable = (text: string): string => /[kltms][ỉĩíỷỹý]/u.exec(text.toLowerCase())?.[0].charAt(0) ?? ""
