import type { ExpectedReport } from "../expected.schema.ts"
import type { Submission } from "../report-state.ts"
import { partsOf, type RollUp } from "./roll-up.ts"
import { countedOf } from "./version.ts"

/** A report that came on another form than the one expected. */
export interface OtherForm {
  readonly report: ExpectedReport
  readonly submission: Submission
  /** Figures that its own form does not ask for, by indicator: they are in no total. */
  readonly notAsked: readonly string[]
}

/**
 * Reports that came on another form (*nộp sai mẫu*) or say more than theirs asks, in the order of the nodes. What both
 * forms ask for counts; the rest is told here.
 */
export const otherForms = (rollUp: RollUp): readonly OtherForm[] => {
  const { version } = partsOf(rollUp)
  const { columns, reports, rowForm } = version.frame
  const { submissions } = countedOf(version).cells
  return reports.flatMap((report, row): readonly OtherForm[] => {
    const submission = submissions[row] ?? null
    const asked = columns.forms[rowForm[row] ?? 0]?.indicators
    if (submission === null || asked === undefined) return []
    const notAsked = Object.entries(submission.content.values).flatMap(([id, value]) =>
      asked.has(id) || value === null ? [] : [id],
    )
    return submission.form === report.form && notAsked.length === 0 ? [] : [{ report, submission, notAsked }]
  })
}
