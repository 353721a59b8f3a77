import { bodyParagraph, valueOn } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { type LaidParagraph, layoutTolerance, measureText } from "../../layout/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30Since, mainComponent } from "../decree-30.ts"

/** Paragraphs of the body stand at least 6 points apart. */
export const layoutParagraphGap = defineRule({
  id: "layout/paragraph-gap",
  severity: "warning",
  title: { vi: "Các đoạn nội dung cách nhau tối thiểu 6 pt", en: "Paragraphs stand at least 6 points apart" },
  explain: {
    vi: "Khoảng cách giữa các đoạn văn tối thiểu 6 pt: tính khoảng sau đoạn trên hoặc khoảng trước đoạn dưới, lấy số lớn hơn, như trình soạn thảo làm.",
    en: "Paragraphs stand at least 6 points apart: the space after the one or before the next, whichever is larger, as editors do.",
  },
  remedy: {
    vi: "Đặt khoảng cách trước hoặc sau đoạn (Spacing) từ 6 pt trở lên, không dùng dòng trống.",
    en: "Set the spacing before or after paragraphs to 6 points or more, without empty lines.",
  },
  basis: [mainComponent("6 điểm e")],
  since: decree30Since,
  needs: there("layout"),
  messages: {
    gap: {
      vi: "{count} chỗ các đoạn nội dung cách nhau {is} pt; quy định tối thiểu {wanted} pt.",
      en: "In {count} places paragraphs of the body stand {is} points apart; the rule is at least {wanted}.",
    },
  },
  check({ day, layout, plan }, report) {
    const wanted = valueOn(bodyParagraph, day)?.value?.gapPt
    if (layout === undefined || wanted === undefined || !isStateDocument(plan)) return
    const close = layout.paragraphs.flatMap((paragraph, index) => {
      const before = layout.paragraphs[index - 1]
      if (before === undefined || !isText(before) || !isText(paragraph)) return []
      const gap = Math.max(before.afterPt, paragraph.beforePt)
      return gap < wanted - layoutTolerance.pt ? [{ paragraph, gap }] : []
    })
    const [first] = close
    if (first === undefined) return
    const data = { count: close.length, is: measureText(first.gap), wanted: measureText(wanted) }
    report("gap", first.paragraph.place, data)
  },
})

const isText = ({ component, inTable }: LaidParagraph): boolean => component === "body" && !inTable
