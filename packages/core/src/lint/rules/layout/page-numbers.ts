import { pageNumbers, valueOn } from "../../../law/index.ts"
import { there } from "../../analysis/needs.ts"
import { isStateDocument } from "../../analysis/state-document.ts"
import { isWithin, measureText, placeOfSection, rangeText } from "../../layout/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** Pages are numbered, centred at the top, and the first shows no number. */
export const layoutPageNumbers = defineRule({
  id: "layout/page-numbers",
  severity: "warning",
  title: {
    vi: "Số trang đặt giữa lề trên, không hiện ở trang đầu",
    en: "Page numbers are centred at the top and hidden on the first page",
  },
  explain: {
    vi: "Số trang ghi bằng chữ số Ả Rập, cỡ 13–14, kiểu đứng, canh giữa trong phần lề trên, không hiển thị số trang thứ nhất. Văn bản một trang không xét.",
    en: "Page numbers are Arabic, size 13–14, upright, centred in the top margin, hidden on the first page. A document of one page is not judged.",
  },
  remedy: {
    vi: "Chèn số trang ở đầu trang, căn giữa, và bật “trang đầu khác” (Different first page).",
    en: "Insert page numbers at the top, centred, and switch on “different first page”.",
  },
  basis: [decree30("Phụ lục I, Phần I, mục I khoản 7")],
  since: decree30Since,
  needs: there("layout"),
  messages: {
    none: {
      vi: "Văn bản nhiều trang nhưng không đánh số trang.",
      en: "The document has several pages and no page numbers.",
    },
    place: {
      vi: "Số trang không ở giữa lề trên.",
      en: "The page numbers are not centred in the top margin.",
    },
    size: {
      vi: "Số trang cỡ {is}; quy định {wanted}.",
      en: "The page numbers are set in {is} points; the rule is {wanted}.",
    },
    first: { vi: "Trang đầu hiện số trang.", en: "The first page shows its number." },
  },
  check({ day, layout, plan }, report) {
    const form = valueOn(pageNumbers, day)?.value
    const first = layout?.sections[0]
    if (layout === undefined || form == null || first === undefined || !isStateDocument(plan)) return
    const place = placeOfSection(layout, first)
    const { pageNumber } = first
    if (pageNumber === null) {
      if (layout.isLong) report("none", place, {})
      return
    }
    if (pageNumber.at !== "header" || pageNumber.align !== "centre") report("place", place, {})
    if (!isWithin(pageNumber.sizePt, form.sizePt, "pt"))
      report("size", place, { is: measureText(pageNumber.sizePt), wanted: rangeText(form.sizePt) })
    if (form.hiddenOnFirst && pageNumber.onFirst) report("first", place, {})
  },
})
