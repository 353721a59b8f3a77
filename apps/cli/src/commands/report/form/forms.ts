import { slugOf } from "@lantoa/core"
import { type ExpectedReport, isOpen, nextRevision, type ReportContent } from "@lantoa/core/report"
import type { TrackedReport } from "../shared/histories.ts"

/** A form to be written: its file, and what its cells show at first. */
export interface FormFile {
  readonly file: string
  readonly expected: ExpectedReport
  readonly revision: number
  readonly content: ReportContent | undefined
  /** What is kept of this report, sent or in draft. */
  readonly kept: readonly ReportContent[]
}

/** The forms of reports that may be sent, each in a file of its own, named for its unit. What was sent last stands in them. */
export const formFiles = (reports: readonly TrackedReport[]): readonly FormFile[] => {
  const taken = new Set<string>()
  return reports.flatMap(({ events, expected, history }) => {
    const { current } = history
    const file = `${free(slugOf(expected.obligor.name) || "don-vi", taken)}.xlsx`
    if (!isOpen(current)) return []
    const content = current.state === "draft" ? current.draft.content : history.revisions.at(-1)?.content
    const kept = events.flatMap((event) => ("content" in event ? [event.content] : []))
    return [{ file, expected, revision: nextRevision(current), content, kept }]
  })
}

const free = (wanted: string, taken: Set<string>): string => {
  let name = wanted
  for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`
  taken.add(name)
  return name
}
