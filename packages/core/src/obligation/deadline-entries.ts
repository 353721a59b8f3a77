import { addDays, isProvisionalBetween, yearOf } from "../calendar/index.ts"
import { vietnamCalendar } from "../law/index.ts"
import { clauseLabel, type Plan } from "../plan/index.ts"
import { joinNames, type Language, type Text } from "../text/index.ts"
import type { CalendarEntry } from "./calendar-entry.schema.ts"
import { dueDateText } from "./due-date-text.ts"
import { type DueDate, type DueOptions, dueDates } from "./due-dates.ts"
import { byItem, type OwedItem } from "./items.ts"
import type { Obligation } from "./obligation.schema.ts"

/** One entry per item and day on which it is due in a year, whoever owes it. */
export const deadlineEntries = (
  plan: Plan,
  obligations: readonly Obligation[],
  year: number,
  options: DueOptions,
): readonly CalendarEntry[] =>
  byItem(obligations).flatMap((item) =>
    dueDates(item.first, year, options).map((due) => entryOf(plan, item, due, options)),
  )

const entryOf = (plan: Plan, item: OwedItem, due: DueDate, options: DueOptions): CalendarEntry => {
  const reason = provisionalReason(due, options)
  const description: Text = { vi: descriptionOf(plan, item, due, "vi"), en: descriptionOf(plan, item, due, "en") }
  return {
    uid: `${plan.id}/${whatOf(item, due)}/${yearOf(due.printed)}@lantoa`,
    kind: "deadline",
    start: due.day,
    end: addDays(due.day, 1),
    summary: summaryOf(item.first),
    description:
      reason === null ? description : { vi: `${description.vi}\n${reason.vi}`, en: `${description.en}\n${reason.en}` },
    status: reason === null ? "fixed" : "provisional",
    reason,
    at: [item.first.at],
    basis: [],
  }
}

/** A monthly deadline has one entry a month, so the month is part of its name. */
const whatOf = ({ first, part }: OwedItem, { printed }: DueDate): string =>
  first.due?.kind === "monthly" ? `${part}-m${printed.slice(5, 7)}` : part

const provisionalReason = ({ day, movedFrom }: DueDate, { calendar = vietnamCalendar }: DueOptions): Text | null =>
  movedFrom === null || !isProvisionalBetween(movedFrom, day, calendar)
    ? null
    : {
        vi: "Ngày đã chuyển vì trùng ngày nghỉ; lịch nghỉ của năm này chưa được quyết định.",
        en: "Moved because of a day off; the days off of this year are not decided yet.",
      }

const summaryOf = ({ kind, text, to }: Obligation): Text => {
  const short = text.length <= 80 ? text : `${text.slice(0, 79).replace(/\s+\S*$/, "")}…`
  if (kind === "task") return { vi: `Hạn nhiệm vụ: ${short}`, en: `Task due: ${short}` }
  if (to.length === 0) return { vi: "Hạn báo cáo", en: "Report due" }
  const receivers = joinNames(to)
  return { vi: `Hạn báo cáo ${receivers.vi}`, en: `Report due to ${receivers.en}` }
}

const mostNames = 8

const descriptionOf = (plan: Plan, { first, obligations }: OwedItem, due: DueDate, language: Language): string => {
  const say = (vi: string, en: string): string => (language === "vi" ? vi : en)
  const names = obligations.slice(0, mostNames).map(({ obligor }) => obligor.name)
  const more = obligations.length - names.length
  const others = more === 0 ? "" : say(` và ${more} đơn vị khác`, ` and ${more} more`)
  return [
    `${say("Ngày đến hạn", "Due")}: ${dueDateText(due)[language]}`,
    `${say("Đơn vị", "Units")} (${obligations.length}): ${names.join("; ")}${others}`,
    `${say("Nội dung", "Text")}: ${first.text}`,
    `${say("Theo", "By")}: ${clauseLabel(plan, first.at)[language]}`,
  ].join("\n")
}
