import { practice } from "../../../law/index.ts"
import { type ContentTheme, observance, observanceMentionsIn, type Plan, type Task } from "../../../plan/index.ts"
import { paragraphText } from "../../analysis/node-by-id.ts"
import { defineRule } from "../../rule.ts"
import { practiceSince } from "../decree-30.ts"

/** A day of observance is named with its own date. */
export const observanceOnItsDay = defineRule({
  id: "theme/observance-on-its-day",
  severity: "warning",
  title: { vi: "Ngày hưởng ứng được nêu đúng ngày", en: "A day of observance has its own date" },
  explain: {
    vi: "Ngày hưởng ứng do một văn bản ấn định (Ngày Chuyển đổi số quốc gia 10/10, Ngày Sách và Văn hóa đọc Việt Nam 21/4 …). Ghi sai ngày thì các đơn vị tổ chức lệch nhau.",
    en: "Days of observance are set by acts (national digital transformation day 10/10, book day 21/4 …). With a wrong date units hold them on different days.",
  },
  remedy: { vi: "Sửa ngày theo văn bản ấn định.", en: "Correct the date by the act that set it." },
  examples: { right: ["Ngày Chuyển đổi số quốc gia (10/10)"], wrong: ["Ngày Chuyển đổi số quốc gia (01/10)"] },
  basis: [practice("ngày hưởng ứng theo văn bản ấn định; căn cứ ghi ở từng ngày")],
  since: practiceSince,
  messages: {
    other: {
      vi: "{name} là ngày {expected}, trong khi ghi “{written}”.",
      en: "{name} is on {expected}, but “{written}” is written.",
    },
  },
  check({ plan }, report) {
    for (const { at } of naming(plan)) {
      const text = paragraphText(plan, at)
      if (text === undefined || !/\d(?:\/| tháng )\d/.test(text)) continue
      for (const { end, observance: id } of observanceMentionsIn(text)) {
        const written = /^ ?(?:\(|,)? ?(?:ngày )?(\d{1,2})(?:\/| tháng )(\d{1,2})(?![\d-])/u.exec(
          text.slice(end, end + 28),
        )
        const { dates, name } = observance(id)
        const fixed = dates.at(-1)
        if (written === null || fixed === undefined || fixed.status !== "fixed") continue
        const { day, month } = fixed.from
        if (Number(written[1]) === day && Number(written[2]) === month) continue
        report(
          "other",
          { node: at, start: end, end: end + written[0].length },
          { name, expected: `${day}/${month}`, written: written[0].trim() },
        )
      }
    }
  },
})

/** The themes and tasks that name an observance. */
const naming = ({ assignments, themes }: Plan): readonly (ContentTheme | Task)[] => {
  const found: (ContentTheme | Task)[] = themes.filter(({ observances }) => observances.length > 0)
  for (const { tasks } of assignments) for (const task of tasks) if (task.observances.length > 0) found.push(task)
  return found
}
