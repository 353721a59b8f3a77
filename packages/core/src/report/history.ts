import type { IsoDate } from "../calendar/index.ts"
import type { Text } from "../text/index.ts"
import type { ReportEvent, ReportEventId } from "./event.schema.ts"
import { refusals } from "./history-messages.ts"
import type { EventOf, OpenReport, ReportState, Submission } from "./report-state.ts"
import { isOpen, withoutDraft } from "./report-state.ts"
import { sameContent } from "./same-content.ts"

/** An event that changed nothing, and why. It stays in the trail. */
export interface RefusedEvent {
  readonly event: ReportEvent
  readonly reason: keyof typeof refusals
  readonly text: Text
}

/** Two different reports that were sent as the same revision: the first one counts, and somebody has to look. */
export interface RevisionConflict {
  readonly revision: number
  readonly counted: EventOf<"submitted">
  readonly other: EventOf<"submitted">
}

/** What became of a report (*lịch sử báo cáo*). */
export interface ReportHistory {
  readonly current: ReportState
  /** The submission that counts in roll-ups; null: none, or the last one was given back. */
  readonly effective: Submission | null
  /** Every submission that took its place, in order, as sent. */
  readonly revisions: readonly EventOf<"submitted">[]
  readonly conflicts: readonly RevisionConflict[]
  readonly refused: readonly RefusedEvent[]
}

/**
 * Why an event would change nothing beside others of its report; undefined: it counts. A day before that of an earlier
 * step can put it in front of what allows it, so ask before it is kept.
 */
export const whyRefused = (event: ReportEvent, others: readonly ReportEvent[]): Text | undefined =>
  reportHistory([...others, event]).refused.find((refused) => refused.event.id === event.id)?.text

interface Fold {
  state: ReportState
  revisions: EventOf<"submitted">[]
  conflicts: RevisionConflict[]
  refused: RefusedEvent[]
}

/**
 * What a report is, from everything that happened to it. The same set of events gives the same answer in whatever order
 * and however often they are told: they are taken by day, then by revision, then by the order that a report goes
 * through. What the order of moves does not allow changes nothing and is told in `refused`.
 *
 * @param events of one report
 */
export const reportHistory = (events: readonly ReportEvent[]): ReportHistory => {
  const fold: Fold = { state: { state: "none" }, revisions: [], conflicts: [], refused: [] }
  for (const event of inOrder(events)) take(fold, event)
  const { state, ...rest } = fold
  return { current: state, effective: effectiveOf(state), ...rest }
}

const ranks: Readonly<Record<ReportEvent["kind"], number>> = {
  drafted: 0,
  submitted: 1,
  returned: 2,
  accepted: 3,
  locked: 4,
  reopened: 5,
}

const inOrder = (events: readonly ReportEvent[]): readonly ReportEvent[] => {
  const byId = new Map<ReportEventId, ReportEvent>(events.map((event) => [event.id, event]))
  const revisionOf = (event: ReportEvent): number => {
    if ("revision" in event) return event.revision
    const about = byId.get(event.of)
    return about?.kind === "submitted" ? about.revision : 0
  }
  const keyed = [...byId.values()].map((event) => ({ event, revision: revisionOf(event) }))
  keyed.sort(
    (a, b) =>
      compare(a.event.on, b.event.on) ||
      a.revision - b.revision ||
      ranks[a.event.kind] - ranks[b.event.kind] ||
      saveOf(a.event) - saveOf(b.event) ||
      compare(a.event.id, b.event.id),
  )
  return keyed.map(({ event }) => event)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const saveOf = (event: ReportEvent): number => (event.kind === "drafted" ? event.save : 0)

type Refusal = keyof typeof refusals

const take = (fold: Fold, event: ReportEvent): void => {
  const reason = refusalOf(fold, event)
  if (reason !== undefined) fold.refused.push({ event, reason, text: refusals[reason] })
}

/** Lets an event change the report, or says why it cannot. */
const refusalOf = (fold: Fold, event: ReportEvent): Refusal | undefined => {
  if (event.kind === "drafted") return draft(fold, event)
  return event.kind === "submitted" ? submit(fold, event) : decide(fold, event)
}

const lastRevision = (state: ReportState): number => {
  const under = withoutDraft(state)
  return under.state === "none" ? 0 : under.submission.revision
}

const draft = (fold: Fold, event: EventOf<"drafted">): Refusal | undefined => {
  const { state } = fold
  if (!isOpen(state)) return "closed"
  if (event.revision <= lastRevision(state)) return "older"
  fold.state = { state: "draft", draft: event, after: state.state === "draft" ? state.after : state }
  return undefined
}

const submit = (fold: Fold, event: EventOf<"submitted">): Refusal | undefined => {
  const { state } = fold
  const last = fold.revisions.at(-1)
  if (last !== undefined && event.revision === last.revision) {
    repeat(fold, event, last)
    return undefined
  }
  if (event.revision < lastRevision(state)) return "older"
  if (!isOpen(state)) return "closed"
  if (isTooLate(state, event.on)) return "exception-ended"
  fold.state = { state: "submitted", submission: submissionOf(event, fold.revisions[0]?.on ?? event.on) }
  fold.revisions.push(event)
  return undefined
}

/** The same content once more says nothing new; another content under the same number is for somebody to look at. */
const repeat = (fold: Fold, other: EventOf<"submitted">, counted: EventOf<"submitted">): void => {
  if (other.form === counted.form && sameContent(other.content, counted.content)) return
  fold.conflicts.push({ revision: counted.revision, counted, other })
}

const isTooLate = (state: OpenReport, on: IsoDate): boolean => {
  const under = withoutDraft(state)
  return under.state === "reopened" && under.reopened.until !== null && on > under.reopened.until
}

const submissionOf = (event: EventOf<"submitted">, firstOn: IsoDate): Submission => {
  const { revision, on, form, content, source } = event
  return { event, revision, on, firstOn, form, content, source, standing: "submitted" }
}

type Decision = EventOf<"returned" | "accepted" | "locked" | "reopened">

const decide = (fold: Fold, event: Decision): Refusal | undefined => {
  const now = fold.state
  const state = withoutDraft(now)
  if (state.state === "none") return "nothing-sent"
  if (event.of !== state.submission.event.id) return "not-the-last"
  const next = decided(state, event)
  if (next === undefined) return "not-now"
  // A draft of the next revision goes on, unless the report is closed now.
  fold.state = now.state === "draft" && isOpen(next) && next.state !== "draft" ? { ...now, after: next } : next
  return undefined
}

const decided = (
  state: Exclude<ReportState, { state: "none" | "draft" }>,
  event: Decision,
): ReportState | undefined => {
  const { submission } = state
  const now = state.state
  if (event.kind === "returned" && now === "submitted") return { state: "returned", submission, returned: event }
  if (event.kind === "accepted" && now === "submitted")
    return { state: "accepted", submission: { ...submission, standing: "accepted" }, accepted: event }
  if (event.kind === "locked" && now === "accepted")
    return { state: "locked", submission: { ...submission, standing: "locked" }, locked: event }
  if (event.kind === "reopened" && (now === "accepted" || now === "locked"))
    return { state: "reopened", submission, reopened: event }
  return undefined
}

const effectiveOf = (state: ReportState): Submission | null => {
  const under = withoutDraft(state)
  return under.state === "none" || under.state === "returned" ? null : under.submission
}
