import { type Due, type Frequency, frequenciesIn, type PartialDate, type Span, yearOf } from "@lantoa/core"
import { duesIn, type FoundDue } from "./due.ts"
import { type Clause, stepStart } from "./report-clause.ts"
import { passageOf, type Script } from "./script.ts"

/** How often something is owed, and by when. */
export interface ReportTime {
  readonly frequency: Frequency
  readonly due: readonly Due[]
}

/** How often and by when a clause says that the report is owed. */
export const timesOf = (
  script: Script,
  clause: Clause,
  at: number,
  date: PartialDate | null,
): readonly ReportTime[] => {
  const { plain } = script
  const ownEnd = stepStart(script, at, clause.end)
  const lead = clause.start === clause.sentence.start ? "" : leadTime(plain, clause)
  const part = `${lead}${plain.slice(clause.start, ownEnd)}`
  const found = duesIn(part)
  if (found.length > 0) {
    const periodic =
      part.includes("dinh ky") ||
      eachYear.test(part) ||
      isTwiceAYear(found) ||
      everyYear.test(plain.slice(ownEnd, clause.end))
    const due = found.map((item) => withYear(item, date, periodic))
    return [{ frequency: frequencyOf(due, part), due }]
  }
  const words = mentioned(script, { start: clause.start, end: ownEnd }, at, lead)
  return words.length === 0
    ? [{ frequency: "ad-hoc", due: [] }]
    : words.map((frequency): ReportTime => ({ frequency, due: [] }))
}

/** `Hằng năm, tổng hợp, báo cáo … trước ngày 30/11`. */
const eachYear = /^\s*(?:hang|moi) nam\b/

/** `trước ngày 05/6 (báo cáo 6 tháng) và trước ngày 05/12`: days of every year, though no word says so. */
const isTwiceAYear = (found: readonly FoundDue[]): boolean =>
  found.length > 1 && found.filter(({ due, yearless }) => yearless && due.kind === "yearly").length > 1

/** What the last step of a chain says of the year holds for its days before. */
const everyYear = /(?:truoc|ngay) [^.;]{0,30}(?:hang|moi) nam/

/** By when the next step of a clause is owed, `… để tổng hợp, báo cáo Y trước ngày 30/11`; at no named time without a day. */
export const stepTime = ({ plain }: Script, { end }: Clause, at: number, date: PartialDate | null): ReportTime => {
  const part = plain.slice(at, end)
  const due = duesIn(part).map((found) => withYear(found, date, false))
  return due.length > 0 ? { frequency: frequencyOf(due, part), due } : { frequency: "ad-hoc", due }
}

/** A time at the head of a sentence holds for its clauses only when nothing else stands there. */
const leadTime = (plain: string, { sentence, start }: Clause): string => {
  const head = plain.slice(sentence.start, start - 1)
  return /^(?:dinh ky|hang nam|hang quy|hang thang|truoc ngay)[^,;]{0,40},?$/.test(head) ? `${head} ` : ""
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

const frequencyOf = (dues: readonly Due[], part: string): Frequency => {
  const yearly = dues.filter(({ kind }) => kind === "yearly").length
  if (yearly >= 4) return "quarterly"
  if (yearly >= 2) return "semiannual"
  if (yearly === 1) return "annual"
  if (dues.some(({ kind }) => kind === "monthly"))
    return /thang cuoi quy|hang quy|cuoi quy/.test(part) ? "quarterly" : "monthly"
  return "once"
}

const regular = new Set<Frequency>(["weekly", "monthly", "quarterly", "semiannual", "nine-month", "annual"])

/** `6 tháng, hàng năm, giữa nhiệm kỳ`: further times of a list. */
const inTerm = /(?:thang|nam|quy)(?:,| va) giua (?:nhiem ky|giai doan|ky)/
const endOfTerm = /(?:thang|nam|quy|ky|giai doan)(?:,| va) (?:cuoi|ket thuc) (?:nhiem ky|giai doan|ky)/

const summary = /(?:so|tong) ket/

/** Words for how often in the clause of the report; sơ kết and tổng kết count with the time they are held. */
const mentioned = (script: Script, own: Span, at: number, lead: string): readonly Frequency[] => {
  const { plain } = script
  const found = new Set<Frequency>()
  for (const { frequency, start } of frequenciesIn(passageOf(script, own))) {
    if (!regular.has(frequency)) continue
    const before = plain.slice(Math.max(own.start, start - 30), start)
    if (/(?:ke hoach|du toan|chuong trinh|cong tac|ngan sach|nhiem vu)(?: [a-z]+)?\s*$/.test(before) && start < at)
      continue
    found.add(frequency)
  }
  if (lead !== "") for (const { frequency } of frequenciesIn(lead)) if (regular.has(frequency)) found.add(frequency)
  const part = plain.slice(own.start, own.end)
  if (found.size > 0) {
    if (inTerm.test(part)) found.add("mid-term")
    if (endOfTerm.test(part)) found.add("final")
    return [...found]
  }
  if (!summary.test(part) || part.includes("dinh ky") || part.includes("theo quy dinh")) return []
  if (/so ket (?:\d+ nam|giua|giai doan)/.test(part)) found.add("mid-term")
  if (
    /(?:ket thuc|cuoi) (?:nhiem ky|giai doan|ke hoach|ky)[^;]*tong ket|tong ket (?:giai doan|\d+ nam|nhiem ky)/.test(
      part,
    )
  )
    found.add("final")
  return [...found]
}
