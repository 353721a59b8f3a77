import * as z from "zod"
import { IsoDate } from "../calendar/iso-date.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { ReportContent } from "./content.schema.ts"
import { ReportId } from "./expected.schema.ts"
import { FormId } from "./form.schema.ts"

/** Identity of an event: a hash of everything it says, so that the same event told twice is one. */
export const ReportEventId = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<"ReportEventId">()
export type ReportEventId = z.infer<typeof ReportEventId>

/** Where a report came from: the file's name and the SHA-256 of its bytes. */
export const ReportSource = lazyObject(() => ({ file: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
export interface ReportSource extends z.infer<typeof ReportSource> {}

const common = () => ({
  id: ReportEventId,
  report: ReportId,
  on: IsoDate,
  /** An office or a post (*chức vụ, bộ phận*), for the trail; null when not told. */
  by: z.string().min(1).nullable(),
})

/** About one submission: the event that made it. */
const decision = () => ({ ...common(), of: ReportEventId })

/**
 * Something that happened to a report (*sự kiện của báo cáo*). Events are only ever added; what a report is follows
 * from the set of its events, whatever their order of arrival.
 */
export const ReportEvent = z.discriminatedUnion("kind", [
  lazyObject(() => ({
    kind: z.literal("drafted"),
    ...common(),
    /** Counts up with every saved draft of a revision. */
    save: z.int().positive(),
    revision: z.int().positive(),
    form: FormId,
    content: ReportContent,
  })),
  lazyObject(() => ({
    kind: z.literal("submitted"),
    ...common(),
    /** 1 at first, one more with every resubmission (*lần gửi*). */
    revision: z.int().positive(),
    form: FormId,
    content: ReportContent,
    source: ReportSource.nullable(),
  })),
  lazyObject(() => ({ kind: z.literal("returned"), ...decision(), reason: z.string().min(1) })),
  lazyObject(() => ({ kind: z.literal("accepted"), ...decision() })),
  lazyObject(() => ({ kind: z.literal("locked"), ...decision() })),
  /** A lock exception (*mở khóa*): the unit may send a new revision, up to and with `until`. */
  lazyObject(() => ({
    kind: z.literal("reopened"),
    ...decision(),
    by: z.string().min(1),
    reason: z.string().min(1),
    until: IsoDate.nullable(),
  })),
])
export type ReportEvent = z.infer<typeof ReportEvent>
