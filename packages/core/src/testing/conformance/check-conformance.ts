import type { Province } from "../../province/index.ts"
import type { ConformanceCapabilities } from "./capabilities.ts"
import { checkChecks } from "./check/index.ts"
import { type ConformanceCheck, runCheck } from "./check.ts"
import type { CheckReport, ConformanceReport, LevelReport } from "./conformance-report.ts"
import { dataChecks } from "./data/index.ts"
import { documentChecks } from "./documents/index.ts"
import { type ConformanceLevel, conformanceLevels } from "./level.ts"
import { obligationChecks } from "./obligations/index.ts"
import { reportChecks } from "./reports/index.ts"
import { subjectOf } from "./subject.ts"

/** The checks of each level. */
export const conformanceChecks: Readonly<Record<ConformanceLevel, readonly ConformanceCheck[]>> = {
  data: dataChecks,
  check: checkChecks,
  obligations: obligationChecks,
  documents: documentChecks,
  reports: reportChecks,
}

/**
 * Checks how far a province plugin conforms (*kiểm tra gói tỉnh*). A level is reached when all of its checks, and all of
 * the levels before, passed; a check that was skipped for want of a capability has not passed. Every check of every level
 * runs, so that one report says all there is to mend.
 *
 * @param capabilities the day, and what the core does not have itself
 */
export const checkConformance = async (
  province: Province,
  capabilities: ConformanceCapabilities,
): Promise<ConformanceReport> => {
  const subject = subjectOf(province, capabilities)
  const levels: LevelReport[] = []
  for (const level of conformanceLevels) {
    const checks: CheckReport[] = []
    for (const check of conformanceChecks[level]) checks.push(await runCheck(check, subject))
    const passed = checks.every(({ outcome }) => outcome.status === "passed")
    levels.push({ level, reached: passed && (levels.at(-1)?.reached ?? true), checks })
  }
  return {
    format: "lantoa.conformance/1",
    province: province.slug,
    name: province.name,
    day: subject.day,
    dataVersion: capabilities.units?.dataVersion ?? null,
    plans: "broken" in subject.whole ? [] : subject.whole.plans.map(({ name }) => name),
    level: levels.findLast(({ reached }) => reached)?.level ?? null,
    levels,
  }
}
