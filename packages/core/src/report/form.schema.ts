import * as z from "zod"
import { Because } from "../obligation/obligation.schema.ts"
import { BudgetTier, FundingKind } from "../plan/funding.schema.ts"
import { NodeId } from "../plan/node.schema.ts"
import { PlanId } from "../plan/plan.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { Indicator, Measure } from "./indicator.schema.ts"

const bilingual = lazyObject(() => ({ vi: z.string().min(1), en: z.string().min(1) }))

/**
 * Identity of a form with its contents (*mẫu báo cáo*): `<what>.<hash>`. Another indicator, another wording of a task:
 * another id, so that last year's form is told from this year's.
 */
export const FormId = z
  .string()
  .regex(/^[a-z0-9-]+\.[0-9a-f]{14}$/)
  .brand<"FormId">()
export type FormId = z.infer<typeof FormId>

/** An indicator in a form: whether it must be answered, and why it is asked. */
export const FormIndicator = lazyObject(() => ({
  indicator: Indicator,
  /** An answer is a number, zero or “not applicable”; only an empty cell is none. */
  mandatory: z.boolean(),
  because: z.array(Because).min(1),
}))
export interface FormIndicator extends z.infer<typeof FormIndicator> {}

/** A task in a form: how far it is. */
export const FormTask = lazyObject(() => ({
  /** The plan's task: `task-2.1`. */
  item: z.string().min(1),
  at: NodeId,
  text: z.string().min(1),
  mandatory: z.boolean(),
  because: z.array(Because).min(1),
}))
export interface FormTask extends z.infer<typeof FormTask> {}

/** A part in words (*phần thuyết minh*). */
export const FormPart = lazyObject(() => ({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: bilingual,
  help: bilingual.nullable(),
  mandatory: z.boolean(),
}))
export interface FormPart extends z.infer<typeof FormPart> {}

/** A source of money in a form (*nguồn kinh phí*). */
export const FormCost = lazyObject(() => ({
  /** `funding-1` of the plan, else the kind of money. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: bilingual,
  kind: FundingKind,
  tier: BudgetTier.nullable(),
}))
export interface FormCost extends z.infer<typeof FormCost> {}

/** What a unit fills in (*mẫu báo cáo*): figures, tasks, money, words. One form serves all units that owe the same. */
export const ReportForm = lazyObject(() => ({
  format: z.literal("lantoa.form/1"),
  id: FormId,
  plan: PlanId,
  /** The plan as people name it: number and subject. */
  title: bilingual,
  measures: z.array(Measure),
  indicators: z.array(FormIndicator),
  tasks: z.array(FormTask),
  costs: z.array(FormCost),
  parts: z.array(FormPart),
}))
export interface ReportForm extends z.infer<typeof ReportForm> {}
