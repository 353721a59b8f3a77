import { always, type IsoDate, isoDate } from "../../calendar/index.ts"
import { bodyId, unitId } from "../../directory/index.ts"
import type { ObligationId, Obligor } from "../../obligation/index.ts"
import { nodeId, planId, type Vnd } from "../../plan/index.ts"
import type { ReportContent, ReportValue, TaskProgress } from "../content.schema.ts"
import type { ExpectedReport, ExpectedSet, ReportDue, ReportId } from "../expected.schema.ts"
import type { ReportForm } from "../form.schema.ts"
import { formId, indicatorId, measureId, partsOfReportId, periodId, reportEventId, reportId } from "../id.ts"
import type { Indicator } from "../indicator.schema.ts"
import type { ReportPeriod } from "../period.schema.ts"
import type { Submission } from "../report-state.ts"
import type { Hierarchy, RollUpPlace } from "./roll-up-place.ts"

/** The plan of the made-up provinces. */
export const plan = planId("mau/kh-2026")

/** An indicator counted in its own measure. */
export const indicator = (id: string, over: Partial<Indicator> = {}): Indicator => ({
  id: indicatorId(id),
  name: { vi: id, en: id },
  measure: measureId(`${id}-count`),
  help: null,
  channels: [],
  together: "sum",
  partOf: null,
  validity: always,
  basis: [],
  ...over,
})

const because = [{ kind: "clause" as const, text: { vi: "mục I.1", en: "section I.1" }, at: nodeId("s1"), basis: [] }]

/** News items must be told, loudspeakers are a state, attendance may be left out; one task, one source, one part. */
export const form: ReportForm = {
  format: "lantoa.form/1",
  id: formId("commune.00000000000000"),
  plan,
  title: { vi: "Mẫu", en: "Sample" },
  measures: [],
  indicators: [
    { indicator: indicator("news-items"), mandatory: true, because },
    { indicator: indicator("loudspeakers", { together: "last" }), mandatory: false, because },
    { indicator: indicator("attendance"), mandatory: false, because },
  ],
  tasks: [{ item: "task-1.1", at: nodeId("s1"), text: "Việc 1.1", mandatory: false, because }],
  costs: [{ id: "funding-1", name: { vi: "ngân sách", en: "budget" }, kind: "state-budget", tier: null }],
  parts: [{ id: "results", name: { vi: "Kết quả", en: "Results" }, help: null, mandatory: false }],
}

const quarters = {
  1: ["2026-01-01", "2026-03-31"],
  2: ["2026-04-01", "2026-06-30"],
  3: ["2026-07-01", "2026-09-30"],
  4: ["2026-10-01", "2026-12-31"],
} as const

/** A quarter of 2026. */
export const quarter = (number: keyof typeof quarters): ReportPeriod => {
  const [first, last] = quarters[number]
  const [from, to] = [isoDate(first), isoDate(last)]
  return {
    id: periodId(`2026-q${number}`),
    frequency: "quarterly",
    year: 2026,
    from,
    to,
    window: { from, to, basis: [] },
  }
}

/** A commune of one of the made-up provinces, `a` to `d`. */
export const commune = (province: string, number: number): Obligor => ({
  kind: "body",
  id: bodyId(`b:${province}/xa-${number}`),
  name: `UBND xã ${province.toUpperCase()} ${number}`,
  tier: "commune",
})

/** A last day. */
export const dueOn = (day: string | null): ReportDue => {
  const lastDay = day === null ? null : isoDate(day)
  return { day: lastDay, strictDay: null, graceWorkingDays: 0, lastDay, provisional: false }
}

/** The report of an obligor for a period. */
export const idFor = (obligor: Obligor, period: ReportPeriod): ReportId =>
  reportId(`${plan}#reporting-1@${obligor.kind === "unresolved" ? `n:${obligor.name}` : obligor.id}!${period.id}`)

const obligationId = (text: string): ObligationId => {
  const isId = (id: string): id is ObligationId => /^[a-z0-9/-]+#[a-z0-9.-]+@[a-z0-9:/-]+$/.test(id)
  if (isId(text)) return text
  throw new RangeError(`"${text}" is not the id of an obligation.`)
}

const expected = (obligor: Obligor, period: ReportPeriod, due: ReportDue): ExpectedReport => {
  const id = idFor(obligor, period)
  const obligation = obligationId(partsOfReportId(id).owed)
  return { id, obligation, obligor, period: period.id, form: form.id, due, to: [], because }
}

/** Who is expected to report for a period, all by one day. */
export const setOf = (period: ReportPeriod, obligors: readonly Obligor[], due = dueOn("2026-04-10")): ExpectedSet => ({
  format: "lantoa.expected/1",
  plan,
  period,
  frozenOn: period.from,
  forms: [form],
  reports: obligors.map((obligor) => expected(obligor, period, due)),
  notExpected: [],
})

const isVnd = (value: number): value is Vnd => Number.isSafeInteger(value) && value >= 0
const vnd = (value: number): Vnd | null => (isVnd(value) ? value : null)

/** What a report says of the made-up form. */
export interface Said {
  readonly values?: Readonly<Record<string, ReportValue>>
  readonly task?: TaskProgress | null
  readonly spent?: number
  readonly results?: string
}

const contentOf = ({ values = {}, task, spent, results }: Said): ReportContent => ({
  values: Object.fromEntries(Object.entries(values).map(([id, value]) => [indicatorId(id), value])),
  tasks: task === undefined ? {} : { "task-1.1": { progress: task, note: null, evidence: [] } },
  costs: spent === undefined ? {} : { "funding-1": { estimated: null, allocated: null, spent: vnd(spent) } },
  parts: results === undefined ? {} : { results },
})

/** A submission as the history gives it. */
export const sent = (
  report: ReportId,
  said: Said,
  over: { readonly on?: string; readonly revision?: number; readonly standing?: Submission["standing"] } = {},
): Submission => {
  const { on = "2026-04-08", revision = 1, standing = "submitted" } = over
  const day: IsoDate = isoDate(on)
  const content = contentOf(said)
  const id = reportEventId(hexOf(JSON.stringify([report, said, over])))
  const source = { file: `${report}.xlsx`, sha256: "0".repeat(64) }
  return {
    event: { kind: "submitted", id, report, on: day, by: null, revision, form: form.id, content, source },
    revision,
    on: day,
    firstOn: day,
    form: form.id,
    content,
    source,
    standing,
  }
}

const hexOf = (text: string): string => {
  let hash = 7
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 40
  return hash.toString(16).padStart(64, "0")
}

const place = (key: string, name: string, tier: RollUpPlace["tier"]): RollUpPlace => ({ key, name, tier })

/** Communes `b:<province>/xa-<n>` under their provinces, under the nation. */
export const hierarchy: Hierarchy = {
  top: place("vn", "Việt Nam", "central"),
  placesOfUnit: (unit) => {
    const province = /^u:([a-z]+)/.exec(unit)?.[1] ?? "a"
    return [place(`u:${province}`, `Tỉnh ${province.toUpperCase()}`, "province"), place(unit, unit, "commune")]
  },
  unitOf: (obligor) => (obligor.kind === "unresolved" ? null : unitId(obligor.id.replace(/^[bg]:/, "u:"))),
  placesOf: (obligor) => {
    const unit = hierarchy.unitOf(obligor)
    return unit === null ? [] : hierarchy.placesOfUnit(unit)
  },
}
