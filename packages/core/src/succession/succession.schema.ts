import * as z from "zod"
import { IsoDate } from "../calendar/iso-date.schema.ts"
import { BodyId, FunctionId, GroupId, UnitId } from "../directory/directory.schema.ts"
import { UnitStep } from "../directory/unit-step.schema.ts"
import { Basis } from "../law/basis.schema.ts"
import { Obligation, ObligationId, Obligor } from "../obligation/obligation.schema.ts"
import { NodeId } from "../plan/node.schema.ts"
import { PlanId } from "../plan/plan.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"

const bilingual = lazyObject(() => ({ vi: z.string().min(1), en: z.string().min(1) }))
const named = lazyObject(() => ({ id: z.union([BodyId, UnitId, GroupId]), name: z.string().min(1) }))

/** One step by which work came from one body to another (*một bước kế thừa*). */
export const SuccessionStep = lazyObject(() => ({
  from: named,
  /** null: it ended here, nobody followed. */
  to: named.nullable(),
  /** First day of the follower; null when no source gives one. */
  on: IsoDate.nullable(),
  /** The day is not exact in the sources. */
  about: z.boolean(),
  /** The function that went this way; null for everything. */
  function: FunctionId.nullable(),
  /** `partial`: others followed as well, each for its own land or function. */
  extent: z.enum(["full", "partial"]),
  /** What of the land of the one went to the land of the other, act and clause each; empty where nothing is said. */
  units: z.array(UnitStep),
  basis: z.array(Basis).min(1),
  note: bilingual.nullable(),
}))
export interface SuccessionStep extends z.infer<typeof SuccessionStep> {}

/** An obligation of the plan that a carried one stands for. */
export const Origin = lazyObject(() => ({
  obligation: ObligationId,
  obligor: Obligor,
  /** Empty: the same body still owes it. */
  steps: z.array(SuccessionStep),
}))
export interface Origin extends z.infer<typeof Origin> {}

/** An obligation as it stands on the later day (*nghĩa vụ được kế thừa*). */
export const CarriedObligation = lazyObject(() => ({
  obligation: Obligation,
  /** All that it stands for; more than one where several bodies became one. */
  origins: z.array(Origin).min(1),
}))
export interface CarriedObligation extends z.infer<typeof CarriedObligation> {}

/** Something of the plan that cannot be carried to the later day, and why (*không kế thừa được*). */
export const NotCarried = lazyObject(() => ({
  kind: z.enum(["obligation", "partner", "receiver", "channel", "funding"]),
  /**
   * `ended`: it ended and nobody followed. `unknown`: no source says who followed. `undecided`: several followed, each in
   * one function, and the plan does not say which is meant. `itself`: who should report or take part became the one that
   * receives or leads. `past`: its time was over before the later day.
   */
  reason: z.enum(["ended", "unknown", "undecided", "itself", "past"]),
  /** Who or what it is, as the plan or the directory names it. */
  name: z.string().min(1),
  text: bilingual,
  /** Where the plan says it. */
  at: z.array(NodeId),
  /** The obligations that are touched. */
  obligations: z.array(ObligationId),
  steps: z.array(SuccessionStep),
  basis: z.array(Basis),
}))
export interface NotCarried extends z.infer<typeof NotCarried> {}

/** A body or group that the plan names, and who holds its work on the later day. */
export const NameFate = lazyObject(() => ({
  /** As the plan or the directory names it. */
  from: Obligor,
  kind: z.enum(["stays", "carried", "ended", "unknown", "undecided"]),
  /** Who it is now; for `undecided` those that it may be. */
  to: z.array(Obligor),
  /** The names of `to`, each with the unit it serves unless the name says it. */
  names: z.array(z.string().min(1)),
  text: bilingual,
}))
export interface NameFate extends z.infer<typeof NameFate> {}

/** A plan carried to a later day (*kế thừa kế hoạch*); the plan itself is as it was. */
export const SuccessionReport = lazyObject(() => ({
  format: z.literal("lantoa.succession/1"),
  plan: PlanId,
  /** The day on which the plan's names were understood. */
  from: IsoDate,
  to: IsoDate,
  /** Version and last day of the data on units; null when none were used. Beyond that day changes are not known. */
  units: lazyObject(() => ({ version: z.string().min(1), until: IsoDate })).nullable(),
  carried: z.array(CarriedObligation),
  notCarried: z.array(NotCarried),
  names: z.array(NameFate),
}))
export interface SuccessionReport extends z.infer<typeof SuccessionReport> {}
