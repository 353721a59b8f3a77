import { type IsoDate, isoDate, nodeId, planId } from "@lantoa/core"
import {
  type ExpectedReport,
  type ExpectedSet,
  formId,
  type Hierarchy,
  indicatorId,
  measureId,
  periodId,
  type ReportForm,
  type ReportPeriod,
  type RollUpPlace,
  reportId,
} from "@lantoa/core/report"
import { ObligationId, Obligor } from "@lantoa/core/schema"

/** CI runs on a tenth of the country. */
const isQuick = process.argv.includes("--quick")
const communeCount = isQuick ? 332 : 3321
const provinceCount = 34
/** Departments of every province are expected and never report, so that completeness is not a foregone conclusion. */
const departments = 3

/** One who reports: its code in the table, its key, its province. */
export interface Reporter {
  readonly code: string
  readonly obligor: Obligor
  readonly province: number
}

const reporter = (index: number, province: number, path: string, name: string, tier: string): Reporter => ({
  code: `${20_000 + index * 3}`,
  obligor: Obligor.parse({ kind: "body", id: `b:p${province}/${path}`, name, tier }),
  province,
})

/** Communes that report, then departments that do not. */
export const reporters: readonly Reporter[] = [
  ...Array.from({ length: communeCount }, (_, index) =>
    reporter(index, index % provinceCount, `xa-${index}`, `UBND xã số ${index}`, "commune"),
  ),
  ...Array.from({ length: provinceCount * departments }, (_, index) =>
    reporter(communeCount + index, index % provinceCount, `so-${index}`, `Sở số ${index}`, "province"),
  ),
]

/** Twenty indicators, each in its measure. */
export const indicators: readonly string[] = Array.from(
  { length: 20 },
  (_, at) => `i${String(at + 1).padStart(2, "0")}`,
)

const quarterDays = ["01-01/03-31", "04-01/06-30", "07-01/09-30", "10-01/12-31"] as const

/** Five years of quarters, with the day after each on which reports are due. */
export const periods: readonly (ReportPeriod & { readonly due: IsoDate })[] = [2021, 2022, 2023, 2024, 2025].flatMap(
  (year) =>
    quarterDays.map((days, at) => {
      const [from, to] = days.split("/").map((day) => isoDate(`${year}-${day}`))
      if (from === undefined || to === undefined) throw new Error("a quarter has two days")
      const due = isoDate(at === 3 ? `${year + 1}-01-10` : `${year}-${String(at * 3 + 4).padStart(2, "0")}-10`)
      const id = periodId(`${year}-q${at + 1}`)
      return { id, frequency: "quarterly", year, from, to, window: { from, to, basis: [] }, due }
    }),
)

const plan = planId("vn/kh-2021")
const because = [{ kind: "clause" as const, text: { vi: "mục I", en: "section I" }, at: nodeId("s1"), basis: [] }]
const form: ReportForm = {
  format: "lantoa.form/1",
  id: formId("commune.00000000000000"),
  plan,
  title: { vi: "Mẫu", en: "Sample" },
  measures: [],
  indicators: indicators.map((id) => ({
    indicator: {
      id: indicatorId(id),
      name: { vi: id, en: id },
      measure: measureId(id),
      help: null,
      channels: [],
      together: "sum",
      partOf: null,
      validity: { from: null, until: null },
      basis: [],
    },
    mandatory: false,
    because,
  })),
  tasks: [],
  costs: [],
  parts: [],
}

const keyOf = ({ obligor }: Reporter): string => (obligor.kind === "unresolved" ? obligor.name : obligor.id)

/** What everybody owes. */
export const expectedSets = (): readonly ExpectedSet[] =>
  periods.map(({ due, ...period }) => ({
    format: "lantoa.expected/1",
    plan,
    period,
    frozenOn: period.from,
    forms: [form],
    reports: reporters.map((each): ExpectedReport => {
      const obligation = ObligationId.parse(`${plan}#reporting-1@${keyOf(each)}`)
      return {
        id: reportId(`${obligation}!${period.id}`),
        obligation,
        obligor: each.obligor,
        period: period.id,
        form: form.id,
        due: { day: due, strictDay: null, graceWorkingDays: 0, lastDay: due, provisional: false },
        to: [],
        because,
      }
    }),
    notExpected: [],
  }))

const provinces: readonly RollUpPlace[] = Array.from({ length: provinceCount }, (_, at) => ({
  key: `u:p${at}`,
  name: `Tỉnh số ${at}`,
  tier: "province",
}))
const provinceOf = (id: string): readonly RollUpPlace[] => {
  const place = provinces[Number(/^[bu]:p(\d+)/.exec(id)?.[1] ?? -1)]
  return place === undefined ? [] : [place]
}

/** All under their provinces, under the nation. */
export const hierarchy: Hierarchy = {
  top: { key: "vn", name: "Việt Nam", tier: "central" },
  placesOf: (obligor) => (obligor.kind === "unresolved" ? [] : provinceOf(obligor.id)),
  placesOfUnit: provinceOf,
  unitOf: () => null,
}

/** The key of a unit by its code. */
export const keyByCode: ReadonlyMap<string, string> = new Map(reporters.map((each) => [each.code, keyOf(each)]))

/** The names in the table. */
export const axes = { units: reporters.map(({ code }) => code), periods: periods.map(({ id }) => id), indicators }

/** Numbers that look random and are the same in every run. */
const seeded = (): (() => number) => {
  let state = 20_210_701
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * The table: a line for each figure, reports in the order in which they came, the day in the first line of each. A tenth
 * of the figures is left empty, a fifth of the reports is late.
 */
export const figureLines = (): string => {
  const random = seeded()
  const lines = ["unit,period,indicator,value,submitted"]
  for (const { due, id } of periods) {
    const arrival = reporters.slice(0, communeCount).map((each) => ({ each, at: random() }))
    for (const { each } of arrival.sort((a, b) => a.at - b.at)) {
      const late = random() < 0.2
      const day = `${due.slice(0, 8)}${String(late ? 11 + Math.floor(random() * 15) : 1 + Math.floor(random() * 10)).padStart(2, "0")}`
      for (const [at, indicator] of indicators.entries()) {
        const value = random() < 0.1 ? "" : `${Math.floor(random() ** 3 * 4000)}`
        lines.push(`${each.code},${id},${indicator},${value},${at === 0 ? day : ""}`)
      }
    }
  }
  return `${lines.join("\n")}\n`
}

/** What all contenders have to give: figures of the nation that show whether the others are right. */
export interface NationalFigures {
  readonly sum: number
  readonly stated: number
  readonly empty: number
  readonly submitted: number
  readonly late: number
  /** The total of the 3rd indicator of the 7th quarter in the 5th province. */
  readonly sample: number
}
