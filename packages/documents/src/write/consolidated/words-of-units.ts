import { grouped } from "@lantoa/core"
import type { FormPart, ReportId, Submission } from "@lantoa/core/report"
import type { ConsolidatedInput } from "./input.ts"
import { unitOf, unitsUnder } from "./units-under.ts"

/** Something that one or more units say in the same words. */
export interface UnitWords {
  readonly text: string
  /** In the order of the roll-up. */
  readonly units: readonly string[]
}

/** A part of the form in words, and what units say there (*ý kiến của các đơn vị*). */
export interface PartWords {
  readonly part: Pick<FormPart, "id" | "name">
  /** In the order of the units that say them first. */
  readonly said: readonly UnitWords[]
}

/** The words of units by the parts of their forms, in the order of the forms. */
export const wordsOfUnits = (input: ConsolidatedInput): readonly PartWords[] => {
  const { rollUp, set, submissions } = input
  const units = new Set(unitsUnder(input).map(({ key }) => key))
  const parts = new Map(set.forms.flatMap(({ parts: of }) => of.map((part) => [part.id, part])))
  const byReport = lastOfEach(submissions)
  const reports = rollUp.reports.filter((report) => report.period === set.period.id && units.has(unitOf(report)))
  return [...parts.values()].map(({ id, name }) => {
    const said = reports.flatMap((report) => {
      const text = byReport.get(report.id)?.content.parts[id]?.trim() ?? ""
      return text === "" ? [] : [{ text, unit: report.obligor.name }]
    })
    const same = grouped(said, ({ text }) => text)
    return {
      part: { id, name },
      said: [...same].map(([text, by]) => ({ text, units: [...new Set(by.map(({ unit }) => unit))] })),
    }
  })
}

/** Of two submissions for one report the higher revision counts, as in the roll-up. */
const lastOfEach = (submissions: readonly Submission[]): ReadonlyMap<ReportId, Submission> => {
  const last = new Map<ReportId, Submission>()
  for (const submission of submissions) {
    const known = last.get(submission.event.report)
    if (known === undefined || submission.revision > known.revision) last.set(submission.event.report, submission)
  }
  return last
}
