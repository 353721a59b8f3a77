import type { ReportEvent } from "@lantoa/core/report"
import { statedRevision } from "./places.ts"

/**
 * Events once each, by report, revision, kind (draft, submission, decision) and id: whatever their order of arrival. A
 * decision stands with the submission it is about, or first where that is not there.
 */
export const sortEvents = (events: Iterable<ReportEvent>): readonly ReportEvent[] => {
  const unique = new Map([...events].map((event) => [event.id, event]))
  const revisionOf = (event: ReportEvent): number => {
    if (!("of" in event)) return event.revision
    const about = unique.get(event.of)
    return about === undefined ? 0 : (statedRevision(about) ?? 0)
  }
  return [...unique.values()]
    .map((event) => ({ event, revision: revisionOf(event), kind: kinds.indexOf(event.kind), save: saveOf(event) }))
    .sort(
      (one, other) =>
        compare(one.event.report, other.event.report) ||
        one.revision - other.revision ||
        one.kind - other.kind ||
        one.save - other.save ||
        compare(one.event.id, other.event.id),
    )
    .map(({ event }) => event)
}

const kinds: readonly ReportEvent["kind"][] = ["drafted", "submitted", "returned", "accepted", "locked", "reopened"]

const saveOf = (event: ReportEvent): number => (event.kind === "drafted" ? event.save : 0)

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
