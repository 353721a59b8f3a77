import { there } from "../../analysis/needs.ts"
import { editsOf, findAt, placeOf } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

const small = /thành phố Hồ Chí Minh|thủ đô Hà Nội/y

/** The capital and Hồ Chí Minh City have a capital on their type word too. */
export const specialUnitCapital = defineRule({
  id: "language/special-unit-capital",
  severity: "information",
  title: {
    vi: "“Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh” viết hoa cả danh từ chung",
    en: "“Thủ đô Hà Nội” and “Thành phố Hồ Chí Minh” have capitals throughout",
  },
  explain: {
    vi: "Phụ lục II nêu hai trường hợp đặc biệt viết hoa cả danh từ chung: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.",
    en: "Appendix II names two special cases whose type word has a capital: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.",
  },
  remedy: {
    vi: "Viết hoa danh từ chung; có thể sửa tự động.",
    en: "Write the capital; this can be done automatically.",
  },
  examples: { right: ["Thành phố Hồ Chí Minh", "Thủ đô Hà Nội"], wrong: ["thành phố Hồ Chí Minh", "thủ đô Hà Nội"] },
  basis: [decree30("Phụ lục II")],
  since: decree30Since,
  needs: there("specialUnit"),
  messages: {
    small: {
      vi: "“{written}” ({count} chỗ): phải viết “{expected}”.",
      en: "“{written}” ({count}): “{expected}” is expected.",
    },
  },
  check({ plan }, report) {
    const found = findAt(plan, "specialUnit", small)
    const [first] = found
    if (first === undefined) return
    const data = { written: first.text, expected: capital(first.text), count: found.length }
    report("small", placeOf(plan, first), data, editsOf(plan, found, capital))
  },
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
