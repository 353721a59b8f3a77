import { dateFrom } from "../calendar/index.ts"
import { shortDocumentDate } from "../law/index.ts"
import type { Due } from "../plan/index.ts"
import type { Text } from "../text/index.ts"
import { dayText, monthDayName, monthName } from "./day-text.ts"

/**
 * A deadline in words (*thời hạn*), as a plan would print it.
 *
 * @example
 * ```ts import.meta.vitest
 * dueText({ kind: "yearly", month: 11, day: 30, before: true }) // => { vi: "trước ngày 30/11 hằng năm", en: "before 30 November every year" }
 * ```
 */
export const dueText = (due: Due): Text => {
  switch (due.kind) {
    case "yearly": {
      return withBefore(due.before, {
        vi: `ngày ${dayAndMonth(due.month, due.day)} hằng năm`,
        en: `${monthDayName(due.month, due.day)} every year`,
      })
    }
    case "monthly":
      return withBefore(due.before, { vi: `ngày ${pad(due.day)} hằng tháng`, en: `day ${due.day} of every month` })
    case "date": {
      const { vi, en } = dayText(due.date)
      return withBefore(due.before, { vi: `ngày ${vi}`, en })
    }
    case "month":
      return { vi: `trong tháng ${due.month} năm ${due.year}`, en: `in ${monthName(due.month, due.year)}` }
    case "year":
      return { vi: `trong năm ${due.year}`, en: `in ${due.year}` }
    case "days-after": {
      const days = due.working ? { vi: "ngày làm việc", en: "working days" } : { vi: "ngày", en: "days" }
      return { vi: `${due.days} ${days.vi} kể từ ${due.event}`, en: `${due.days} ${days.en} after: ${due.event}` }
    }
  }
}

const withBefore = (before: boolean, { vi, en }: Text): Text =>
  before ? { vi: `trước ${vi}`, en: `before ${en}` } : { vi, en: `by ${en}` }

/** With the leading zeros that documents write. */
const dayAndMonth = (month: number, day: number): string => {
  const inLeapYear = dateFrom(2000, month, day)
  return inLeapYear === undefined ? `${day}/${month}` : shortDocumentDate(inLeapYear).replace(/\/\d{4}$/, "")
}

const pad = (value: number): string => String(value).padStart(2, "0")
