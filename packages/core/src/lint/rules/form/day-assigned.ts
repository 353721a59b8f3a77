import { wholeDate } from "../../../calendar/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** A draft (*dự thảo*) has no day yet: worth knowing, not wrong. */
export const dayAssigned = defineRule({
  id: "form/day-assigned",
  severity: "information",
  title: { vi: "Kế hoạch đã ghi ngày, tháng, năm ban hành", en: "The plan gives its day of issue" },
  explain: {
    vi: "Thời gian ban hành là một thành phần thể thức chính, được ghi cùng lúc với số. Khi chưa có ngày, các thời hạn tính từ ngày ban hành và việc xét văn bản theo luật của ngày đó đều chưa xác định được.",
    en: "The day of issue is a main component, given together with the number. Without it, terms that count from it are not known, nor is the law of its day.",
  },
  remedy: {
    vi: "Ghi đủ ngày, tháng, năm khi ký ban hành: “Vĩnh Long, ngày 05 tháng 01 năm 2026”.",
    en: "Write day, month and year when it is signed: “Vĩnh Long, ngày 05 tháng 01 năm 2026”.",
  },
  examples: { right: ["ngày 20 tháng 3 năm 2026"], wrong: ["ngày     tháng     năm 2026"] },
  basis: [decree30("Điều 15 khoản 1"), decree30("Điều 8 khoản 2 điểm d")],
  since: decree30Since,
  messages: {
    partly: {
      vi: "Ngày ban hành còn để trống, mới ghi “{date}”: văn bản còn là dự thảo.",
      en: "The day of issue is blank, only “{date}” is given: the document is still a draft.",
    },
    nothing: {
      vi: "Chưa ghi thời gian ban hành: văn bản còn là dự thảo.",
      en: "No date of issue is given: the document is still a draft.",
    },
  },
  check({ plan: { document } }, report) {
    const { date, number } = document
    if (number.ordinal !== null || (date !== null && wholeDate(date) !== undefined)) return
    const place = { path: ["document", "date"] }
    if (date === null) report("nothing", place, {})
    else report("partly", place, { date: partOf(date) })
  },
})

/** `2026-04` as people write it: `tháng 4 năm 2026`. */
const partOf = (date: string): { readonly vi: string; readonly en: string } => {
  const [year = "", month] = date.split("-")
  if (month === undefined) return { vi: `năm ${year}`, en: year }
  return { vi: `tháng ${Number(month)} năm ${year}`, en: date }
}
