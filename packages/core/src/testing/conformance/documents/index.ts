import type { DocumentCapability, DocumentFormat } from "../capabilities.ts"
import { type ConformanceCheck, withPlans } from "../check.ts"
import type { ConformanceProblem } from "../conformance-report.ts"
import { outcomeOf, problem, skipped } from "../outcome.ts"
import type { Subject, TestedPlan } from "../subject.ts"
import { differencesOf } from "./differences.ts"

/** Plans that are written in a format and read back say the same. */
const roundTrip = (format: DocumentFormat): ConformanceCheck => ({
  id: `documents/${format}-round-trip`,
  title: {
    vi: `Kế hoạch ghi ra .${format} rồi đọc lại vẫn nói như cũ`,
    en: `Plans written as .${format} and read back say the same`,
  },
  run: withPlans(async (plans, subject) => {
    const { documents } = subject
    if (documents === undefined)
      return skipped("không được cung cấp cách ghi và đọc văn bản", "no writing and reading of documents was given")
    const problems: ConformanceProblem[] = []
    for (const tested of plans) problems.push(...(await problemsOf(tested, subject, documents, format)))
    return outcomeOf(plans.length, problems)
  }),
})

/** At most so many differences of one plan are told: one shifts those after it. */
const mostTold = 5

const problemsOf = async (
  { jurisdiction, name, plan }: TestedPlan,
  { province }: Subject,
  { contractOf, read, write }: DocumentCapability,
  format: DocumentFormat,
): Promise<readonly ConformanceProblem[]> => {
  const file = `${name}.${format}`
  const written = write[format](plan, jurisdiction)
  const bytes = typeof written === "string" ? new TextEncoder().encode(written) : written
  const back = await read(bytes, { name: file, province, day: jurisdiction.day })
  return differencesOf(contractOf(plan), contractOf(back))
    .slice(0, mostTold)
    .map(({ after, at, before }) => problem(`${file}, ${at}`, { vi: after, en: after }, { vi: before, en: before }))
}

/** What makes documents of a plugin's plans faithful. */
export const documentChecks: readonly ConformanceCheck[] = [roundTrip("docx"), roundTrip("html"), roundTrip("md")]
