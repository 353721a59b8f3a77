import { ordinalOf } from "../../analysis/ordinal.ts"
import { levelsOf } from "../../analysis/siblings.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** The headings of one level are numbered in one way. */
export const oneNumberingPerLevel = defineRule({
  id: "structure/one-numbering-per-level",
  severity: "warning",
  title: { vi: "Các mục cùng cấp đánh số theo một kiểu", en: "One level is numbered in one way" },
  explain: {
    vi: "Các mục ngang hàng dùng cùng một kiểu số: cùng La Mã, cùng Ả Rập hoặc cùng chữ cái. Lẫn kiểu thì không biết mục nào thuộc mục nào.",
    en: "Headings side by side have one kind of number, all Roman, all Arabic or all letters. Mixed, one cannot tell which belongs to which.",
  },
  remedy: { vi: "Đánh số lại cho cùng kiểu.", en: "Number them alike." },
  examples: { right: ["I, II, III"], wrong: ["I, II, 3"] },
  basis: [mainComponent("6 điểm c")],
  since: decree30Since,
  messages: {
    mixed: {
      vi: "Mục “{label}” đứng ngang hàng với mục “{first}” nhưng đánh số kiểu khác.",
      en: "“{label}” stands beside “{first}” but is numbered in another way.",
    },
  },
  check({ plan }, report) {
    for (const { sections } of levelsOf(plan)) {
      const [first] = sections
      const numbering = first === undefined ? undefined : ordinalOf(first.label)?.numbering
      if (first === undefined || numbering === undefined) continue
      const other = sections.find(({ label }) => {
        const found = ordinalOf(label, numbering)
        return found !== undefined && found.numbering !== numbering
      })
      if (other !== undefined) report("mixed", { node: other.id }, { label: other.label, first: first.label })
    }
  },
})
