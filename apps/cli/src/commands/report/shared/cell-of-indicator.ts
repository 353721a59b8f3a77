import type { Submission } from "@lantoa/core/report"
import type { ReadForm } from "@lantoa/documents/xlsx"
import { ReportStore } from "@lantoa/services/reports"
import * as Effect from "effect/Effect"

/** The cell of a submission's workbook in which an indicator stands: `Số liệu!D7`; null where it came otherwise. */
export type CellOfIndicator = (submission: Submission, indicator: string) => string | null

/** Reads the kept workbooks of some submissions again, to tell in which cells their answers stand. */
export const cellsIn = Effect.fnUntraced(function* (submissions: readonly Submission[]) {
  const { readReportForm } = yield* Effect.promise(() => import("@lantoa/documents/xlsx"))
  const store = yield* ReportStore
  const byFile = new Map<string, ReadForm["cells"]>()
  for (const { source } of submissions) {
    if (source === null || byFile.has(source.sha256)) continue
    const bytes = yield* store.file(source.sha256)
    const read = yield* Effect.promise(() => readReportForm(bytes))
    if (!("_tag" in read)) byFile.set(source.sha256, read.cells)
  }
  const cellOf: CellOfIndicator = ({ source }, indicator) => {
    const place = source === null ? undefined : byFile.get(source.sha256)?.get(`value:${indicator}`)
    return place === undefined ? null : `${place.sheet}!${place.cell}`
  }
  return cellOf
})
