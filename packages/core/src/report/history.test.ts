import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ReportEvent } from "./event.schema.ts"
import { contentOf, march, sampleForm, sampleReport, withSampleId } from "./history.fixture.ts"
import { reportHistory, whyRefused } from "./history.ts"
import { refusals } from "./history-messages.ts"
import type { NewReportEvent } from "./report-moves.ts"
import type { EventOf } from "./report-state.ts"

const isOf = <Kind extends ReportEvent["kind"]>(event: ReportEvent, kind: Kind): event is EventOf<Kind> =>
  event.kind === kind

const made = <Kind extends ReportEvent["kind"]>(kind: Kind, event: NewReportEvent): EventOf<Kind> => {
  const full = withSampleId(event)
  if (isOf(full, kind)) return full
  throw new RangeError("an id does not change what an event is")
}

const sent = (day: number, revision: number, value: number | null = 1) =>
  made("submitted", {
    kind: "submitted",
    report: sampleReport,
    on: march(day),
    by: null,
    revision,
    form: sampleForm,
    content: contentOf(value),
    source: null,
  })
const saved = (day: number, revision: number, save: number) =>
  made("drafted", {
    kind: "drafted",
    report: sampleReport,
    on: march(day),
    by: null,
    revision,
    save,
    form: sampleForm,
    content: contentOf(save),
  })
const about = (of: EventOf<"submitted">, day: number) => ({ report: sampleReport, on: march(day), of: of.id })
const returned = (of: EventOf<"submitted">, day: number) =>
  made("returned", { kind: "returned", ...about(of, day), by: null, reason: "Thiếu số liệu" })
const accepted = (of: EventOf<"submitted">, day: number) =>
  made("accepted", { kind: "accepted", ...about(of, day), by: null })
const locked = (of: EventOf<"submitted">, day: number) =>
  made("locked", { kind: "locked", ...about(of, day), by: null })
const reopened = (of: EventOf<"submitted">, day: number, until: number | null = null) =>
  made("reopened", {
    kind: "reopened",
    ...about(of, day),
    by: "Văn phòng Sở",
    reason: "Đính chính",
    until: until === null ? null : march(until),
  })

const first = sent(10, 1)
const second = sent(14, 2, 2)

const shown = (events: readonly ReportEvent[]) => {
  const { conflicts, current, effective, refused } = reportHistory(events)
  const counted = effective === null ? "counts nothing" : `counts ${effective.revision} ${effective.standing}`
  return [
    current.state,
    counted,
    ...conflicts.map(({ revision }) => `conflict ${revision}`),
    ...refused.map(({ event, reason }) => `${event.kind} ${reason}`),
  ].join(", ")
}

describe("what a report is", () => {
  it.each<[string, readonly ReportEvent[], string]>([
    ["nothing before anything comes", [], "none, counts nothing"],
    ["a draft while it is filled in", [saved(9, 1, 1), saved(9, 1, 2)], "draft, counts nothing"],
    ["submitted once sent", [saved(9, 1, 1), first], "submitted, counts 1 submitted"],
    ["returned, and then not counted", [first, returned(first, 11)], "returned, counts nothing"],
    ["submitted again as a new revision", [first, returned(first, 11), second], "submitted, counts 2 submitted"],
    ["replaced before anybody decided", [first, second], "submitted, counts 2 submitted"],
    ["accepted", [first, accepted(first, 11)], "accepted, counts 1 accepted"],
    ["locked", [first, accepted(first, 11), locked(first, 12)], "locked, counts 1 locked"],
    [
      "closed for a new revision when accepted",
      [first, accepted(first, 11), second],
      "accepted, counts 1 accepted, submitted closed",
    ],
    [
      "open again by an exception, and counted until the new revision comes",
      [first, accepted(first, 11), locked(first, 12), reopened(first, 13)],
      "reopened, counts 1 locked",
    ],
    [
      "replaced under an exception",
      [first, accepted(first, 11), reopened(first, 13), second],
      "submitted, counts 2 submitted",
    ],
    [
      "replaced on the exception's last day",
      [first, accepted(first, 11), reopened(first, 13, 14), second],
      "submitted, counts 2 submitted",
    ],
    [
      "as before a day after the exception ended",
      [first, accepted(first, 11), reopened(first, 12, 13), second],
      "reopened, counts 1 accepted, submitted exception-ended",
    ],
    ["with a draft of its next revision", [first, saved(11, 2, 1), returned(first, 12)], "draft, counts nothing"],
    [
      "accepted although a draft was begun",
      [first, saved(11, 2, 1), accepted(first, 12)],
      "accepted, counts 1 accepted",
    ],
  ])("%s", (_, events, expected) => {
    expect(shown(events)).toBe(expected)
  })

  it.each<[string, readonly ReportEvent[], string]>([
    ["to decide about what was never sent", [accepted(first, 11)], "none, counts nothing, accepted nothing-sent"],
    [
      "to decide about a revision that was replaced",
      [first, second, accepted(first, 15)],
      "submitted, counts 2 submitted, accepted not-the-last",
    ],
    ["to lock what nobody accepted", [first, locked(first, 11)], "submitted, counts 1 submitted, locked not-now"],
    [
      "to return what was accepted",
      [first, accepted(first, 11), returned(first, 12)],
      "accepted, counts 1 accepted, returned not-now",
    ],
    ["to open what is open", [first, reopened(first, 11)], "submitted, counts 1 submitted, reopened not-now"],
    ["to send an older revision", [second, sent(15, 1)], "submitted, counts 2 submitted, submitted older"],
    [
      "to draft what is closed",
      [first, accepted(first, 11), saved(12, 2, 1)],
      "accepted, counts 1 accepted, drafted closed",
    ],
  ])("does not allow %s", (_, events, expected) => {
    expect(shown(events)).toBe(expected)
  })

  it("takes the same report sent twice once, and two reports of one revision as a conflict", () => {
    expect(shown([first, sent(12, 1)])).toBe("submitted, counts 1 submitted")
    expect(shown([first, sent(12, 1, 5)])).toBe("submitted, counts 1 submitted, conflict 1")
  })

  it("remembers the day on which the unit first sent it", () => {
    const { effective } = reportHistory([first, returned(first, 11), second])
    expect([effective?.on, effective?.firstOn]).toEqual([march(14), march(10)])
  })

  it("has the shape of the schema", () => {
    for (const event of [first, saved(9, 1, 1), returned(first, 11), locked(first, 12), reopened(first, 13)])
      expect(ReportEvent.safeParse(event).error).toBeUndefined()
  })
})

