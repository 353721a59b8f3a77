import { type ReportContent, type ReviewFinding, reviewReport } from "@lantoa/core/report"
import type { TrackedPeriod, TrackedReport } from "./histories.ts"

/** What is to be looked at in each report that counts, told from the reports of the same form. */
export const reviewsOf = ({ reports, set }: TrackedPeriod): ReadonlyMap<string, readonly ReviewFinding[]> => {
  const forms = new Map(set.forms.map((form) => [form.id, form]))
  const contents = contentsByForm(reports)
  return new Map(
    reports.map(({ expected, history }) => {
      const form = forms.get(expected.form)
      const content = history.effective?.content
      if (form === undefined || content === undefined) return [expected.id, []]
      const peers = (contents.get(expected.form) ?? []).filter((each) => each !== content)
      return [expected.id, reviewReport(content, { form, expected, peers })]
    }),
  )
}

const contentsByForm = (reports: readonly TrackedReport[]): ReadonlyMap<string, readonly ReportContent[]> => {
  const found = new Map<string, ReportContent[]>()
  for (const { expected, history } of reports) {
    if (history.effective === null) continue
    const known = found.get(expected.form)
    if (known === undefined) found.set(expected.form, [history.effective.content])
    else known.push(history.effective.content)
  }
  return found
}
