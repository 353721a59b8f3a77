import type { ReportEvent } from "@lantoa/core/report"
import { sha256 } from "./event-id.ts"
import type { PlanPeriod } from "./places.ts"
import type { Frozen } from "./stored.schema.ts"
import type { Told } from "./trail.ts"

const empty = { plan: null, period: null, events: null, by: null, reason: null, name: null }

/** What the trail tells of an expected set. */
export const toldOfFrozen = (file: string, bytes: Uint8Array, { version, by, reason, set }: Frozen): Told => ({
  ...empty,
  what: version === 1 ? "frozen" : "refrozen",
  file,
  sha256: sha256(bytes),
  plan: set.plan,
  period: set.period.id,
  by,
  reason,
})

/** What the trail tells of new events, by whom where all are by one. */
export const toldOfEvents = (
  what: "added" | "found",
  file: string,
  hash: string,
  { plan, period }: PlanPeriod,
  events: readonly ReportEvent[],
): Told => {
  const authors = new Set(events.map(({ by }) => by))
  const [by] = authors
  return {
    ...empty,
    what,
    file,
    sha256: hash,
    plan,
    period,
    events: events.length,
    by: authors.size === 1 ? (by ?? null) : null,
  }
}

/** What the trail tells of an original. */
export const toldOfOriginal = (file: string, hash: string, name: string, by: string | null): Told => ({
  ...empty,
  what: "kept",
  file,
  sha256: hash,
  name,
  by,
})
