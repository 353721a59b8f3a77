import { defineRule, isoDate, type Place, type PlacedText, textsOf } from "@lantoa/core"
import { districtsRearranged } from "../days.ts"
import { rearrangement } from "../sources.ts"

const rural = /huyện Kim Bảng/giu
const town = /thị xã Kim Bảng/giu

/** Kim Bảng is named as what it was on the plan's day: a rural district until the end of 2024, then a town. */
export const kimBangByItsDay = defineRule({
  id: "ha-nam-2021/kim-bang-by-its-day",
  severity: "warning",
  title: {
    vi: "Gọi Kim Bảng đúng loại đơn vị hành chính tại ngày ban hành",
    en: "Kim Bảng is named as what it was on the day",
  },
  explain: {
    vi: [
      "Kim Bảng là **huyện** đến hết năm 2024 và là **thị xã** từ ngày 01/01/2025 (Nghị quyết 1288/NQ-UBTVQH15).",
      "Nhiều danh mục về sau ghi “thị xã Kim Bảng” cho cả các năm trước; chép theo thì kế hoạch giao việc cho một đơn vị chưa có.",
      "Cách sửa: ghi “huyện Kim Bảng” trong văn bản trước ngày đó, “thị xã Kim Bảng” từ ngày đó.",
    ].join("\n\n"),
    en: [
      "Kim Bảng was a **rural district** to the end of 2024 and a **town** from 1 January 2025 (Resolution 1288/NQ-UBTVQH15).",
      "Many later lists say “thị xã Kim Bảng” for earlier years too; a plan that copies them gives work to a unit that did not exist.",
      "To fix it, write “huyện Kim Bảng” in documents before that day and “thị xã Kim Bảng” from that day on.",
    ].join("\n\n"),
  },
  basis: [rearrangement],
  since: "2021-01-01",
  until: "2025-07-01",
  messages: {
    notYetTown: {
      vi: "“{found}”: Kim Bảng chỉ là thị xã từ ngày 01/01/2025; ngày xét kế hoạch là {day}, khi đó là huyện Kim Bảng.",
      en: "“{found}”: Kim Bảng is a town only from 2025-01-01; on {day}, the day of the plan, it is huyện Kim Bảng.",
    },
    noLongerRural: {
      vi: "“{found}”: Kim Bảng là thị xã từ ngày 01/01/2025; ngày xét kế hoạch là {day}, cần ghi thị xã Kim Bảng.",
      en: "“{found}”: Kim Bảng is a town from 2025-01-01; on {day}, the day of the plan, it is thị xã Kim Bảng.",
    },
  },
  check({ day, plan }, report) {
    const before = day < isoDate(districtsRearranged)
    const message = before ? "notYetTown" : "noLongerRural"
    for (const text of textsOf(plan)) {
      for (const match of text.text.matchAll(before ? town : rural))
        report(message, placeOf(text, match), { found: match[0], day })
    }
    for (const [at, { text }] of plan.document.recipients.entries()) {
      for (const match of text.matchAll(before ? town : rural))
        report(message, { path: ["document", "recipients", at, "text"] }, { found: match[0], day })
    }
  },
})

const placeOf = ({ at, part }: PlacedText, { index, 0: found }: RegExpExecArray): Place =>
  part === "cell" ? { node: at } : { node: at, start: index, end: index + found.length }
