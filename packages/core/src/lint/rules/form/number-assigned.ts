import { wholeDate } from "../../../calendar/index.ts"
import { defineRule } from "../../rule.ts"
import { decree30, decree30Since } from "../decree-30.ts"

/** A draft (*dự thảo*) has no number yet: worth knowing, not wrong. */
export const numberAssigned = defineRule({
  id: "form/number-assigned",
  severity: "information",
  title: { vi: "Kế hoạch đã được cấp số", en: "The plan has been given its number" },
  explain: {
    vi: "Số của văn bản được cấp khi ban hành, sau khi có chữ ký của người có thẩm quyền. Chưa có số và chưa có ngày nghĩa là văn bản còn là dự thảo: chưa giao được việc cho ai.",
    en: "A document gets its number when it is issued, after it is signed. Without number and day it is still a draft and gives nobody any work.",
  },
  remedy: {
    vi: "Ký ban hành, đăng ký vào sổ văn bản đi và ghi số. Nếu bản đã ban hành có số, dùng bản đó thay cho dự thảo.",
    en: "Have it signed, registered and numbered. If an issued copy with a number exists, use that one.",
  },
  examples: { right: ["Số: 45/KH-SVHTTDL"], wrong: ["Số:     /KH-SVHTTDL"] },
  basis: [decree30("Điều 15 khoản 1, khoản 2"), decree30("Điều 8 khoản 2 điểm c")],
  since: decree30Since,
  messages: {
    noOrdinal: {
      vi: "Chưa có số, mới có ký hiệu “{symbol}”: văn bản còn là dự thảo.",
      en: "There is no number, only the symbol “{symbol}”: the document is still a draft.",
    },
    nothing: {
      vi: "Chưa có số và ký hiệu: văn bản còn là dự thảo.",
      en: "There is neither number nor symbol: the document is still a draft.",
    },
  },
  check({ plan: { document } }, report) {
    const { ordinal, symbol } = document.number
    if (ordinal !== null || (document.date !== null && wholeDate(document.date) !== undefined)) return
    const place = { path: ["document", "number"] }
    if (symbol === null) report("nothing", place, {})
    else report("noOrdinal", place, { symbol })
  },
})
