import type { Section } from "../../../plan/index.ts"
import type { Text } from "../../../text/index.ts"
import { quoted } from "../../analysis/day-text.ts"
import { levelsOf } from "../../analysis/siblings.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** A label stands once at its level: a second "II" makes every reference to II ambiguous. */
export const labelsUnique = defineRule({
  id: "structure/labels-unique",
  severity: "error",
  title: {
    vi: "Số thứ tự của các mục cùng cấp không trùng nhau",
    en: "No two parts of one level have the same number",
  },
  explain: {
    vi: "Nội dung được phân chia thành các phần, mục từ lớn đến nhỏ theo một trình tự nhất định. Hai mục cùng số thì mọi viện dẫn “Mục II” đều không rõ là mục nào, và các mục sau lệch số theo.",
    en: "The body is divided into parts in a definite order. With two parts of one number nobody knows which one “Mục II” means, and the parts after it are off by one.",
  },
  remedy: {
    vi: "Đánh số lại từ mục bị trùng trở đi, rồi rà lại các viện dẫn trong văn bản. Phần mềm không tự đánh số lại vì viện dẫn ở văn bản khác có thể đang dùng số cũ.",
    en: "Number again from the repeated part on, then check the references. The software does not renumber by itself: other documents may refer to the old numbers.",
  },
  examples: { right: ["I, II, III"], wrong: ["I, II, II"] },
  basis: [mainComponent("6 điểm c, điểm đ")],
  since: decree30Since,
  messages: {
    repeated: {
      vi: "“{label}. {heading}” trùng số với “{label}. {first}”{more}.",
      en: "“{label}. {heading}” has the same number as “{label}. {first}”{more}.",
    },
  },
  check({ plan }, report) {
    for (const level of levelsOf(plan)) {
      if (level.sections.length < 2 || !hasRepeats(level.sections)) continue
      const headings = level.sections.filter(({ label }) => label !== "")
      const repeated = headings.filter(({ label }, at) => headings.findIndex((other) => other.label === label) < at)
      const [second, ...others] = repeated
      const first = headings.find(({ label }) => label === second?.label)
      if (first === undefined || second === undefined) continue
      const data = { label: second.label, heading: second.heading, first: first.heading, more: more(others) }
      report("repeated", { node: second.id }, data)
    }
  },
})

const hasRepeats = (sections: readonly Section[]): boolean => {
  const seen = new Set<string>()
  for (const { label } of sections) {
    if (label === "") continue
    if (seen.has(label)) return true
    seen.add(label)
  }
  return false
}

/** The labels after it that stand twice too: where numbering starts anew, all of them do. */
const more = (others: readonly Section[]): Text => {
  const labels = quoted(others.map(({ label }) => label))
  return others.length === 0 ? { vi: "", en: "" } : { vi: `; còn trùng: ${labels}`, en: `; so have: ${labels}` }
}
