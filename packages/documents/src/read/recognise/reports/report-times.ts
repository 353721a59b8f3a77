import { type Due, type Frequency, type PartialDate, type Span, yearOf } from "@lantoa/core"
import type { Script } from "../words/script.ts"
import { duesIn, type FoundDue } from "./due.ts"
import { type Clause, stepEnd, stepStart } from "./report-clause.ts"
import { type Cycle, cyclesIn } from "./report-cycles.ts"
import { type Slot, slotsOf } from "./report-schedule.ts"

/** How often something is owed, and by when. */
export interface ReportTime {
  readonly frequency: Frequency
  readonly due: readonly Due[]
}

/**
 * How often and by when a clause says that a report is owed, one entry for each cycle that it names.
 *
 * @param stretch The part of the clause that speaks of this report.
 * @param at Where its verb stands.
 */
export const timesOf = (
  script: Script,
  clause: Clause,
  stretch: Span,
  at: number,
  date: PartialDate | null,
): readonly ReportTime[] => {
  const { plain } = script
  const own = { start: stretch.start, end: stepStart(script, at, stretch.end) }
  const head = headOf(plain, clause)
  const rest = { start: stepEnd(plain, own.end, stretch.end), end: stretch.end }
  const spans = [...(head === undefined ? [] : [head]), own, ...(rest.start < rest.end ? [rest] : [])]
  const cycles = spans.flatMap((span) => cyclesIn(script, span, at))
  const told = spans.flatMap((span) => duesAt(plain, span))
  const reviews = heldIn(plain, cycles, told)
  const others = reviews.length > 0 ? told.filter(({ due: { kind } }) => kind !== "year" && kind !== "month") : told
  const dues = ownDues(plain, own.start, at, [...others, ...reviews])
  const part = spans.map(({ end, start }) => plain.slice(start, end)).join(" ")
  if (dues.length === 0 && cycles.every(({ frequency }) => isReview(frequency))) return summaryTimes(part)
  const periodic =
    /dinh k[yi]|^\s*(?:hang|moi) nam\b/.test(part) ||
    isTwiceAYear(dues) ||
    everyYear.test(plain.slice(own.end, clause.end))
  const slots = slotsOf(plain, cycles, dues).flatMap(fitted)
  const times = slots.map((slot) => timeOf(slot, slots.length === 1, date, periodic))
  const all = [...(halves(times) ?? times), ...termTimes(part, times)]
  return all.length > 0 ? all : [{ frequency: "ad-hoc", due: [] }]
}

const duesAt = (plain: string, { end, start }: Span): readonly FoundDue[] =>
  duesIn(plain.slice(start, end), true).map((due) => ({ ...due, start: due.start + start, end: due.end + start }))

const isReview = (cycle: Frequency | undefined): boolean => cycle === "mid-term" || cycle === "final"

