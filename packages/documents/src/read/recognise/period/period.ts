import type { PartialDate, Span } from "@lantoa/core"
import type { Title } from "../head/title.ts"
import { leavesOf, type Outline, type PlacedSection } from "../outline/outline.ts"
import { plainAt, type Script } from "../words/script.ts"
import { lastYearOf, monthsIn, sinceIssued, stagesIn, widest } from "./period-stages.ts"
import { endIn, type FoundPeriod, yearsIn } from "./period-years.ts"

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
  const titles = [title, outline.attached?.title]
  for (const each of titles) {
    const own = inTitle(script, each, ownWords)
    if (own !== undefined) return own
  }
  for (const section of outline.sections) {
    const said = isTimePart(script, section) ? inTimePart(script, section, date) : undefined
    if (said !== undefined) return said
  }
  for (const each of titles) {
    const named = inTitle(script, each, allWords)
    if (named !== undefined) return named
  }
  return undefined
}

/** What stands in quotes is the name of a programme, whose years are the plan's own only where nothing else is told. */
const ownWords = (plain: string): string => plain.replace(quoted, (name) => " ".repeat(name.length))
const allWords = (plain: string): string => plain
const quoted = /"[^"]*"/g

const year = /(?:19|20)\d{2}/

const inTitle = (
  script: Script,
  title: Title | undefined,
  wordsOf: (plain: string) => string,
): FoundPeriod | undefined => {
  const [first, last] = [title?.spans[0], title?.spans.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const printed = plainAt(script, { start: first.start, end: last.end })
  if (!year.test(printed)) return undefined
  const plain = wordsOf(printed)
  const named = yearsIn(plain, first.start)
  const months = monthsIn(plain, first.start)
  if (named === undefined) return together([months ?? [], endIn(plain, first.start) ?? []].flat())
  return months !== undefined && isJoined(script, months.span, named.span) ? together([months, named]) : named
}

/** `quý IV/2025 và năm 2026`. */
const isJoined = (script: Script, first: Span, second: Span): boolean =>
  first.end <= second.start && /^\s*(?:va|den|den het|-|,)?\s*$/.test(script.plain.slice(first.end, second.start))

const timeTitle =
  /^(?:thoi gian|thoi han|thoi diem|giai doan|(?:cac )?(?:giai doan|dot|moc thoi gian)|tien do|lo trinh|phan ky)(?:[,\- ]+(?:va )?(?:dia diem|thuc hien|to chuc|trien khai|lo trinh|phong trao|thi dua|ke hoach|tien do|pham vi|ap dung|[a-z]+))*:?$/
const notTimeTitle = /(?:khen|trinh khen|nop|ho so|bao cao|tap huan|ket qua)/
const timeStarts = ["tho", "gia", "tie", "lo ", "cac", "pha", "dot"]

/** A part of the plan on when it is carried out, not the time of one task. */
const isTimePart = (script: Script, section: PlacedSection): boolean => {
  const { plain } = script
  if (section.depth > 2 || !timeStarts.includes(plain.slice(section.start, section.start + 3))) return false
  const title = plainAt(script, section)
  return timeTitle.test(title) && !notTimeTitle.test(title)
}

const stageLine = /^(?:-\s*)?(?:dot|giai doan|buoc|thang|quy|nam)\s/

/** The stages of a part together, else what its first line says that says anything. */
const inTimePart = (script: Script, section: PlacedSection, date: PartialDate | null): FoundPeriod | undefined => {
  const leaves = leavesOf(section.children).filter((leaf) => year.test(plainAt(script, leaf)))
  const stages = leaves.filter((leaf) => stageLine.test(plainAt(script, leaf)))
  if (stages.length > 1) {
    const said = stages.flatMap((leaf) => {
      const plain = plainAt(script, leaf)
      return inLine(plain, leaf.start, date) ?? monthsIn(plain, leaf.start) ?? []
    })
    if (said.length > 0) return together(said)
  }
  for (const leaf of leaves) {
    const said = inLine(plainAt(script, leaf), leaf.start, date)
    if (said !== undefined) return said
  }
  return together(leaves.flatMap((leaf) => monthsIn(plainAt(script, leaf), leaf.start) ?? []))
}

/** The period of one line. */
const inLine = (plain: string, offset: number, date: PartialDate | null): FoundPeriod | undefined => {
  const named = yearsIn(plain, offset)
  if (named !== undefined) return named
  const issued = sinceIssued(plain, offset, date, lastYearOf(plain))
  if (issued !== undefined) return issued
  const stages = stagesIn(plain, offset)
  if (stages !== undefined) return stages
  const end = endIn(plain, offset)
  return end === undefined ? undefined : together([monthsIn(plain, offset) ?? [], end].flat())
}

/** Several periods as one. */
const together = (all: readonly FoundPeriod[]): FoundPeriod | undefined => {
  const [first, last] = [all[0], all.at(-1)]
  if (first === undefined || last === undefined) return undefined
  if (all.length === 1) return first
  return {
    period: widest(all.flatMap(({ period: { from, to } }) => [from ?? to, to])),
    span: { start: first.span.start, end: last.span.end },
  }
}
