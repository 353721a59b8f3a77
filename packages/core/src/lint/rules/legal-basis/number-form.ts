import { typeCodesOf } from "../../../law/index.ts"
import { remembered } from "../../../text/index.ts"
import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since, mainComponent } from "../decree-30.ts"

const codes = typeCodesOf("administrative").map(({ code }) => code)

/** The number of an act that is cited has the form of some family. */
export const numberForm = defineRule({
  id: "legal-basis/number-form",
  severity: "warning",
  title: { vi: "Số, ký hiệu văn bản được viện dẫn đúng khuôn dạng", en: "The number of a cited act has a known form" },
  explain: {
    vi: "Số, ký hiệu gồm số, tên loại, cơ quan theo một trong các khuôn dạng: hành chính “84/KH-UBND”, quy phạm “30/2020/NĐ-CP”, Đảng “29-CT/TW”, công văn “3320/BGDĐT-GDTX”. Gõ sai dấu hoặc hoa thường thì không tra được.",
    en: "A number has one of these forms: administrative “84/KH-UBND”, normative “30/2020/NĐ-CP”, Party “29-CT/TW”, letter “3320/BGDĐT-GDTX”. With a wrong mark or case the act cannot be looked up.",
  },
  remedy: {
    vi: "Đối chiếu với văn bản gốc và sửa số, ký hiệu.",
    en: "Compare with the act itself and correct the number.",
  },
  examples: { right: ["30/QĐ-UBND", "12/CTr-UBND"], wrong: ["30/Qđ-UBND", "12/CTR-UBND"] },
  basis: [mainComponent("3 điểm b"), decree30("Phụ lục III, mục I")],
  since: decree30Since,
  needs: there("citations"),
  messages: {
    case: {
      vi: "“{number}”: chữ viết tắt tên loại phải viết “{expected}”.",
      en: "“{number}”: the code of the type is “{expected}”.",
    },
  },
  check({ plan }, report) {
    for (const { mentions, number } of plan.citations) {
      const [first] = mentions
      const expected = codeMeant(number)
      if (first !== undefined && expected !== undefined)
        report("case", { node: first.at, start: first.start, end: first.end }, { number, expected })
    }
  },
})

/** The code as it is written, where a number has it in another case: `QĐ` for `Qđ`. */
const codeMeant: (number: string) => string | undefined = remembered((number) => {
  const printed = /^\d*\/(?:\d{4}\/)?(\p{L}+)-\p{Lu}/u.exec(number)?.[1]
  if (printed === undefined || codes.includes(printed)) return undefined
  return codes.find((code) => code.toLowerCase() === printed.toLowerCase())
})
