import * as z from "zod"
import { IsoDate } from "../calendar/iso-date.schema.ts"
import { Basis } from "../law/basis.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { BodyId, FunctionId, UnitId } from "./directory.schema.ts"

/**
 * What happened (*loại thay đổi*): units merged, one split, renamed, of another type, under another unit, of another
 * level, under a corrected code; a level removed; a unit or body that began or ended; a function or everything that a
 * body did handed to others.
 */
export const ChangeEventKind = z.enum([
  "merge",
  "split",
  "rename",
  "type-change",
  "parent-change",
  "level-change",
  "level-removal",
  "code-correction",
  "established",
  "ended",
  "function-transfer",
  "succession",
])
export type ChangeEventKind = z.infer<typeof ChangeEventKind>

/** A unit or body that takes part in a change. */
export const ChangeParty = lazyObject(() => ({
  id: z.union([UnitId, BodyId]),
  name: z.string().min(1),
  /** How much of it goes along: of the units before in a merge, of the one that is split in each of those after. */
  extent: z.enum(["full", "partial"]),
}))
export interface ChangeParty extends z.infer<typeof ChangeParty> {}

/** A change of units or bodies (*sự kiện thay đổi*), with its day and the acts it rests on. */
export const ChangeEvent = lazyObject(() => ({
  kind: ChangeEventKind,
  /** First day of what is new; null where no source gives one. */
  on: IsoDate.nullable(),
  /** The day is not exact in the sources. */
  about: z.boolean(),
  /** Empty: not known from what it came. */
  from: z.array(ChangeParty),
  /** Empty: it ended with no successor, or, where `known` is false, nobody knows what it became. */
  to: z.array(ChangeParty),
  /** The function handed over; null for a change of units, and for everything that a body did. */
  function: FunctionId.nullable(),
  /** Whether a source says what became of what. Where it only goes on with a code, nothing is said. */
  known: z.boolean(),
  /** Empty where the sources name no act. */
  basis: z.array(Basis),
}))
export interface ChangeEvent extends z.infer<typeof ChangeEvent> {}
