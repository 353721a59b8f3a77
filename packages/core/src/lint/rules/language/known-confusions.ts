import { practice } from "../../../law/index.ts"
import { grouped } from "../../../text/index.ts"
import { meantBy, slips } from "../../analysis/confusions.ts"
import { there } from "../../analysis/needs.ts"
import { editsOf, findIn, placeOf } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** Words that are known to be taken for one another. */
export const knownConfusions = defineRule({
  id: "language/known-confusions",
  severity: "warning",
  title: { vi: "Không dùng nhầm từ", en: "No word is taken for another" },
  explain: {
    vi: "Danh sách chỉ gồm những cụm từ viết như vậy thì luôn sai, ví dụ “giành thời lượng” (đúng là “dành thời lượng”, để riêng cho việc gì; “giành” là đoạt lấy) và “công/trang thông tin điện tử” (đúng là “cổng/trang”).",
    en: "The list has only phrases that are always wrong as written, such as “giành thời lượng” for “dành thời lượng” (to set aside; “giành” is to win) and “công/trang” for “cổng/trang” (portal or site).",
  },
  remedy: {
    vi: "Thay bằng từ đúng; có thể sửa tự động.",
    en: "Write the word that is meant; this can be done automatically.",
  },
  examples: { right: ["dành thời lượng"], wrong: ["giành thời lượng"] },
  basis: [practice("chính tả và nghĩa của từ trong từ điển tiếng Việt")],
  since: practiceSince,
  needs: there("slip"),
  messages: {
    slip: {
      vi: "“{written}” ({count} chỗ): nhầm từ, phải là “{meant}”.",
      en: "“{written}” ({count}) is a slip for “{meant}”.",
    },
  },
  check({ plan }, report) {
    for (const found of grouped(findIn(plan, slips), ({ text }) => text.toLowerCase()).values()) {
      const [first] = found
      if (first === undefined) continue
      const data = { written: first.text, meant: meantBy(first.text), count: found.length }
      report("slip", placeOf(plan, first), data, editsOf(plan, found, meantBy))
    }
  },
})
