import { documentFont, valueOn } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { missetComponents, mostly } from "../../layout/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** Letters are black; only stamps of urgency and secrecy are red. */
export const layoutBlackLetters = defineRule({
  id: "layout/black-letters",
  severity: "warning",
  title: { vi: "Chữ màu đen", en: "Letters are black" },
  explain: {
    vi: "Văn bản trình bày bằng chữ màu đen. Chữ đỏ, xanh thường là dấu vết góp ý còn sót. Dấu chỉ mức độ khẩn không xét.",
    en: "Documents are set in black. Red or blue letters are mostly left-over remarks. Stamps of urgency are not judged.",
  },
  remedy: {
    vi: "Xem lại đoạn có màu, bỏ phần góp ý, đặt màu chữ tự động hoặc đen.",
    en: "Look at the coloured passage, drop remarks, and set the colour to automatic or black.",
  },
  basis: [decree30("Phụ lục I, Phần I, mục I khoản 4")],
  since: decree30Since,
  needs: there("layout"),
  messages: {
    colour: {
      vi: "{component} có chữ màu #{is} ({count} đoạn); quy định màu đen.",
      en: "The {component} has letters in #{is} (paragraphs: {count}); the rule is black.",
    },
  },
  check({ day, layout, plan }, report) {
    const black = valueOn(documentFont, day)?.value?.color
    if (layout === undefined || black === undefined || !isStateDocument(plan)) return
    const isColour = ({ value }: { readonly value: string }): boolean => value !== black && value !== "auto"
    const misset = missetComponents(
      layout,
      day,
      ({ colors, component }) => component !== "urgency" && colors.some(isColour),
    )
    for (const { component, count, first } of misset)
      report("colour", first.place, {
        component: component.name,
        is: mostly(first.colors.filter(isColour)) ?? "",
        count,
      })
  },
})
