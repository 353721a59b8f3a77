import type { PlanId } from "@lantoa/core"
import { planId } from "@lantoa/core"
import type { PeriodId, ReportEvent, ReportId } from "@lantoa/core/report"
import { partsOfReportId } from "@lantoa/core/report"
import { fileNameOf } from "./file-name.ts"

/** Where things are in a store, as names with `/` from its folder. */
export const places = {
  marker: "lantoa-reports.json",
  trail: "trail.jsonl",
  lock: "lantoa-reports.lock",
  plans: "plans",
  originals: "files",
} as const

/** One period of one plan. */
export interface PlanPeriod {
  readonly plan: PlanId
  readonly period: PeriodId
}

/** The plan and period that a report is of. */
export const planPeriodOf = (report: ReportId): PlanPeriod => {
  const { owed, period } = partsOfReportId(report)
  return { plan: planId(owed.slice(0, owed.indexOf("#"))), period }
}

export const planFolder = (plan: PlanId): string => `${places.plans}/${fileNameOf(plan)}`
/** The file that keeps a plan's id where the name of its folder does not. */
export const planFile = (plan: PlanId): string => `${planFolder(plan)}/plan.json`
export const periodFolder = ({ plan, period }: PlanPeriod): string => `${planFolder(plan)}/${period}`
export const eventsFolder = (of: PlanPeriod): string => `${periodFolder(of)}/events`
export const frozenFile = (of: PlanPeriod, version: number): string => `${periodFolder(of)}/expected-${version}.json`

/** The version of a file with an expected set; null when it is another file. */
export const frozenVersion = (name: string): number | null => {
  const version = /^expected-([1-9]\d{0,8})\.json$/.exec(name)?.[1]
  return version === undefined ? null : Number(version)
}

/** Originals stand in folders by the first two signs of their hash, so that none has tens of thousands of files. */
export const originalsFolder = (hash: string): string => `${places.originals}/${hash.slice(0, 2)}`

/** The revision that an event states itself; a decision has that of the submission it is about. */
export const statedRevision = (event: ReportEvent): number | null => ("revision" in event ? event.revision : null)
