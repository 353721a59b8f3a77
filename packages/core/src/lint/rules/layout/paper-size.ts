import { paperSize, valueOn } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { layoutTolerance, measureText, placeOfSection } from "../../layout/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** The paper is A4. */
export const layoutPaperSize = defineRule({
  id: "layout/paper-size",
  severity: "error",
  title: { vi: "Văn bản trình bày trên khổ giấy A4", en: "The document is set on A4 paper" },
  explain: {
    vi: "Văn bản hành chính dùng khổ A4 (210 mm × 297 mm); bảng, biểu có thể quay ngang. Khổ Letter, Legal thường do mẫu soạn thảo nước ngoài để lại và làm lệch lề khi in.",
    en: "Administrative documents use A4 (210 mm × 297 mm); tables may be turned. Letter and Legal are left over from foreign templates and shift the margins in print.",
  },
  remedy: {
    vi: "Đặt khổ giấy A4 cho mọi phần của văn bản (Bố cục → Kích thước → A4).",
    en: "Set A4 for every section of the document (Layout → Size → A4).",
  },
  basis: [decree30("Phụ lục I, Phần I, mục I khoản 1")],
  since: decree30Since,
  needs: there("layout"),
  messages: {
    size: {
      vi: "Khổ giấy là {width} × {height} mm; quy định {name} ({wanted} mm).",
      en: "The paper is {width} × {height} mm; the rule is {name} ({wanted} mm).",
    },
  },
  check({ day, layout, plan }, report) {
    const paper = valueOn(paperSize, day)?.value
    if (layout === undefined || paper == null || !isStateDocument(plan)) return
    const isPaper = (width: number, height: number): boolean =>
      Math.abs(width - paper.widthMm) <= layoutTolerance.mm && Math.abs(height - paper.heightMm) <= layoutTolerance.mm
    const wrong = layout.sections.find(
      ({ heightMm, widthMm }) => !isPaper(widthMm, heightMm) && !isPaper(heightMm, widthMm),
    )
    if (wrong === undefined) return
    report("size", placeOfSection(layout, wrong), {
      width: measureText(wrong.widthMm),
      height: measureText(wrong.heightMm),
      name: paper.name,
      wanted: `${paper.widthMm} × ${paper.heightMm}`,
    })
  },
})
