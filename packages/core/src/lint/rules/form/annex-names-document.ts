import { there } from "../../analysis/needs.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** An annex says which document it comes with. */
export const annexNamesDocument = defineRule({
  id: "form/annex-names-document",
  severity: "information",
  title: { vi: "Phụ lục ghi kèm theo văn bản nào", en: "An annex names the document that it comes with" },
  explain: {
    vi: "Dưới tiêu đề phụ lục có dòng “(Kèm theo Kế hoạch số … ngày … của …)”, để tờ phụ lục rời khỏi văn bản vẫn biết thuộc văn bản nào.",
    en: "Below the title of an annex stands “(Kèm theo Kế hoạch số … ngày … của …)”, so that a loose sheet still tells where it belongs.",
  },
  remedy: { vi: "Thêm dòng “(Kèm theo …)” dưới tiêu đề phụ lục.", en: "Add the line “(Kèm theo …)” below the title." },
  examples: { right: ["(Kèm theo Kế hoạch số 45/KH-SVHTTDL ngày 20 tháng 3 năm 2026)"], wrong: ["PHỤ LỤC I"] },
  basis: [decree30("Phụ lục I, Phần I, mục III khoản 1")],
  since: decree30Since,
  needs: there("annexes"),
  messages: {
    none: {
      vi: "Phụ lục “{name}” không ghi kèm theo văn bản nào.",
      en: "The annex “{name}” does not say which document it comes with.",
    },
  },
  check({ plan }, report) {
    for (const { children, heading, id, label } of plan.annexes) {
      const top = children.slice(0, 4).map((node) => (node.kind === "paragraph" ? node.text : ""))
      if ([label, heading, ...top].some((text) => /kèm theo|ban hành kèm/iu.test(text))) continue
      report("none", { node: id }, { name: label === "" ? heading : label })
    }
  },
})
