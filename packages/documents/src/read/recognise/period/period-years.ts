import type { Span, YearPeriod } from "@lantoa/core"
import { everyMatch } from "../words/every-match.ts"

/** The years a plan gives itself, and where. */
export interface FoundPeriod {
  readonly period: YearPeriod
  readonly span: Span
}

/** Years in which plans were written. */
const years = "((?:199|20\\d)\\d)"
const range = new RegExp(
  `(?:(?:giai doan|thoi ky|trong)\\s+(?:nam\\s+|cac nam\\s+|tu nam\\s+|tu\\s+)?|tu nam\\s+|tu\\s+)${years}\\s*(?:-|den het|den|va)\\s*(?:nam\\s*)?${years}`,
  "g",
)
const bareRange = new RegExp(`(?:^|\\s)(?:tu nam |cac nam |nam )?${years}\\s*-\\s*${years}(?!\\d)`, "g")
/** `năm 2026 và năm 2027`, `năm học 2026/2027`. */
const nextYears = new RegExp(
  `(?:^|\\s|\\(|,)(?:(?:cac )?nam\\s+${years}\\s*(?:,|va|den)\\s*(?:nam\\s+)?${years}|nam hoc\\s+${years}\\s*/\\s*${years})(?![\\d/])`,
  "g",
)
const untilYear = new RegExp(`(?:den|den het|den cuoi|het)\\s+nam\\s+${years}(?![\\d/])`, "g")
const inYear = new RegExp(`(?:^|[\\s,(])nam\\s+${years}(?![\\d/])`, "g")
/** Terms of office, outlooks and dates of acts say nothing about the plan. */
const others =
  /(?:nhiem ky|tam nhin|dinh huong|hoc ky|thang \d{1,2}|quy [ivx]+|khoa [ivx]+|thanh lap)[\s,(]*(?:den(?: het)?\s*)?(?:nam\s*)?$/

/** The period that a line of a plan names by its years, at an offset: `giai đoạn 2026 - 2030`, `năm 2026`. */
export const yearsIn = (plain: string, offset: number): FoundPeriod | undefined =>
  rangeIn(plain, range, offset) ??
  rangeIn(plain, bareRange, offset) ??
  rangeIn(plain, nextYears, offset) ??
  lastYearIn(plain, offset)

const foundAt = (from: number | null, to: number, found: RegExpExecArray, offset: number): FoundPeriod => ({
  period: { from, to },
  span: { start: offset + found.index, end: offset + found.index + found[0].length },
})

const rangeIn = (plain: string, pattern: RegExp, offset: number): FoundPeriod | undefined => {
  for (const found of everyMatch(pattern, plain)) {
    const from = Number(found[1] ?? found[3])
    const to = Number(found[2] ?? found[4])
    if (from <= to && !isOther(plain, found)) return foundAt(from, to, found, offset)
  }
  return undefined
}

const lastYearIn = (plain: string, offset: number): FoundPeriod | undefined => {
  const found = everyMatch(inYear, plain).findLast(
    (each) => !isOther(plain, each) && !/(?:den|het|den cuoi)$/.test(plain.slice(0, each.index)),
  )
  return found === undefined ? undefined : foundAt(Number(found[1]), Number(found[1]), found, offset)
}

/** The last year of a period whose first is not told: `đến năm 2030`. */
export const endIn = (plain: string, offset: number): FoundPeriod | undefined => {
  const found = everyMatch(untilYear, plain).find((each) => !isOther(plain, each))
  return found === undefined ? undefined : foundAt(null, Number(found[1]), found, offset)
}

const isOther = (plain: string, { 0: whole, 1: first, 3: third, index }: RegExpExecArray): boolean =>
  others.test(plain.slice(Math.max(0, index - 40), index + whole.indexOf(first ?? third ?? "")))
