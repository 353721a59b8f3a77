import { practice } from "../../../law/index.ts"
import { defineRule } from "../../rule.ts"
import { mainComponent, practiceSince } from "../decree-30.ts"

/** A plan says which act it carries out or rests on. */
export const basisStated = defineRule({
  id: "legal-basis/basis-stated",
  severity: "information",
  title: {
    vi: "Kế hoạch nêu văn bản làm căn cứ hoặc văn bản được triển khai",
    en: "The plan names the act it rests on or carries out",
  },
  explain: {
    vi: "Phần mở đầu thường nêu văn bản của cấp trên mà kế hoạch thực hiện. Nghị định không bắt buộc mọi kế hoạch phải có phần căn cứ, nhưng thiếu nó thì khó biết kế hoạch phải bám theo nội dung, giai đoạn và chế độ báo cáo nào.",
    en: "The preamble usually names the superior's act that the plan carries out. The decree does not demand it of every plan, but without it nobody knows which content, period and reports the plan has to follow.",
  },
  remedy: {
    vi: "Thêm câu “Thực hiện … số … ngày … của … về …” ở phần mở đầu.",
    en: "Add the sentence “Thực hiện … số … ngày … của … về …” to the preamble.",
  },
  examples: { right: ["Thực hiện Kế hoạch số 84/KH-UBND ngày …"], wrong: ["không viện dẫn văn bản nào"] },
  basis: [practice("thông lệ: kế hoạch nêu văn bản được triển khai ở phần mở đầu"), mainComponent("6 điểm c")],
  since: practiceSince,
  messages: {
    none: {
      vi: "Không viện dẫn văn bản nào bằng số, ký hiệu.",
      en: "No act is cited by its number.",
    },
    onlyMentioned: {
      vi: "Có viện dẫn {count} văn bản nhưng phần mở đầu không nêu văn bản nào là căn cứ hoặc được triển khai.",
      en: "{count} acts are cited, but the preamble names none as basis or as the act carried out.",
    },
  },
  check({ plan: { citations } }, report) {
    const place = { path: ["citations"] }
    if (citations.length === 0) report("none", place, {})
    else if (citations.every(({ role }) => role === "mention"))
      report("onlyMentioned", place, { count: citations.length })
  },
})
