import type { ExpectedSet, Submission } from "@lantoa/core/report"

/**
 * The reports of a period that a body consolidates: its own one is left out where it has not sent any, since what it
 * writes now is that report.
 */
export const reportsToConsolidate = (
  set: ExpectedSet,
  issuer: string | null,
  submissions: readonly Submission[],
): ExpectedSet => {
  const sent = new Set(submissions.map(({ event }) => event.report))
  return { ...set, reports: set.reports.filter(({ id, obligor }) => obligor.name !== issuer || sent.has(id)) }
}
