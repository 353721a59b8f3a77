import { wholeDate } from "../../../calendar/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** A whole date without a number: the number is easily forgotten when the date was typed beforehand. */
export const datedHasNumber = defineRule({
  id: "form/dated-has-number",
  severity: "warning",
  title: { vi: "Văn bản đã ghi ngày ban hành thì phải có số", en: "A document with its day of issue has a number" },
  explain: {
    vi: "Số và thời gian ban hành được lấy cùng một lần. Ngày đánh máy sẵn mà chưa có số thường là bản chưa đăng ký; người nhận không viện dẫn được văn bản không số.",
    en: "Number and day are given at one time. A typed day with no number is usually a copy that was never registered, and nobody can cite a document without a number.",
  },
  remedy: {
    vi: "Ghi số theo sổ đăng ký văn bản đi, hoặc để trống ngày nếu còn là dự thảo.",
    en: "Write the number from the register, or leave the day blank while it is a draft.",
  },
  examples: {
    right: ["Số: 45/KH-SVHTTDL, ngày 20 tháng 3 năm 2026"],
    wrong: ["Số:     /KH-SVHTTDL, ngày 20 tháng 3 năm 2026"],
  },
  basis: [decree30("Điều 15 khoản 1"), decree30("Điều 8 khoản 2 điểm c")],
  since: decree30Since,
  messages: {
    noNumber: {
      vi: "Đã ghi ngày ban hành nhưng chưa có số{symbol}.",
      en: "The day of issue is given but there is no number{symbol}.",
    },
  },
  check({ plan: { document } }, report) {
    const { date, number } = document
    if (number.ordinal !== null || date === null || wholeDate(date) === undefined) return
    const symbol =
      number.symbol === null
        ? { vi: "", en: "" }
        : { vi: ` trước ký hiệu “${number.symbol}”`, en: ` before the symbol “${number.symbol}”` }
    report("noNumber", { path: ["document", "number"] }, { symbol })
  },
})
