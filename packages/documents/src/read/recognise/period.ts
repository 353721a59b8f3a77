import { type PartialDate, type Span, type YearPeriod, yearOf } from "@lantoa/core"
import { everyMatch } from "./every-match.ts"
import { leavesOf, type Outline, type PlacedSection } from "./outline.ts"
import { plainAt, type Script } from "./script.ts"
import type { Title } from "./title.ts"

/** The years a plan gives itself, and where. */
export interface FoundPeriod {
  readonly period: YearPeriod
  readonly span: Span
}

const range =
  /(?:(?:giai doan|thoi ky|trong)\s+(?:nam\s+|cac nam\s+|tu nam\s+|tu\s+)?|tu nam\s+|tu\s+)((?:19|20)\d{2})\s*(?:-|den het|den|va)\s*(?:nam\s*)?((?:19|20)\d{2})/g
const bareRange = /(?:^|\s)(?:tu nam |cac nam |nam )?((?:19|20)\d{2})\s*-\s*((?:19|20)\d{2})(?!\d)/g
const untilYear = /(?:den het nam|den nam)\s+((?:19|20)\d{2})/g
const inYear = /(?:^|\s|,)nam\s+((?:19|20)\d{2})(?![\d/])/g
/** Terms of office, outlooks and dates of acts say nothing about the plan. */
const others =
  /(?:nhiem ky|tam nhin|dinh huong|hoc ky|thang \d{1,2}|quy [ivx]+|nam hoc|khoa [ivx]+)[\s,]*(?:den(?: het)?\s*)?(?:nam\s*)?$/

/**
 * The plan's own period (*giai đoạn, thời gian thực hiện*): by its title, else by the part on its time. Terms of office,
 * outlooks, the days of an event and the deadlines of single tasks are none.
 */
export const findPeriod = (
  script: Script,
  title: Title | undefined,
  outline: Outline,
  date: PartialDate | null,
): FoundPeriod | undefined => {
  const found = title === undefined ? undefined : periodIn(script, joined(title))
  if (found !== undefined) return found
  for (const section of outline.sections) {
    if (!isTimePart(script, section)) continue
    const leaves = leavesOf(section.children)
    for (const leaf of leaves) {
      const said = periodIn(script, leaf) ?? stagesIn(script, leaf, date)
      if (said !== undefined) return said
    }
    const months = monthsIn(script, leaves)
    if (months !== undefined) return months
  }
  return undefined
}

const joined = ({ spans }: Title): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 })

const timeTitle =
  /^(?:thoi gian|thoi han|giai doan)(?:[, ]+(?:va )?(?:dia diem|thuc hien|to chuc|trien khai|lo trinh|phong trao|thi dua|ke hoach|tien do|pham vi|ap dung|[a-z]+))*$/
const notTimeTitle = /(?:khen|trinh|nop|ho so|bao cao|tap huan)/

/** A part of the plan on when it is carried out, not the time of one task. */
const isTimePart = (script: Script, section: PlacedSection): boolean => {
  const { plain } = script
  if (section.depth > 2 || !(plain.startsWith("thoi ", section.start) || plain.startsWith("giai ", section.start)))
    return false
  const title = plainAt(script, section)
  return timeTitle.test(title) && !notTimeTitle.test(title)
}

const year = /(?:19|20)\d{2}/

const periodIn = (script: Script, span: Span): FoundPeriod | undefined => {
  const plain = plainAt(script, span)
  if (!year.test(plain)) return undefined
  return (
    rangeIn(plain, range, span.start) ??
    rangeIn(plain, bareRange, span.start) ??
    lastYearIn(plain, span.start) ??
    endIn(plain, span.start)
  )
}

const foundAt = (from: number | null, to: number, found: RegExpExecArray, offset: number): FoundPeriod => ({
  period: { from, to },
  span: { start: offset + found.index, end: offset + found.index + found[0].length },
})

const rangeIn = (plain: string, pattern: RegExp, offset: number): FoundPeriod | undefined => {
  pattern.lastIndex = 0
  for (let found = pattern.exec(plain); found !== null; found = pattern.exec(plain)) {
    const from = Number(found[1])
    const to = Number(found[2])
    if (from <= to && !isOther(plain, found)) return foundAt(from, to, found, offset)
  }
  return undefined
}

const lastYearIn = (plain: string, offset: number): FoundPeriod | undefined => {
  let last: RegExpExecArray | undefined
  inYear.lastIndex = 0
  for (let found = inYear.exec(plain); found !== null; found = inYear.exec(plain))
    if (!isOther(plain, found) && !/(?:den|het)$/.test(plain.slice(0, found.index))) last = found
  return last === undefined ? undefined : foundAt(Number(last[1]), Number(last[1]), last, offset)
}

const endIn = (plain: string, offset: number): FoundPeriod | undefined => {
  untilYear.lastIndex = 0
  for (let found = untilYear.exec(plain); found !== null; found = untilYear.exec(plain))
    if (!isOther(plain, found) && !/tu nay\s*$/.test(plain.slice(0, found.index)))
      return foundAt(null, Number(found[1]), found, offset)
  return undefined
}

const isOther = (plain: string, { 0: whole, 1: first = "", index }: RegExpExecArray): boolean =>
  others.test(plain.slice(Math.max(0, index - 40), index + whole.indexOf(first)))

const stage =
  /(?:thang|quy)\s+(?:\d{1,2}|[ivx]{1,3})\s*(?:\/|nam\s+)\s*((?:19|20)\d{2})|ngay\s+\d{1,2}\/(\d{1,2}\/(?:19|20)\d{2})/g
const fromNow = /tu nay den (?:het |cuoi )?nam\s+((?:19|20)\d{2})/

/** Months and days count by their years; one day, or the days of one event, are no period. */
const stagesIn = (script: Script, span: Span, date: PartialDate | null): FoundPeriod | undefined => {
  const plain = plainAt(script, span)
  if (!year.test(plain)) return undefined
  const now = fromNow.exec(plain)
  if (now !== null) {
    const to = Number(now[1])
    const from = date === null ? to : Math.min(yearOf(date), to)
    return {
      period: { from, to },
      span: { start: span.start + now.index, end: span.start + now.index + now[0].length },
    }
  }
  const found = everyMatch(stage, plain)
  const isEvent = found.every(([, month, day]) => month === undefined && day === found[0]?.[2])
  return found.length < 2 || isEvent ? undefined : periodOf(found, span)
}

/** The months and quarters that the lines of a part name, one for each stage: `Quý II/2026`. */
const monthsIn = (script: Script, leaves: readonly Span[]): FoundPeriod | undefined => {
  const periods = leaves.flatMap((leaf) => {
    const months = everyMatch(stage, plainAt(script, leaf)).filter(([, month]) => month !== undefined)
    return periodOf(months, leaf) ?? []
  })
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const years = periods.flatMap(({ period: { from, to } }) => [from ?? [], to ?? []].flat())
  return { period: widest(years), span: { start: first.span.start, end: last.span.end } }
}

const periodOf = (stages: readonly RegExpExecArray[], { start }: Span): FoundPeriod | undefined => {
  const [first, last] = [stages[0], stages.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return {
    period: widest(stages.map(([, month, day]) => Number(month ?? day?.slice(-4)))),
    span: { start: start + first.index, end: start + last.index + last[0].length },
  }
}

const widest = (years: readonly number[]): YearPeriod => ({
  from: years.reduce((least, year) => Math.min(least, year)),
  to: years.reduce((most, year) => Math.max(most, year)),
})