const yearBehind =
  /^[^,;.()]{0,40}?(?:\bthang\s+(\d{1,2})\s*(?:\/|nam)\s*|\(\s*(?:nam\s+)?|\bnam\s+)((?:19|20)\d{2})\b(?!\s*-)/

/** `sơ kết 03 năm (2028)`: a review has its year, or its month of a year, where no day stands. */
const heldIn = (plain: string, cycles: readonly Cycle[], told: readonly FoundDue[]): readonly FoundDue[] =>
  cycles.flatMap(({ end, frequency }): readonly FoundDue[] => {
    const found = isReview(frequency) ? yearBehind.exec(plain.slice(end, end + 60)) : null
    if (found === null) return []
    const month = Number(found[1] ?? 0)
    const year = Number(found[2])
    const place = { start: end, end: end + found[0].length }
    if (told.some(({ due, start }) => due.kind === "date" && start >= end && start < place.end)) return []
    const due: Due = month >= 1 && month <= 12 ? { kind: "month", year, month } : { kind: "year", year }
    return [{ due, ...place, yearless: false }]
  })

const deed =
  /\b(?:to chuc|hoan thanh|xay dung|ban hanh|ra soat|phat dong|khai mac|kien toan|thanh lap|dang ky|cong bo)\b(?!.*\b(?:tong hop|danh gia|so ket|tong ket|gui|lap)\b)|\bgui (?:ke hoach|danh sach|du toan)\b/
const timeFirst = /^(?:dinh k[yi]|hang|moi|truoc|vao|cham nhat|muon nhat|tu|ngay|quy|thang|nam|\d)/

/** Without the days by which something else is to be done: `Hoàn thành … trước ngày 30/9 và báo cáo … trước ngày 05/10`. */
const ownDues = (plain: string, from: number, at: number, dues: readonly FoundDue[]): readonly FoundDue[] =>
  dues.filter(({ start }) => {
    if (start > at || start < from) return true
    const before = plain.slice(from, start).trimStart()
    return before === "" || timeFirst.test(before) || !deed.test(before)
  })

/** `trước ngày 05/6 (báo cáo 6 tháng) và trước ngày 05/12`: days of every year, though no word says so. */
const isTwiceAYear = (found: readonly FoundDue[]): boolean =>
  found.filter(({ due, yearless }) => yearless && due.kind === "yearly").length > 1

/** What the last step of a chain says of the year holds for its days before. */
const everyYear = /(?:truoc|ngay) [^.;]{0,30}(?:hang|moi) nam/

/** A time at the head of a sentence holds for its clauses only when nothing else stands there. */
const headOf = (plain: string, { sentence, start }: Clause): Span | undefined => {
  if (start === sentence.start) return undefined
  const head = plain.slice(sentence.start, start - 1)
  return /^(?:dinh k[yi]|hang nam|hang quy|hang thang|truoc ngay)[^,;]{0,40},?$/.test(head) && !head.includes("bao cao")
    ? { start: sentence.start, end: start - 1 }
    : undefined
}

/** A day alone says something only of a month; a cycle that a time cannot belong to was said of something else. */
const fitted = ({ cycle, dues }: Slot, _: number, all: readonly Slot[]): readonly Slot[] => {
  const isRegular = cycle !== undefined && !isReview(cycle)
  const own = dues.filter(({ due: { kind }, within }) => {
    if (kind === "year") return !isRegular
    return within !== null || cycle === "monthly" || cycle === "quarterly"
  })
  if (cycle === undefined) {
    const joins = all.some((slot) => slot.cycle === "annual" && isYearly(slot.dues) && isYearly(own))
    return own.length === 0 || joins ? [] : [{ cycle, dues: own }]
  }
  if (cycle === "annual" && isYearly(own)) {
    const further = all.find((slot) => slot.cycle === undefined)?.dues ?? []
    return [{ cycle, dues: isYearly(further) ? [...own, ...further] : own }]
  }
  const isForeign = (cycle === "weekly" || cycle === "monthly") && own.some(({ due }) => due.kind !== "monthly")
  return [{ cycle: isForeign ? undefined : cycle, dues: own }]
}

const isYearly = (dues: readonly FoundDue[]): boolean =>
  dues.length > 0 && dues.every(({ due: { kind } }) => kind === "yearly")

const timeOf = ({ cycle, dues }: Slot, alone: boolean, date: PartialDate | null, periodic: boolean): ReportTime => {
  const isRegular = cycle !== undefined && !isReview(cycle)
  const due = dues.map((found) => withYear(found, date, periodic || isRegular))
  return { frequency: frequencyOf(cycle, due, dues[0]?.within, alone), due }
}

const frequencyOf = (
  cycle: Frequency | undefined,
  dues: readonly Due[],
  within: FoundDue["within"],
  alone: boolean,
): Frequency => {
  const [first] = dues
  if (first === undefined) return cycle ?? "ad-hoc"
  const isDated = first.kind === "date" || first.kind === "month"
  const keeps = cycle !== undefined && (cycle !== "annual" || first.kind !== "yearly")
  if (keeps && !(alone && (isDated || cycle === "annual"))) return cycle
  const yearly = dues.filter(({ kind }) => kind === "yearly").length
  if (yearly >= 4) return "quarterly"
  if (yearly >= 2) return "semiannual"
  if (yearly === 1) return "annual"
  if (first.kind !== "monthly") return "once"
  return within === "quarter" ? "quarterly" : within === "term" ? "ad-hoc" : "monthly"
}

/** `6 tháng trước ngày 05/6, năm trước ngày 05/12`: two days of a year. */
const halves = (times: readonly ReportTime[]): readonly ReportTime[] | undefined => {
  const [half, year] = times
  const isPair =
    times.length === 2 &&
    half?.frequency === "semiannual" &&
    year?.frequency === "annual" &&
    half.due.length === 1 &&
    year.due.length === 1
  return isPair ? [{ frequency: "semiannual", due: [...half.due, ...year.due] }] : undefined
}

/** By when the next step of a clause is owed, `… để tổng hợp, báo cáo Y trước ngày 30/11`; at no named time without a day. */
export const stepTime = (
  { plain }: Script,
  { end }: Pick<Clause, "end">,
  at: number,
  date: PartialDate | null,
): ReportTime => {
  const found = duesIn(plain.slice(at, end))
  const due = found.map((item) => withYear(item, date, false))
  return { frequency: frequencyOf(undefined, due, found[0]?.within, true), due }
}

const withYear = ({ due, yearless }: FoundDue, date: PartialDate | null, periodic: boolean): Due => {
  if (due.kind !== "yearly" || !yearless || periodic || date === null) return due
  const text = `${yearOf(date)}-${String(due.month).padStart(2, "0")}-${String(due.day).padStart(2, "0")}`
  return dueOn(text, due)
}

const dueOn = (text: string, due: Extract<Due, { kind: "yearly" }>): Due => {
  const found = duesIn(`ngay ${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}`)[0]?.due
  return found?.kind === "date" ? { ...found, before: due.before } : due
}

/** `6 tháng, hàng năm, giữa nhiệm kỳ`: further times of a list. */
const inTerm = /(?:thang|nam|quy)(?:,| va) giua (?:nhiem ky|giai doan|ky)/
const endOfTerm = /(?:thang|nam|quy|ky|giai doan)(?:,| va) (?:cuoi|ket thuc) (?:nhiem ky|giai doan|ky)/

const termTimes = (part: string, times: readonly ReportTime[]): readonly ReportTime[] => {
  const has = (frequency: Frequency): boolean => times.some((time) => time.frequency === frequency)
  const further: ReportTime[] = []
  if (inTerm.test(part) && !has("mid-term")) further.push({ frequency: "mid-term", due: [] })
  if (endOfTerm.test(part) && !has("final")) further.push({ frequency: "final", due: [] })
  return further
}

const summary = /(?:so|tong) ket/

/** Sơ kết and tổng kết count with the time they are held. */
const summaryTimes = (part: string): readonly ReportTime[] => {
  const found: ReportTime[] = []
  if (summary.test(part) && !/dinh k[yi]|theo quy dinh/.test(part)) {
    if (/so ket (?:\d+ nam|giua|giai doan)/.test(part)) found.push({ frequency: "mid-term", due: [] })
    if (
      /(?:ket thuc|cuoi) (?:nhiem ky|giai doan|ke hoach|ky)[^;]*tong ket|tong ket (?:giai doan|\d+ nam|nhiem ky)/.test(
        part,
      )
    )
      found.push({ frequency: "final", due: [] })
  }
  return found.length > 0 ? found : [{ frequency: inOneQuarter.test(part) ? "once" : "ad-hoc", due: [] }]
}

const inOneQuarter = /\btrong quy (?:i{1,3}|iv|[1-4])\s*(?:\/|-|nam)?\s*(?:nam )?20\d\d\b/
