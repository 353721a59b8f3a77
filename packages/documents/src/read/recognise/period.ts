import { type PartialDate, type Span, type YearPeriod, yearOf } from "@lantoa/core"
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
  for (const span of title === undefined ? [] : [joined(title)]) {
    const found = periodIn(script, span)
    if (found !== undefined) return found
  }
  for (const section of outline.sections) {
    if (!isTimePart(script, section)) continue
    const leaves = leavesOf(section.children)
    for (const leaf of leaves) {
      const found = periodIn(script, leaf) ?? stagesIn(script, leaf, date)
      if (found !== undefined) return found
    }
    const found = monthsIn(script, leaves)
    if (found !== undefined) return found
  }
  return undefined
}

const joined = ({ spans }: Title): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 })

const timeTitle =
  /^(?:thoi gian|thoi han|giai doan)(?:[, ]+(?:va )?(?:dia diem|thuc hien|to chuc|trien khai|lo trinh|phong trao|thi dua|ke hoach|tien do|pham vi|ap dung|[a-z]+))*$/
const notTimeTitle = /(?:khen|trinh|nop|ho so|bao cao|tap huan)/

/** A part of the plan on when it is carried out, not the time of one task. */
const isTimePart = (script: Script, section: PlacedSection): boolean => {
  const title = plainAt(script, section)
  return section.depth <= 2 && timeTitle.test(title) && !notTimeTitle.test(title)
}

const periodIn = (script: Script, span: Span): FoundPeriod | undefined => {
  const plain = plainAt(script, span)
  const at = (index: number, length: number): Span => ({ start: span.start + index, end: span.start + index + length })
  for (const pattern of [range, bareRange])
    for (const found of plain.matchAll(pattern)) {
      if (isOther(plain, found)) continue
      const [from, to] = [Number(found[1]), Number(found[2])]
      if (from <= to) return { period: { from, to }, span: at(found.index, found[0].length) }
    }
  const years = [...plain.matchAll(inYear)].filter(
    (found) => !isOther(plain, found) && !/(?:den|het)$/.test(plain.slice(0, found.index)),
  )
  const last = years.at(-1)
  if (last !== undefined)
    return { period: { from: Number(last[1]), to: Number(last[1]) }, span: at(last.index, last[0].length) }
  for (const found of plain.matchAll(untilYear)) {
    if (isOther(plain, found)) continue
    if (/tu nay\s*$/.test(plain.slice(0, found.index))) continue
    return { period: { from: null, to: Number(found[1]) }, span: at(found.index, found[0].length) }
  }
  return undefined
}

const isOther = (plain: string, found: RegExpExecArray): boolean => {
  const years = /(?:19|20)\d{2}/.exec(found[0])
  return others.test(plain.slice(Math.max(0, found.index - 40), found.index + (years?.index ?? 0)))
}

const stage =
  /(?:thang|quy)\s+(?:\d{1,2}|[ivx]{1,3})\s*(?:\/|nam\s+)\s*((?:19|20)\d{2})|ngay\s+\d{1,2}\/(\d{1,2}\/(?:19|20)\d{2})/g
const fromNow = /tu nay den (?:het |cuoi )?nam\s+((?:19|20)\d{2})/

/** Months and days count by their years; one day, or the days of one event, are no period. */
const stagesIn = (script: Script, span: Span, date: PartialDate | null): FoundPeriod | undefined => {
  const plain = plainAt(script, span)
  const now = fromNow.exec(plain)
  if (now !== null) {
    const to = Number(now[1])
    const from = date === null ? to : Math.min(yearOf(date), to)
    return {
      period: { from, to },
      span: { start: span.start + now.index, end: span.start + now.index + now[0].length },
    }
  }
  const found = [...plain.matchAll(stage)]
  const isEvent = found.every(([, month, day]) => month === undefined && day === found[0]?.[2])
  return found.length < 2 || isEvent ? undefined : periodOf(found, span)
}

/** The months and quarters that the lines of a part name, one for each stage: `Quý II/2026`. */
const monthsIn = (script: Script, leaves: readonly Span[]): FoundPeriod | undefined => {
  const periods = leaves.flatMap((leaf) => {
    const months = [...plainAt(script, leaf).matchAll(stage)].filter(([, month]) => month !== undefined)
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
