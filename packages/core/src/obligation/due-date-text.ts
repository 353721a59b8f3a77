import { formatDate, type IsoDate, weekdayName } from "../calendar/index.ts"
import type { Language, Text } from "../text/index.ts"
import type { DueDate } from "./due-dates.ts"

/**
 * A due date in words, with its weekday and whatever an officer should know of it: that it is a day off, that it was
 * moved, which day is the last when "trước ngày" is read strictly.
 */
export const dueDateText = (date: DueDate): Text => ({ vi: inWords(date, "vi"), en: inWords(date, "en") })

const inWords = ({ day, isDayOff, movedFrom, strictDay, printed }: DueDate, language: Language): string => {
  const say = (vi: string, en: string): string => (language === "vi" ? vi : en)
  const notes = [
    isDayOff ? say("ngày nghỉ", "a day off") : "",
    movedFrom === null ? "" : `${say("chuyển từ", "moved from")} ${withWeekday(movedFrom, language)}`,
    strictDay === null || strictDay === day
      ? ""
      : `${say("hiểu chặt “trước ngày” thì chậm nhất", "read strictly, “before” ends on")} ${withWeekday(strictDay, language)}`,
    strictDay === day ? `${say("hiểu chặt: trước ngày", "strictly before")} ${formatDate(printed, language)}` : "",
  ].filter((note) => note !== "")
  return [withWeekday(day, language), ...notes].join("; ")
}

const withWeekday = (day: IsoDate, language: Language): string =>
  `${formatDate(day, language)} (${weekdayName(day)[language]})`
