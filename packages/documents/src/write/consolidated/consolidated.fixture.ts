import { isoDate } from "@lantoa/core"
import { hierarchyOf, type ReportContent, reportHistory, rollUp, type Submission } from "@lantoa/core/report"
import { ExpectedSet, ReportEvent } from "@lantoa/core/schema"
import { sampleContent, sampleExpected, sampleForm, samplePeriod } from "../../xlsx/form.fixture.ts"
import { draftPlan, haiMau } from "../plan.fixture.ts"
import type { ConsolidatedInput, ConsolidatedOptions } from "./input.ts"

const unitName = (at: number): string => `UBND xã Mẫu ${at + 1}`

/** The first quarter and the one before it, in which so many made-up communes owe a report to the department. */
const setOf = (units: number, period: string): ExpectedSet =>
  ExpectedSet.parse({
    format: "lantoa.expected/1",
    plan: sampleForm.plan,
    period:
      period === "2026-q1"
        ? samplePeriod
        : { ...samplePeriod, id: period, year: 2025, from: "2025-10-01", to: "2025-12-31" },
    frozenOn: "2026-01-02",
    forms: [sampleForm],
    reports: Array.from({ length: units }, (_, at) => ({
      ...sampleExpected,
      id: `mau/kh-2026#reporting-1@n:xa-mau-${at + 1}!${period}`,
      obligation: `mau/kh-2026#reporting-1@n:xa-mau-${at + 1}`,
      obligor: { kind: "unresolved", name: unitName(at) },
      period,
    })),
    notExpected: [],
  })

const submissionsOf = (set: ExpectedSet, contents: readonly (ReportContent | null)[]): readonly Submission[] =>
  set.reports.flatMap(({ form, id: report }, at) => {
    const content = contents[at] ?? null
    if (content === null) return []
    const event = ReportEvent.parse({
      id: String(at).padStart(64, "0"),
      kind: "submitted",
      report,
      on: "2026-03-27",
      by: null,
      revision: 1,
      form,
      content,
      source: null,
    })
    return reportHistory([event]).effective ?? []
  })

/** A made-up quarter: what each unit sent, null for nothing; and the same for the quarter before where it is given. */
export const consolidatedInput = (
  contents: readonly (ReportContent | null)[] = [sampleContent, null, sampleContent],
  { before, ...options }: ConsolidatedOptions & { readonly before?: readonly (ReportContent | null)[] } = {},
): ConsolidatedInput => {
  const jurisdiction = haiMau()
  const set = setOf(contents.length, "2026-q1")
  const earlier = before === undefined ? [] : [{ set: setOf(before.length, "2025-q4"), contents: before }]
  const told = [...earlier, { set, contents }]
  const submissions = told.flatMap((each) => submissionsOf(each.set, each.contents))
  const rolled = rollUp({
    sets: told.map((each) => each.set),
    submissions,
    hierarchy: hierarchyOf(jurisdiction.directory, jurisdiction.day),
  })
  return {
    plan: draftPlan({ document: { ...draftPlanDocument, ordinal: "45", date: "2026-01-20" } }),
    set,
    rollUp: rolled,
    submissions,
    node: rolled.nodes[0]?.key ?? "",
    jurisdiction,
    asOf: isoDate("2026-03-30"),
    options,
  }
}

const draftPlanDocument = {
  type: "plan",
  symbol: "KH-SVHTTDL",
  issuer: "Sở Văn hóa, Thể thao và Du lịch",
  place: "Hải Mẫu",
  date: "2026",
  title: "Truyền thông về văn hóa đọc",
  signatory: { position: "GIÁM ĐỐC" },
  recipients: ["Lưu: VT"],
} as const
