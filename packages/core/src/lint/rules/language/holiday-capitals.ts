import { grouped } from "../../../text/index.ts"
import { there } from "../../analysis/needs.ts"
import { editsOf, findAt, placeOf } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

const others = /nguyên [đĐ]án|Nguyên Đán|quốc khánh(?![a-zà-ỹ])|(?<=(?:[Nn]gày|[Dd]ịp|[Ll]ễ|mừng) )Quốc Khánh/y

/** Holidays have the capitals that the decree gives them. */
export const holidayCapitals = defineRule({
  id: "language/holiday-capitals",
  severity: "information",
  title: { vi: "Tên ngày lễ viết hoa đúng quy định", en: "Holidays have the capitals of the decree" },
  explain: {
    vi: "Phụ lục II viết “ngày Quốc khánh 2-9”, “tết Nguyên đán”, “Tết” khi đứng một mình. “Tết Nguyên Đán”, “Quốc Khánh”, “quốc khánh” là các cách viết sai thường gặp.",
    en: "Appendix II writes “ngày Quốc khánh 2-9”, “tết Nguyên đán”, and “Tết” alone. “Nguyên Đán”, “Quốc Khánh” and “quốc khánh” are common mistakes.",
  },
  remedy: {
    vi: "Sửa theo cách viết của Nghị định; có thể sửa tự động.",
    en: "Write as the decree does; this can be done automatically.",
  },
  examples: { right: ["tết Nguyên đán", "ngày Quốc khánh 2-9"], wrong: ["Tết Nguyên Đán", "ngày quốc khánh"] },
  basis: [decree30("Phụ lục II")],
  since: decree30Since,
  needs: there("holiday"),
  messages: {
    other: {
      vi: "“{written}” ({count} chỗ): phải viết “{expected}”.",
      en: "“{written}” ({count}): “{expected}” is expected.",
    },
  },
  check({ plan }, report) {
    for (const found of grouped(findAt(plan, "holiday", others), ({ text }) => text).values()) {
      const [first] = found
      if (first === undefined) continue
      const data = { written: first.text, expected: expectedFor(first.text), count: found.length }
      report("other", placeOf(plan, first), data, editsOf(plan, found, expectedFor))
    }
  },
})

const expectedFor = (text: string): string => (text.toLowerCase() === "quốc khánh" ? "Quốc khánh" : "Nguyên đán")
