import { addDays, type IsoDate, yearOf } from "../calendar/index.ts"
import type { Jurisdiction } from "../jurisdiction/index.ts"
import { type CalendarEntry, deriveObligations } from "../obligation/index.ts"
import type { Plan } from "../plan/index.ts"
import { fillText, grouped, joinNames, type Language, type Text } from "../text/index.ts"
import type { ExpectedReport } from "./expected.schema.ts"
import { type ExpectedOptions, expectedReports } from "./expected.ts"
import type { ReportPeriod } from "./period.schema.ts"
import { periodText } from "./period-text.ts"
import { planPeriods } from "./plan-periods.ts"

/**
 * The days of a year by which reports are due that no clause of the plan dates (*thời hạn báo cáo theo chế độ*): those of the
 * province's standing orders and those passed on, up to the Government. What the plan dates itself is among its deadlines.
 */
export const regimeEntries = (
  plan: Plan,
  jurisdiction: Jurisdiction,
  year: number,
  options: Omit<ExpectedOptions, "day" | "obligations"> = {},
): readonly CalendarEntry[] => {
  const obligations = deriveObligations(plan, jurisdiction)
  const own = new Set(obligations.filter(({ due }) => due !== null).map(({ id }) => id))
  return planPeriods(plan, jurisdiction, { from: year - 1, to: year })
    .flatMap((period) => {
      const { reports } = expectedReports(plan, jurisdiction, period, {
        ...options,
        day: jurisdiction.day,
        obligations,
      })
      const others = reports.filter(({ due, obligation }) => isIn(due.day, year) && !own.has(obligation))
      return [...grouped(others, (report) => `${itemOf(report)} ${report.due.day}`).values()].flatMap((same) =>
        entryOf(plan, period, same),
      )
    })
    .sort((a, b) => (a.start === b.start ? (a.uid < b.uid ? -1 : 1) : a.start < b.start ? -1 : 1))
}

const isIn = (day: IsoDate | null, year: number): boolean => day !== null && yearOf(day) === year

/** What is owed, of which plan it may be. */
const itemOf = ({ obligation }: ExpectedReport): string =>
  obligation.slice(obligation.indexOf("#") + 1, obligation.indexOf("@"))

const words = {
  summary: { vi: "Hạn báo cáo {period} gửi {to}", en: "Report for {period} due to {to}" },
  units: { vi: "Đơn vị ({count}): {names}", en: "Units ({count}): {names}" },
  others: { vi: "{names} và {count} đơn vị khác", en: "{names} and {count} more" },
  by: { vi: "Theo: {reasons}", en: "By: {reasons}" },
  grace: {
    vi: "Gia hạn {count} ngày làm việc.",
    en: "With {count} working days of grace.",
  },
  provisional: {
    vi: "Tạm tính: lịch nghỉ của năm này chưa được quyết định.",
    en: "Provisional: the days off of this year are not decided yet.",
  },
} as const satisfies Readonly<Record<string, Text>>

/** A report per entry and day, whoever owes it. */
const entryOf = (plan: Plan, period: ReportPeriod, same: readonly ExpectedReport[]): readonly CalendarEntry[] => {
  const [first] = same
  if (first === undefined || first.due.day === null) return []
  const { day, provisional } = first.due
  const to = joinNames(first.to)
  const summary = (language: Language): string =>
    fillText(words.summary, { period: periodText(period.id)[language], to: to[language] })[language]
  return [
    {
      uid: `${plan.id}/${itemOf(first)}.${period.id}.${day.slice(5)}/${yearOf(day)}@lantoa`,
      kind: "deadline",
      start: day,
      end: addDays(day, 1),
      summary: { vi: summary("vi"), en: summary("en") },
      description: { vi: descriptionOf(first, same, "vi"), en: descriptionOf(first, same, "en") },
      status: provisional ? "provisional" : "fixed",
      reason: provisional ? words.provisional : null,
      at: [],
      basis: first.because.flatMap(({ basis }) => basis),
    },
  ]
}

const mostNames = 8

const descriptionOf = (
  { because, due: { graceWorkingDays, provisional } }: ExpectedReport,
  same: readonly ExpectedReport[],
  language: Language,
): string => {
  const say = (text: Text, data: Readonly<Record<string, string | number>>): string => fillText(text, data)[language]
  const shown = same
    .slice(0, mostNames)
    .map(({ obligor }) => obligor.name)
    .join("; ")
  const more = same.length - mostNames
  const names = more > 0 ? say(words.others, { names: shown, count: more }) : shown
  return [
    say(words.units, { count: same.length, names }),
    say(words.by, { reasons: because.map(({ text }) => text[language]).join("; ") }),
    ...(graceWorkingDays > 0 ? [say(words.grace, { count: graceWorkingDays })] : []),
    ...(provisional ? [words.provisional[language]] : []),
  ].join("\n")
}
