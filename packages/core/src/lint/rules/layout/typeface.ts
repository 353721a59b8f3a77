import { documentFont, valueOn } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { missetComponents } from "../../layout/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** All text is in Times New Roman. */
export const layoutTypeface = defineRule({
  id: "layout/typeface",
  severity: "error",
  title: { vi: "Phông chữ Times New Roman", en: "The typeface is Times New Roman" },
  explain: {
    vi: "Văn bản dùng phông Times New Roman, bộ mã Unicode theo TCVN 6909:2001. Phông khác (Calibri, Cambria, .VnTime) thường theo chữ dán từ nơi khác vào; phông mã cũ còn làm hỏng chữ trên máy không có phông đó.",
    en: "Documents are set in Times New Roman, Unicode by TCVN 6909:2001. Other faces come with pasted text; those of old encodings also break the letters where the face is missing.",
  },
  remedy: {
    vi: "Chọn toàn bộ thành phần đã nêu và đặt phông Times New Roman; chữ mã cũ phải chuyển sang Unicode trước.",
    en: "Select the named component and set Times New Roman; convert old encodings to Unicode first.",
  },
  basis: [decree30("Phụ lục I, Phần I, mục I khoản 4")],
  since: decree30Since,
  needs: there("layout"),
  messages: {
    font: {
      vi: "{component} có chữ phông “{is}” ({count} đoạn); quy định {wanted}.",
      en: "The {component} has letters in “{is}” (paragraphs: {count}); the rule is {wanted}.",
    },
  },
  check({ day, layout, plan }, report) {
    const wanted = valueOn(documentFont, day)?.value?.name
    if (layout === undefined || wanted === undefined || !isStateDocument(plan)) return
    const isOther = ({ value }: { readonly value: string }): boolean => value.toLowerCase() !== wanted.toLowerCase()
    for (const { component, count, first } of missetComponents(layout, day, ({ fonts }) => fonts.some(isOther)))
      report("font", first.place, {
        component: component.name,
        is: first.fonts.find(isOther)?.value ?? "",
        count,
        wanted,
      })
  },
})
