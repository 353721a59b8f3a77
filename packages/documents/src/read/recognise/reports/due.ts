import { type Due, dateFrom, wholeDate, yearOf } from "@lantoa/core"
import { isWordCode } from "../../letters.ts"
import { blanksEnd, blanksStart } from "../words/blanks.ts"
import { dateAt } from "../words/dates.ts"

/** A time that a text gives for something, and where. */
export interface FoundDue {
  readonly due: Due
  readonly start: number
  readonly end: number
  /** Whether the year is not printed and no word says that the day comes every year. */
  readonly yearless: boolean
  /** What a day without a month is counted in; null for one that stands alone, undefined for other times. */
  readonly within?: Within | null
}

/** A month, the first or last month of a quarter, of whatever term is reported on. */
export type Within = "month" | "quarter" | "term"

/** Most sentences have none, and no day or month is told without. */
const digit = /\d/
const lead =
  /(?:(?<before>truoc|muon nhat(?: la)?|cham nhat(?: la| vao| den)?|han chot|den het|trong|xong truoc)\s+)?(?:vao\s+)?ngay\s*(?:mung\s+|mong\s+)?(?=\d)|(?<bare>truoc|han chot|cham nhat)\s+(?=\d{1,2}\s*(?:\/\s*\d{1,2}|\/?\s*(?:hang|moi) thang))/g
const dayMonth = /\s*(\d{1,2})\s*[/.]\s*(\d{1,2})(?![/.]?\d)/y
const dayMonthLong = /\s*(\d{1,2})\s*(?:cua )?thang\s*(\d{1,2})(?!\s*nam\s*\d)/y
/** `15 tháng 6 và tháng 12`: the same day of another month. */
const otherMonth = /\s*(?:,|va)\s*thang\s*(\d{1,2})(?![\d/]|\s*nam\s*\d)/y
const dayAlone = /\s*(\d{1,2})(?![\d.]*\d|\s*[/.-]\s*\d|\s*(?:cua )?thang\s*\d)/y
const ofAMonth =
  /^\s*\/?\s*(?:(?:hang|moi|tung) thang|cua (?:moi |hang )?thang|thang (?:cuoi|dau|sau|ke tiep|tiep theo|lien ke|bao cao)|thang\b(?=\s*(?:[.,;)]|$)))/
