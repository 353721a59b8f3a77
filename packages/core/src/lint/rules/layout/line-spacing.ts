import { bodyParagraph, valueOn } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { isWithin, measureText, missetComponents, rangeText } from "../../layout/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** The body is set in single to one and a half lines. */
export const layoutLineSpacing = defineRule({
  id: "layout/line-spacing",
  severity: "warning",
  title: {
    vi: "Dãn dòng nội dung từ dòng đơn đến 1,5 dòng",
    en: "The body is spaced from single to one and a half lines",
  },
  explain: {
    vi: "Khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa 1,5 dòng. Dãn dòng đặt bằng số pt cố định không so được với số dòng và không xét.",
    en: "Lines stand single to one and a half lines apart. Spacing fixed in points cannot be compared with lines and is not judged.",
  },
  remedy: {
    vi: "Đặt dãn dòng (Line spacing) của nội dung từ 1,0 đến 1,5.",
    en: "Set the line spacing of the body between 1.0 and 1.5.",
  },
  basis: [mainComponent("6 điểm e")],
  since: decree30Since,
  needs: there("layout"),
  messages: {
    lines: {
      vi: "{count} đoạn nội dung dãn {is} dòng; quy định {wanted} dòng.",
      en: "{count} paragraphs of the body are spaced {is} lines; the rule is {wanted}.",
    },
  },
  check({ day, layout, plan }, report) {
    const allowed = valueOn(bodyParagraph, day)?.value?.lines
    if (layout === undefined || allowed === undefined || !isStateDocument(plan)) return
    const misset = missetComponents(
      layout,
      day,
      ({ component, inTable, lineSpacing }) =>
        component === "body" &&
        !inTable &&
        lineSpacing.kind === "lines" &&
        !isWithin(lineSpacing.lines, allowed, "lines"),
    )
    for (const { count, first } of misset) {
      const { lineSpacing } = first
      if (lineSpacing.kind === "lines")
        report("lines", first.place, { count, is: measureText(lineSpacing.lines), wanted: rangeText(allowed) })
    }
  },
})
