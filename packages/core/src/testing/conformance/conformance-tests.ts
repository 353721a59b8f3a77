import type { Province } from "../../province/index.ts"
import type { ConformanceCapabilities } from "./capabilities.ts"
import { type ConformanceCheck, runCheck } from "./check.ts"
import { conformanceChecks } from "./check-conformance.ts"
import type { CheckReport } from "./conformance-report.ts"
import { type ConformanceLevel, conformanceLevels } from "./level.ts"
import { type Subject, subjectOf } from "./subject.ts"

/** One check as a row of a test table. */
export interface ConformanceTest {
  /** The check's id and what must hold. */
  readonly name: string
  readonly level: ConformanceLevel
  /** Resolves when the check passes. Rejects with every problem, or with the reason for which it was skipped. */
  readonly holds: () => Promise<void>
}

/**
 * The checks of a plugin up to a level as rows for a test runner's `it.each`; registers nothing itself. The plugin is put
 * together when the first row runs.
 *
 * ```ts
 * it.each(conformanceTests(province, capabilities))("$name", ({ holds }) => holds())
 * ```
 */
export const conformanceTests = (
  province: Province,
  capabilities: ConformanceCapabilities,
  upTo: ConformanceLevel = "reports",
): readonly ConformanceTest[] => {
  let subject: Subject | undefined
  const holds = async (check: ConformanceCheck): Promise<void> => {
    subject ??= subjectOf(province, capabilities)
    const complaint = complaintOf(await runCheck(check, subject))
    if (complaint !== undefined) throw new Error(complaint)
  }
  return conformanceLevels.slice(0, conformanceLevels.indexOf(upTo) + 1).flatMap((level) =>
    conformanceChecks[level].map((check) => ({
      name: `${check.id}: ${check.title.en}`,
      level,
      holds: () => holds(check),
    })),
  )
}

/** What is wrong with a check, one problem a line; undefined when it passed. */
export const complaintOf = ({ id, outcome }: CheckReport): string | undefined => {
  if (outcome.status === "passed") return undefined
  if (outcome.status === "skipped") return `${id} was skipped, which is not passed: ${outcome.reason.en}`
  const lines = outcome.problems.map(({ at, expected, is }) => `- ${at}: ${is.en}; expected ${expected.en}`)
  return [`${id} failed:`, ...lines].join("\n")
}
