import { type Ordinal, ordinalOf } from "../../analysis/ordinal.ts"
import { levelsOf } from "../../analysis/siblings.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** Capitals, where offices use them, stand above all. */
const rank: Readonly<Record<Ordinal["numbering"], number>> = {
  "upper-letter": 0,
  roman: 1,
  arabic: 2,
  "lower-letter": 3,
}

/** Roman numerals stand above Arabic ones, those above letters. */
export const numberingHierarchy = defineRule({
  id: "structure/numbering-hierarchy",
  severity: "warning",
  title: { vi: "Thứ bậc đánh số: La Mã, Ả Rập, chữ cái", en: "Numbering goes from Roman to Arabic to letters" },
  explain: {
    vi: "Văn bản không chia điều thì các mục đánh I, II (La Mã), trong đó 1, 2 (Ả Rập), trong đó a, b (chữ cái). Mục La Mã nằm trong mục Ả Rập, mục Ả Rập nằm trong điểm là đảo thứ bậc.",
    en: "In a document without articles, parts are I, II, within them 1, 2, within those a, b. A Roman part inside an Arabic one, or an Arabic one inside a letter, turns that round.",
  },
  remedy: { vi: "Đánh số lại theo thứ bậc.", en: "Number them in that order." },
  examples: { right: ["I. → 1. → a)"], wrong: ["1. → I."] },
  basis: [mainComponent("6 điểm c, điểm đ")],
  since: decree30Since,
  messages: {
    upside: {
      vi: "Mục “{label}” nằm trong mục “{above}”: sai thứ bậc đánh số (La Mã, Ả Rập, chữ cái).",
      en: "“{label}” stands inside “{above}”: the order is Roman, Arabic, letters.",
    },
  },
  check({ plan }, report) {
    for (const { above, sections } of levelsOf(plan)) {
      if (above === undefined || above.label === "" || sections.length === 0) continue
      const inner = sections.find(({ label }) => label !== "")
      if (inner === undefined || inner.label.includes(".") || /^(?:phụ lục|phần|biểu)/iu.test(above.label)) continue
      const outer = ordinalOf(above.label)?.numbering
      if (outer === undefined) continue
      const numbering = ordinalOf(inner.label)?.numbering
      if (numbering !== undefined && rank[numbering] < rank[outer])
        report("upside", { node: inner.id }, { label: inner.label, above: above.label })
    }
  },
})