const anyEvents = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 2 })), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((rows) => {
    const sends = rows.map(([day, revision, value]) => sent(day, revision, value))
    const day = fc.integer({ min: 1, max: 28 })
    const decision = fc
      .tuple(fc.constantFrom(returned, accepted, locked, reopened), fc.constantFrom(...sends), day)
      .map(([make, of, on]) => make(of, on))
    const draft = fc.tuple(day, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
    return fc
      .tuple(fc.array(decision, { maxLength: 8 }), fc.array(draft, { maxLength: 3 }))
      .map(([decisions, drafts]): readonly ReportEvent[] => [
        ...sends,
        ...decisions,
        ...drafts.map((of) => saved(...of)),
      ])
  })

describe("whyRefused", () => {
  const first = sent(10, 1, 5)

  it.each([
    ["accepted before it was sent", accepted(first, 9), [first], "nothing-sent"],
    ["accepted on the day it was sent", accepted(first, 10), [first], undefined],
    ["sent again before it was reopened", sent(11, 2, 6), [first, accepted(first, 10), reopened(first, 12)], "closed"],
    [
      "sent again on the day it was reopened",
      sent(12, 2, 6),
      [first, accepted(first, 10), reopened(first, 12)],
      undefined,
    ],
  ] as const)("%s", (_, event, others, reason) => {
    expect(whyRefused(event, others)).toEqual(reason === undefined ? undefined : refusals[reason])
  })
})

describe("whatever happened", () => {
  it("the order in which it is told and repetition change nothing", () => {
    fc.assert(
      fc.property(
        anyEvents.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 })),
        ),
        ([events, told]) => {
          expect(reportHistory(told)).toEqual(reportHistory(events))
        },
      ),
    )
  })

  it("only an accepted or locked report is closed, and only a returned one stops counting", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { current, effective } = reportHistory(events)
        const under = current.state === "draft" ? current.after : current
        expect(effective === null).toBe(under.state === "none" || under.state === "returned")
        if (under.state === "accepted" || under.state === "locked") expect(effective?.standing).toBe(under.state)
      }),
    )
  })

  it("every event took its place, repeated another, conflicts, or is refused with a reason", () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { conflicts, refused, revisions } = reportHistory(events)
        const ids = [...revisions.map(({ id }) => id), ...conflicts.map(({ other }) => other.id)]
        const named = new Set([...ids, ...refused.map(({ event }) => event.id)])
        const quiet = events.filter((event) => event.kind === "submitted" && !named.has(event.id))
        for (const event of quiet)
          expect(revisions.some(({ revision }) => isOf(event, "submitted") && revision === event.revision)).toBe(true)
      }),
    )
  })
})
