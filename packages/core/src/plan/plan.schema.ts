import * as z from "zod"
import { YearPeriod } from "../calendar/iso-date.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { Assignment } from "./assignment.schema.ts"
import { ChannelUse } from "./channel.schema.ts"
import { CitedAct, DocumentIdentity, InternalReference } from "./document.schema.ts"
import { FundingSource } from "./funding.schema.ts"
import { NodeId, Paragraph, PlanNode, Section } from "./node.schema.ts"
import { ReportingDuty } from "./reporting.schema.ts"
import { ContentTheme } from "./theme.schema.ts"

/** Identity of a plan across runs, from which ids of obligations and calendar entries are made. */
export const PlanId = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/)
  .brand<"PlanId">()
export type PlanId = z.infer<typeof PlanId>

/** A purpose, objective or requirement (*mục đích, mục tiêu, yêu cầu*): one paragraph. */
export const Statement = lazyObject(() => ({ at: NodeId, text: z.string().min(1) }))
export interface Statement extends z.infer<typeof Statement> {}

/**
 * A communication plan (*kế hoạch truyền thông*): the text in its outline, and what the text means, each item
 * pointing to the place that says it.
 */
export const Plan = lazyObject(() => ({
  format: z.literal("lantoa.plan/1"),
  id: PlanId,
  /** Slug of the province plugin by which it was understood; null without one. */
  province: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .nullable(),
  document: DocumentIdentity,
  period: YearPeriod.nullable(),
  /** What stands before the first part: the acts it rests on, the sentence that issues it. */
  preamble: z.array(Paragraph),
  body: z.array(PlanNode),
  /** What stands after the last part, up to the end mark. */
  closing: z.array(Paragraph),
  annexes: z.array(Section),
  citations: z.array(CitedAct),
  references: z.array(InternalReference),
  objectives: z.array(Statement),
  requirements: z.array(Statement),
  themes: z.array(ContentTheme),
  channels: z.array(ChannelUse),
  assignments: z.array(Assignment),
  funding: z.array(FundingSource),
  reporting: z.array(ReportingDuty),
}))
export interface Plan extends z.infer<typeof Plan> {}
