import { isoDate } from "../calendar/index.ts"
import type { ReportContent } from "./content.schema.ts"
import type { ReportEvent } from "./event.schema.ts"
import { formId, indicatorId, reportEventId, reportId } from "./id.ts"
import type { NewReportEvent } from "./report-moves.ts"

/** A report of the made-up province. */
export const sampleReport = reportId("mau/kh-2026#reporting-1@b:mau/ubnd-xa-1!2026-q1")

/** A form that the made-up reports say they filled in. */
export const sampleForm = formId("commune.00000000000000")

/** A content with one figure. */
export const contentOf = (newsItems: number | null): ReportContent => ({
  values: { [indicatorId("news-items")]: newsItems },
  tasks: {},
  costs: {},
  parts: {},
})

/** A day of March 2026. */
export const march = (day: number) => isoDate(`2026-03-${String(day).padStart(2, "0")}`)

/** Gives an event an id made from what it says, as a store does. */
export const withSampleId = (event: NewReportEvent): ReportEvent => {
  const text = JSON.stringify(event)
  const [a, b] = [...text].reduce(
    ([x, y], letter) => [(x * 31 + letter.charCodeAt(0)) % 2 ** 31, (y * 131 + letter.charCodeAt(0)) % 2 ** 31],
    [7, 11],
  )
  return { ...event, id: reportEventId(`${hex(a)}${hex(b)}`.padEnd(64, "0")) }
}

const hex = (value: number): string => value.toString(16).padStart(8, "0")
