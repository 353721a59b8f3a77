import { levelsOf } from "../../analysis/siblings.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** Points are lettered by the Vietnamese alphabet, which has no f, j, w, z. */
export const pointLetters = defineRule({
  id: "form/point-letters",
  severity: "information",
  title: { vi: "Điểm dùng chữ cái tiếng Việt", en: "Points have letters of the Vietnamese alphabet" },
  explain: {
    vi: "Điểm được đánh bằng chữ cái tiếng Việt theo thứ tự a, b, c, d, đ, e, g, h, i, k …; không có f và j. Sau e là g.",
    en: "Points have the letters of the Vietnamese alphabet, a, b, c, d, đ, e, g, h, i, k …; there is no f and no j. After e comes g.",
  },
  remedy: { vi: "Đánh lại chữ cái các điểm.", en: "Letter the points again." },
  examples: { right: ["e) … g) …"], wrong: ["e) … f) …"] },
  basis: [mainComponent("6 điểm đ")],
  since: decree30Since,
  messages: {
    letter: {
      vi: "Điểm “{label}”: chữ cái này không có trong bảng chữ cái tiếng Việt.",
      en: "Point “{label}”: the Vietnamese alphabet has no such letter.",
    },
  },
  check({ plan }, report) {
    for (const { labelled } of levelsOf(plan))
      for (const { id, label } of labelled)
        if (label.length === 1 && "fjwzFJWZ".includes(label)) report("letter", { node: id }, { label })
  },
})
