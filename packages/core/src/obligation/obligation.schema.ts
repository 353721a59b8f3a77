import * as z from "zod"
import { YearPeriod } from "../calendar/iso-date.schema.ts"
import { BodyId, GroupId, Tier } from "../directory/directory.schema.ts"
import { Basis } from "../law/basis.schema.ts"
import { Delegation, Modality, Role } from "../plan/assignment.schema.ts"
import { Due } from "../plan/due.schema.ts"
import { NodeId } from "../plan/node.schema.ts"
import { PlanId } from "../plan/plan.schema.ts"
import { Frequency } from "../plan/reporting.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"

const bilingual = lazyObject(() => ({ vi: z.string().min(1), en: z.string().min(1) }))

/**
 * One reason for a derived value (*vì sao*): the clause, the group that was expanded, the province, a dated value, a
 * practice, a unit or body that another one followed.
 */
export const Because = lazyObject(() => ({
  kind: z.enum(["clause", "group", "province", "parameter", "practice", "succession"]),
  text: bilingual,
  at: NodeId.nullable(),
  basis: z.array(Basis),
}))
export interface Because extends z.infer<typeof Because> {}

/** Who owes it: a body of the directory, a group whose members are not all known, or a name nobody knows. */
export const Obligor = z.discriminatedUnion("kind", [
  lazyObject(() => ({ kind: z.literal("body"), id: BodyId, name: z.string().min(1), tier: Tier })),
  lazyObject(() => ({ kind: z.literal("group"), id: GroupId, name: z.string().min(1), tier: Tier })),
  lazyObject(() => ({ kind: z.literal("unresolved"), name: z.string().min(1) })),
])
export type Obligor = z.infer<typeof Obligor>

/** Identity of an obligation, the same in every run over the same plan. */
export const ObligationId = z
  .string()
  .regex(/^[a-z0-9/-]+#[a-z0-9.-]+@[a-z0-9:/-]+$/)
  .brand<"ObligationId">()
export type ObligationId = z.infer<typeof ObligationId>

/** What one unit owes for one task or one report (*nghĩa vụ của một đơn vị*). */
export const Obligation = lazyObject(() => ({
  id: ObligationId,
  plan: PlanId,
  obligor: Obligor,
  kind: z.enum(["task", "report"]),
  /** The plan's task or reporting duty. */
  item: z.string().min(1),
  at: NodeId,
  text: z.string().min(1),
  roles: z.array(Role).min(1),
  modality: Modality,
  partners: z.array(z.string().min(1)),
  delegations: z.array(Delegation),
  /** null: the plan gives no day. */
  due: Due.nullable(),
  /** Of a report; null for a task. */
  frequency: Frequency.nullable(),
  /** To whom a report goes, as named. */
  to: z.array(z.string().min(1)),
  /** The years it runs in; null when the plan states none. */
  period: YearPeriod.nullable(),
  because: z.array(Because).min(1),
}))
export interface Obligation extends z.infer<typeof Obligation> {}
