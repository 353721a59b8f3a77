import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** Laws and ordinances are cited by type and name. */
export const lawByName = defineRule({
  id: "legal-basis/law-by-name",
  severity: "information",
  title: { vi: "Luật, pháp lệnh viện dẫn bằng tên", en: "Laws and ordinances are cited by name" },
  explain: {
    vi: "Nghị định quy định luật, pháp lệnh chỉ ghi tên loại và tên, không ghi số. Nhiều cơ quan vẫn ghi thêm số để tra cứu nhanh nên quy tắc này còn bàn cãi.",
    en: "By the decree laws and ordinances are cited by type and name, without number. Many bodies add the number to look the act up faster, so that this rule is debatable.",
  },
  remedy: { vi: "Bỏ số của luật, hoặc tắt quy tắc.", en: "Leave the number out, or turn the rule off." },
  examples: { right: ["Luật Thư viện"], wrong: ["Luật Thư viện số 46/2019/QH14"] },
  basis: [mainComponent("6 điểm b")],
  since: decree30Since,
  optIn: true,
  needs: there("citations"),
  messages: {
    number: {
      vi: "Luật, pháp lệnh được viện dẫn kèm số “{number}”; chỉ cần tên loại và tên.",
      en: "A law is cited with its number “{number}”; type and name are enough.",
    },
  },
  check({ plan }, report) {
    for (const { mentions, number } of plan.citations) {
      const [first] = mentions
      if (
        first === undefined ||
        !/\/(?:QH|UBTVQH)\d+$/.test(number) ||
        !/^(?:Bộ luật|Luật|Pháp lệnh)/u.test(first.typeWord ?? "")
      )
        continue
      report("number", { node: first.at, start: first.start, end: first.end }, { number })
    }
  },
})
