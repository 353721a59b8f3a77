import {
  type Because,
  citeBasis,
  fillText,
  formatDate,
  type IsoDate,
  type Language,
  type Text,
  weekdayName,
} from "@lantoa/core"
import type { ExpectedReport, ReportDue, ReportForm, ReportPeriod } from "@lantoa/core/report"
import { howToFill, instructionWords as words } from "./instruction-words.ts"
import { periodName } from "./period-name.ts"
import type { PlannedLabel, PlannedSheet } from "./planned-sheet.ts"
import { sheetNames } from "./words.ts"

/** Whose report, of what, for when. */
export interface Instructions {
  readonly form: ReportForm
  readonly expected: ExpectedReport
  readonly period: ReportPeriod
  readonly obligorName: string
  readonly revision: number
  readonly language: Language
}

const widths = [26, 70] as const

/** The first sheet (*trang hướng dẫn*): who reports what to whom by when and why, and how to fill it in. */
export const instructionsSheet = (about: Instructions): PlannedSheet => {
  const title: PlannedLabel = {
    row: 1,
    column: 1,
    text: words.title[about.language].toLocaleUpperCase("vi"),
    look: "title",
  }
  const rows = statements(about).flatMap(([term, lines], at): readonly PlannedLabel[] => [
    { row: at + 3, column: 1, text: term[about.language], look: "term" },
    { row: at + 3, column: 2, text: lines.join("\n"), look: "statement" },
  ])
  return {
    name: sheetNames.instructions[about.language],
    orientation: "portrait",
    widths,
    headRow: null,
    labels: [title, ...rows],
    answers: [],
    wideRows: [1],
  }
}

const statements = (about: Instructions): readonly (readonly [term: Text, lines: readonly string[]])[] => {
  const { expected, form, language, obligorName, period, revision } = about
  const say = (text: Text): string => text[language]
  return [
    [words.unit, [obligorName]],
    [words.plan, [form.title[language]]],
    [words.period, [say(daysText(period, periodName(period.id)))]],
    [words.window, [say(windowText(period)), ...period.window.basis.map((basis) => `(${citeBasis(basis)})`)]],
    [words.due, dueTexts(expected.due).map(say)],
    [words.to, expected.to.length === 0 ? [say(words.noRecipient)] : expected.to],
    [words.because, expected.because.map((because) => reason(because, language))],
    [words.revision, [say(revision === 1 ? words.firstRevision : fillText(words.laterRevision, { revision }))]],
    [words.how, howToFill.map((text, at) => `${at + 1}. ${text[language]}`)],
  ]
}

const both = (text: Text, data: (language: Language) => Readonly<Record<string, string | number>>): Text => ({
  vi: fillText(text, data("vi")).vi,
  en: fillText(text, data("en")).en,
})

const daysText = ({ from, to }: ReportPeriod, name: Text): Text =>
  both(words.days, (language) => ({
    name: name[language],
    from: formatDate(from, language),
    to: formatDate(to, language),
  }))

const windowText = ({ window }: ReportPeriod): Text =>
  both(words.windowDays, (language) => ({
    from: formatDate(window.from, language),
    to: formatDate(window.to, language),
  }))

const onDay = (text: Text, day: IsoDate, count = 0): Text =>
  both(text, (language) => ({ weekday: weekdayName(day)[language], day: formatDate(day, language), count }))

const dueTexts = ({ day, graceWorkingDays, lastDay, provisional, strictDay }: ReportDue): readonly Text[] => {
  if (day === null) return [words.noDue]
  return [
    onDay(words.dueDay, day),
    ...(strictDay === null || strictDay === day ? [] : [onDay(words.strict, strictDay)]),
    ...(graceWorkingDays === 0 || lastDay === null ? [] : [onDay(words.grace, lastDay, graceWorkingDays)]),
    ...(provisional ? [words.provisional] : []),
  ]
}

const reason = ({ basis, text }: Because, language: Language): string => {
  const cited = basis.map(citeBasis).filter((citation) => !text[language].includes(citation))
  return `- ${text[language]}${cited.length === 0 ? "" : ` (${cited.join("; ")})`}`
}
