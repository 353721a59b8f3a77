import { type PageMargins, pageMargins, valueOn } from "../../../law/index.ts"
import type { Text } from "../../../text/index.ts"
import { there } from "../../analysis/needs.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { isWithin, measureText, placeOfSection, rangeText } from "../../layout/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

const sides: readonly (readonly [side: keyof PageMargins, name: Text])[] = [
  ["top", { vi: "Lề trên", en: "The top margin" }],
  ["bottom", { vi: "Lề dưới", en: "The bottom margin" }],
  ["left", { vi: "Lề trái", en: "The left margin" }],
  ["right", { vi: "Lề phải", en: "The right margin" }],
]

/** The four margins lie within the decree's ranges. */
export const layoutMargins = defineRule({
  id: "layout/margins",
  severity: "error",
  title: { vi: "Lề trang trong khoảng quy định", en: "The margins are as the decree has them" },
  explain: {
    vi: "Lề trên, lề dưới cách mép 20–25 mm, lề trái 30–35 mm, lề phải 15–20 mm. Lề trái rộng để đóng tập lưu trữ. Trang quay ngang cho bảng, biểu không xét.",
    en: "Top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. The left margin leaves room for binding. Turned pages for tables are not judged.",
  },
  remedy: {
    vi: "Đặt lại lề của phần trang nêu trong phát hiện (Bố cục → Lề).",
    en: "Set the margins of the section that the finding names (Layout → Margins).",
  },
  basis: [decree30("Phụ lục I, Phần I, mục I khoản 3")],
  since: decree30Since,
  needs: there("layout"),
  messages: {
    side: {
      vi: "{side} là {is} mm; quy định {wanted} mm.",
      en: "{side} is {is} mm; the rule is {wanted} mm.",
    },
  },
  check({ day, layout, plan }, report) {
    const margins = valueOn(pageMargins, day)?.value
    if (layout === undefined || margins == null || !isStateDocument(plan)) return
    const upright = layout.sections.filter(({ heightMm, widthMm }) => heightMm >= widthMm)
    for (const [side, name] of sides) {
      const wrong = upright.find(({ marginsMm }) => !isWithin(marginsMm[side], margins[side], "mm"))
      if (wrong === undefined) continue
      const data = { side: name, is: measureText(wrong.marginsMm[side]), wanted: rangeText(margins[side]) }
      report("side", placeOfSection(layout, wrong), data)
    }
  },
})
