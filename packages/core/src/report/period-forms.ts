import { addDays, dateFrom, isIsoDate, weekday, yearOf } from "../calendar/index.ts"

/** What a form says: the year and the rest of the period's id. */
export interface FormReading {
  readonly year: string
  /** undefined: the form is right, but there is no such period. */
  readonly ending: string | undefined
  /** The rests of the ids of the nearest periods of that year. */
  readonly nearest?: readonly string[]
}

type Groups = Readonly<Record<string, string>>
type Form = readonly [pattern: RegExp, read: (groups: Groups) => FormReading]

const link = "\\s*(?:[-/.,]|\\bcua\\b|\\bof\\b|\\bnam\\b|\\s)*\\s*"
const year = "(?<year>(?:19|20|21)\\d\\d)"
const whole = (pattern: string): RegExp => new RegExp(`^(?:bao cao |ky |the )*(?:${pattern})$`)

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 }
const ordinals: Readonly<Record<string, number>> = {
  nhat: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
}
const months = "january february march april may june july august september october november december".split(" ")

const quarterNumber = "(?<number>\\d{1,2}|iv|i{1,3}|v|nhat|hai|ba|tu)"
const ordinal = "(?<number>first|second|third|fourth|1st|2nd|3rd|4th)"
const dayForm = `(?<day>\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{1,2} (?:${months.join("|")}) \\d{4})`

/** One of a number of periods of the year; beyond them none, and the last as the nearest. */
const numbered =
  (letter: string, most: number, width = 1) =>
  ({ number = "", year: of = "" }: Groups): FormReading => {
    const value = romans[number] ?? ordinals[number] ?? Number(number)
    const ending = (each: number): string => `-${letter}${String(each).padStart(width, "0")}`
    return value >= 1 && value <= most
      ? { year: of, ending: ending(value) }
      : { year: of, ending: undefined, nearest: [ending(Math.min(Math.max(value, 1), most))] }
  }

const fixed =
  (ending: string) =>
  ({ other = "", year: of = "" }: Groups): FormReading => ({ year: of === "" ? other : of, ending })

const wholePlan = ({ last = "", year: of = "" }: Groups): FormReading =>
  of <= last ? { year: of, ending: `-${last}` } : { year: last, ending: undefined, nearest: [`-${of}`] }

const monthNamed = ({ name = "", year: of = "" }: Groups): FormReading => ({
  year: of,
  ending: `-m${String(months.indexOf(name) + 1).padStart(2, "0")}`,
})

/** A week goes by its Monday; by another day, that day's week is the nearest. */
const week = ({ day = "" }: Groups): FormReading => {
  const [d, m = "", y] = day.split(/[/ ]/)
  const month = months.includes(m) ? months.indexOf(m) + 1 : Number(m)
  const date = isIsoDate(day) ? day : dateFrom(Number(y), month, Number(d))
  if (date === undefined) return { year: "", ending: undefined }
  const monday = addDays(date, 1 - weekday(date))
  const of = String(yearOf(monday))
  return monday === date
    ? { year: of, ending: `-w${monday}` }
    : { year: of, ending: undefined, nearest: [`-w${monday}`] }
}

/** The forms in which periods are typed, folded (*cách ghi kỳ báo cáo*); the first that fits is meant. */
export const periodForms: readonly Form[] = [
  [whole(`(?:nam |ca nam )?${year}`), fixed("")],
  [whole(`(?:giai doan )?${year}\\s*(?:-|den)\\s*(?<last>\\d{4})`), wholePlan],
  [whole(`${year}-mid|(?:giua ky|mid-term)${link}(?<other>\\d{4})`), fixed("-mid")],
  [whole(`(?:q|quy)\\s*${quarterNumber}${link}${year}`), numbered("q", 4)],
  [whole(`${year}${link}(?:q|quy)\\s*${quarterNumber}`), numbered("q", 4)],
  [whole(`${ordinal} quarter${link}${year}`), numbered("q", 4)],
  [whole(`h\\s*(?<number>\\d)${link}${year}`), numbered("h", 2)],
  [whole(`${year}${link}h(?<number>\\d)`), numbered("h", 2)],
  [whole(`${ordinal} (?:half|six months)${link}${year}`), numbered("h", 2)],
  [whole(`(?:(?:0?6|sau) thang|nua) cuoi${link}${year}`), fixed("-h2")],
  [whole(`(?:(?:0?6|sau) thang(?: dau)?|nua dau)${link}${year}`), fixed("-h1")],
  [whole(`(?:(?:0?9|chin) thang(?: dau)?|9m|(?:first )?(?:nine|9) months)${link}${year}`), fixed("-9m")],
  [whole(`${year}${link}9m`), fixed("-9m")],
  [whole(`(?:thang|t|m)\\s*(?<number>\\d{1,2})${link}${year}`), numbered("m", 12, 2)],
  [whole(`(?<number>\\d{1,2})[-/.]${year}`), numbered("m", 12, 2)],
  [whole(`${year}${link}(?:m|t|thang )?(?<number>\\d{1,2})`), numbered("m", 12, 2)],
  [whole(`(?<name>${months.join("|")})${link}${year}`), monthNamed],
  [whole(`(?:${year}${link}w|(?:tuan|week)(?: tu| of| from)?(?: ngay)? )${dayForm}.*`), week],
]