const ofAQuarter = /^\s*\/?\s*(?:cua )?(?:hang |moi |cac )?thang (?:cuoi|dau|thu [a-z]+)[a-z ]{0,12}? quy\b/
const ofATerm = /^\s*\/?\s*(?:cua )?thang (?:cuoi|dau)[a-z ]{0,8}? ky\b/
/** The date of an act that the sentence cites is no deadline, but one that something is to be done by. */
const ofAnAct = /[\da-z]{1,6}[/-][a-z\d&-]{2,},?\s*$|(?<!\bphap )\bluat\s[^,;.]{0,20}$/
/** From a day on: no deadline. Where the span ends may be one. */
const isStart = (plain: string, at: number): boolean => {
  const end = blanksStart(plain, at, Math.max(0, at - 2))
  return end < at && plain.startsWith("tu", end - 2) && !isWordCode(plain.charCodeAt(end - 3))
}
/** The days that a report's figures are counted between: `ngày 15 tháng 12 năm trước kỳ báo cáo`. */
const isCounted = /^\s*(?:nam truoc|(?:cua )?(?:ky|nam) bao cao|cua (?:ky|nam) truoc)/
const everyYear = /^[^.;]{0,30}?(?:hang|moi) nam/
const everyYearBefore = /(?:hang|moi) nam,?\s*\(?\s*(?:vao\s+)?$/
const more = /^\s*(?:,|va)\s*(?:(?:truoc )?ngay\s*)?(?=\d{1,2}\s*(?:\/\s*\d{1,2}(?!\d)|thang\s*\d{1,2}(?!\d)))/

/**
 * The days and months that a stretch of plain text gives, in order: `truoc ngay 15/11 hang nam`, `ngay 20 hang thang`,
 * `truoc ngay 16 thang 12 nam 2025`, `trong thang 11/2025`.
 *
 * @param alone Whether a day counts that nothing is said of: `truoc ngay 25`.
 */
export const duesIn = (plain: string, alone = false): readonly FoundDue[] => {
  if (!digit.test(plain)) return []
  const found: FoundDue[] = []
  lead.lastIndex = 0
  for (let match = lead.exec(plain); match !== null; match = lead.exec(plain)) {
    const before =
      (match.groups?.["before"] ?? match.groups?.["bare"]) !== undefined && match.groups?.["before"] !== "trong"
    if (!before && ofAnAct.test(plain.slice(Math.max(0, match.index - 24), match.index))) continue
    let next = dueAt(plain, match.index, lead.lastIndex, before, alone)
    while (next !== undefined) {
      const after = plain.charAt(blanksEnd(plain, next.end))
      const counts = "nkc".includes(after) && isCounted.test(plain.slice(next.end, next.end + 24))
      if (!counts && !isStart(plain, match.index)) found.push(next, ...otherMonths(plain, next))
      lead.lastIndex = next.end
      const again = after === "," || after === "v" ? more.exec(plain.slice(next.end, next.end + 24)) : null
      next = again === null ? undefined : dueAt(plain, next.end, next.end + again[0].length, before, alone)
    }
  }
  return found.length > 0 ? sharedYearly(plain, found).map(withSharedYear) : monthsIn(plain)
}

const dueAt = (plain: string, start: number, at: number, before: boolean, alone: boolean): FoundDue | undefined => {
  const whole = dateAt(plain, at)
  if (whole !== undefined) {
    const date = whole.date === null ? undefined : wholeDate(whole.date)
    return date === undefined
      ? undefined
      : { due: { kind: "date", date, before }, start, end: whole.end, yearless: false }
  }
  return yearlyAt(plain, start, at, before) ?? monthlyAt(plain, start, at, before, alone)
}

const yearlyAt = (plain: string, start: number, at: number, before: boolean): FoundDue | undefined => {
  dayMonth.lastIndex = at
  dayMonthLong.lastIndex = at
  const found = dayMonth.exec(plain) ?? dayMonthLong.exec(plain)
  if (found === null) return undefined
  const day = Number(found[1])
  const month = Number(found[2])
  if (dateFrom(2024, month, day) === undefined) return undefined
  const end = at + found[0].length
  return {
    due: { kind: "yearly", month, day, before },
    start,
    end,
    yearless:
      !everyYear.test(plain.slice(end, end + 60)) && !everyYearBefore.test(plain.slice(Math.max(0, start - 24), start)),
  }
}

const otherMonths = (plain: string, { due, end, start, yearless }: FoundDue): readonly FoundDue[] => {
  if (due.kind !== "yearly") return []
  otherMonth.lastIndex = end
  const found = otherMonth.exec(plain)
  const month = Number(found?.[1] ?? 0)
  if (found === null || dateFrom(2024, month, due.day) === undefined) return []
  return [{ due: { ...due, month }, start, end: end + found[0].length, yearless }]
}

const monthlyAt = (plain: string, start: number, at: number, before: boolean, alone: boolean): FoundDue | undefined => {
  dayAlone.lastIndex = at
  const found = dayAlone.exec(plain)
  const day = Number(found?.[1] ?? 0)
  if (found === null || day < 1 || day > 31) return undefined
  const end = at + found[0].length
  const within = withinAt(plain.slice(end, end + 48))
  return within === null && !alone
    ? undefined
    : { due: { kind: "monthly", day, before }, start, end, yearless: false, within }
}

const withinAt = (after: string): Within | null => {
  if (ofAQuarter.test(after)) return "quarter"
  if (ofATerm.test(after)) return "term"
  return ofAMonth.test(after) ? "month" : null
}

/** `01/6 và 15/11 hằng năm`: the word after the last day is said of each. */
const sharedYearly = (plain: string, found: readonly FoundDue[]): readonly FoundDue[] =>
  found.map((item, index) => {
    const next = found[index + 1]
    const shares =
      next !== undefined &&
      !next.yearless &&
      next.due.kind !== "date" &&
      next.start - item.end < 24 &&
      !/[.;]/.test(plain.slice(item.end, next.start))
    return item.yearless && shares ? { ...item, yearless: false } : item
  })

/** `trước ngày 15/6 và 15/11/2026`: the year after the last day is that of each. */
const withSharedYear = (item: FoundDue, index: number, all: readonly FoundDue[]): FoundDue => {
  const { due } = item
  const next = all[index + 1]
  if (!item.yearless || due.kind !== "yearly" || next?.due.kind !== "date" || next.start !== item.end) return item
  const date = dateFrom(yearOf(next.due.date), due.month, due.day)
  return date === undefined ? item : { ...item, due: { kind: "date", date, before: due.before }, yearless: false }
}

const month =
  /(?:trong|den het|den|xong|hoan thanh|truoc|vao|het)\s+(?:trong\s+)?(?:thang\s+)(\d{1,2})\s*(?:\/|nam)\s*((?:19|20)\d{2})/
const year = /(?:trong|den het|den|xong|hoan thanh|truoc|vao|het)\s+(?:trong\s+)?nam\s+((?:19|20)\d{2})/

const monthsIn = (plain: string): readonly FoundDue[] => {
  const byMonth = month.exec(plain)
  if (byMonth !== null && Number(byMonth[1]) >= 1 && Number(byMonth[1]) <= 12)
    return [
      {
        due: { kind: "month", year: Number(byMonth[2]), month: Number(byMonth[1]) },
        start: byMonth.index,
        end: byMonth.index + byMonth[0].length,
        yearless: false,
      },
    ]
  const byYear = year.exec(plain)
  if (byYear === null) return []
  return [
    {
      due: { kind: "year", year: Number(byYear[1]) },
      start: byYear.index,
      end: byYear.index + byYear[0].length,
      yearless: false,
    },
  ]
}
