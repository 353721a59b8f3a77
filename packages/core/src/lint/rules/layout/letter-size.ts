import { there } from "../../analysis/needs.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { isWithin, measureText, missetComponents, mostly, rangeText } from "../../layout/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** Every component is set in a size that the decree allows it. */
export const layoutLetterSize = defineRule({
  id: "layout/letter-size",
  severity: "warning",
  title: { vi: "Cỡ chữ của từng thành phần đúng quy định", en: "Each component is in a size allowed to it" },
  explain: {
    vi: "Mỗi thành phần thể thức có cỡ chữ riêng: nội dung 13–14, tên cơ quan và Quốc hiệu 12–13, “Nơi nhận” 12, danh sách nơi nhận 11. Xét theo cỡ của phần lớn chữ trong đoạn; chữ trong bảng số liệu không xét.",
    en: "Each component has its own size: body 13–14, issuer and national name 12–13, “Nơi nhận” 12, its list 11. Judged by most letters of a paragraph; data tables are not judged.",
  },
  remedy: {
    vi: "Đặt cỡ chữ của thành phần đã nêu vào khoảng quy định.",
    en: "Set the named component to a size in the range.",
  },
  basis: [decree30("Phụ lục I, Phần I, mục V")],
  since: decree30Since,
  needs: there("layout"),
  messages: {
    size: {
      vi: "{component} cỡ {is} ({count} đoạn); quy định {wanted}.",
      en: "The {component} is set in {is} points (paragraphs: {count}); the rule is {wanted}.",
    },
  },
  check({ day, layout, plan }, report) {
    if (layout === undefined || !isStateDocument(plan)) return
    const misset = missetComponents(layout, day, ({ sizes }, { sizePt }) => {
      const size = mostly(sizes)
      return size !== undefined && !isWithin(size, sizePt, "pt")
    })
    for (const { component, count, first } of misset)
      report("size", first.place, {
        component: component.name,
        is: measureText(mostly(first.sizes) ?? 0),
        count,
        wanted: rangeText(component.sizePt),
      })
  },
})
