import { there } from "../../analysis/needs.ts"
import { editsOf, findAt, placeOf } from "../../analysis/plan-text.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

const capital =
  /(?<=(?:địa bàn|của|[Tt]ại|[Tt]oàn|[Tt]rong|[Ởở]|cho|với) )(?:Tỉnh|Huyện|Xã|Thị xã) \p{Lu}\p{L}+ \p{Lu}\p{L}+/uy

/** The type word of an administrative unit has a small letter inside a sentence. */
export const unitTypeSmall = defineRule({
  id: "language/unit-type-small",
  severity: "information",
  title: { vi: "Danh từ chung của đơn vị hành chính viết thường", en: "The type word of a unit has a small letter" },
  explain: {
    vi: "Tên đơn vị hành chính gồm danh từ chung và tên riêng thì chỉ viết hoa tên riêng: “tỉnh Vĩnh Long”, “xã Long Hòa”. Đơn vị mang chữ số, tên người, tên sự kiện (“Phường 1”) và “Thành phố Hồ Chí Minh” viết hoa cả danh từ chung nên không xét; đầu câu cũng không xét.",
    en: "Of an administrative unit only the proper name has capitals: “tỉnh Vĩnh Long”, “xã Long Hòa”. Units named by a number, person or event (“Phường 1”) and “Thành phố Hồ Chí Minh” have them all and are left alone, as is the start of a sentence.",
  },
  remedy: {
    vi: "Viết thường danh từ chung; có thể sửa tự động.",
    en: "Write the type word small; this can be done automatically.",
  },
  examples: {
    right: ["trên địa bàn tỉnh Vĩnh Long", "tại Phường 1"],
    wrong: ["trên địa bàn Tỉnh Vĩnh Long", "tại Xã Long Hòa"],
  },
  basis: [decree30("Phụ lục II")],
  since: decree30Since,
  needs: there("unitType"),
  messages: {
    capital: {
      vi: "“{written}”: danh từ chung “{type}” viết thường ({count} chỗ).",
      en: "“{written}”: the type word “{type}” has a small letter ({count}).",
    },
  },
  check({ plan }, report) {
    const found = findAt(plan, "unitType", capital)
    const [first] = found
    if (first === undefined) return
    const type = first.text.split(" ")[0] ?? ""
    const data = { written: first.text, type: type.toLowerCase(), count: found.length }
    report("capital", placeOf(plan, first), data, editsOf(plan, found, smallFirst))
  },
})

const smallFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
