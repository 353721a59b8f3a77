import { bodyParagraph, valueOn } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { layoutTolerance, measureText, missetComponents } from "../../layout/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** The first line of a paragraph is indented by 1 cm or 1.27 cm. */
export const layoutFirstLineIndent = defineRule({
  id: "layout/first-line-indent",
  severity: "warning",
  title: { vi: "Dòng đầu đoạn lùi vào 1 cm hoặc 1,27 cm", en: "First lines are indented by 1 cm or 1.27 cm" },
  explain: {
    vi: "Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm. Xét các đoạn nội dung ngoài bảng.",
    en: "A new paragraph begins 1 cm or 1.27 cm in. Judged for paragraphs of the body outside tables.",
  },
  remedy: {
    vi: "Đặt thụt dòng đầu (First line) 1 cm hoặc 1,27 cm trong định dạng đoạn, bỏ dấu cách hoặc tab đầu dòng.",
    en: "Set a first-line indent of 1 cm or 1.27 cm in the paragraph's format, without spaces or tabs.",
  },
  basis: [mainComponent("6 điểm e")],
  since: decree30Since,
  needs: there("layout"),
  messages: {
    indent: {
      vi: "{count} đoạn nội dung lùi đầu dòng {is} mm; quy định {wanted} mm.",
      en: "{count} paragraphs of the body are indented by {is} mm; the rule is {wanted} mm.",
    },
  },
  check({ day, layout, plan }, report) {
    const allowed = valueOn(bodyParagraph, day)?.value?.firstLineMm
    if (layout === undefined || allowed === undefined || !isStateDocument(plan)) return
    const misset = missetComponents(layout, day, ({ component, firstLineMm, inTable }) => {
      if (component !== "body" || inTable) return false
      return !allowed.some((mm) => Math.abs(mm - firstLineMm) <= layoutTolerance.mm)
    })
    for (const { count, first } of misset)
      report("indent", first.place, {
        count,
        is: measureText(first.firstLineMm),
        wanted: wantedText(allowed),
      })
  },
})

const wantedText = (allowed: readonly number[]) => {
  const texts = allowed.map(measureText)
  return { vi: texts.map(({ vi }) => vi).join(" hoặc "), en: texts.map(({ en }) => en).join(" or ") }
}
