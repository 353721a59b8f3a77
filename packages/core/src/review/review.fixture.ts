import { isoDate } from "../calendar/index.ts"
import { deriveObligations } from "../obligation/index.ts"
import { assignment, sampleJurisdiction, samplePlan, task } from "../obligation/obligation.fixture.ts"
import { channelTypeId, type FundingSource, nodeId } from "../plan/index.ts"
import { ReportContent } from "../report/content.schema.ts"
import { catalogueWith, defaultCatalogue, indicatorId, type ReportForm, reportForm } from "../report/index.ts"

const channels = ["television", "conference", "banner"].map(channelTypeId)
const money: FundingSource = {
  id: "funding-1",
  at: nodeId("s1"),
  text: "kinh phí",
  kind: "state-budget",
  tier: "province",
  amountVnd: null,
}
const plan = samplePlan({
  assignments: [assignment(1, ["Sở Văn hóa"], 0, { tasks: [task(1, 1, { channels })] })],
  funding: [money],
})
const usual = (id: string) => defaultCatalogue.indicators.filter((each) => each.id === id)
const own = [
  ...usual("attendances").map((each) => ({ ...each, id: indicatorId("young-attendances"), partOf: each.id })),
  ...usual("learning-families").map((each) => ({ ...each, channels })),
]

/** A form of one task that names television, conferences and banners, with a part and a total held at the end. */
export const sampleForm: ReportForm = reportForm(plan, deriveObligations(plan, sampleJurisdiction()), {
  catalogue: catalogueWith(defaultCatalogue, { indicators: own }),
  day: isoDate("2026-06-30"),
})

/** What a change of the sound report says. */
export interface Answers {
  readonly values?: Readonly<Record<string, unknown>>
  readonly tasks?: Readonly<Record<string, unknown>>
  readonly costs?: Readonly<Record<string, unknown>>
  readonly parts?: Readonly<Record<string, unknown>>
}

/** A report with nothing to ask about, then changed; undefined leaves a cell out. */
export const soundContent = ({ costs, parts, tasks, values }: Answers = {}): ReportContent =>
  ReportContent.parse({
    values: without({
      features: 3,
      columns: 1,
      "television-minutes": 120,
      banners: 12,
      "banner-metres": "not-applicable",
      meetings: 4,
      attendances: 250,
      "young-attendances": 90,
      "learning-families": 1200,
      ...values,
    }),
    tasks: without({ "task-1.1": { progress: "under-way", note: null, evidence: [] }, ...tasks }),
    costs: without({ "funding-1": { estimated: 9_000_000, allocated: 8_000_000, spent: 7_500_000 }, ...costs }),
    parts: without({ results: "Đã làm.", ...parts }),
  })

const without = (answers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined))
