import * as z from "zod"
import { lazyObject, settled } from "../text/lazy-object.schema.ts"
import { ChannelTypeId } from "./channel.schema.ts"
import { Due } from "./due.schema.ts"
import { NodeId } from "./node.schema.ts"
import { ObservanceId, ThemeKind } from "./theme.schema.ts"

/** What a unit does in a task (*vai trò*). */
export const Role = z.enum([
  "lead",
  "coordinate",
  "advise",
  "direct",
  "implement",
  "supply-content",
  "inspect",
  "consolidate",
  "report",
  "appraise",
  "allocate-funds",
])
export type Role = z.infer<typeof Role>

/** How a unit comes to its task: told by its superior, or asked (*giao* or *đề nghị*). */
export const Modality = z.enum(["assigned", "requested"])
export type Modality = z.infer<typeof Modality>

/** A sub-unit that the unit has do the work (*chỉ đạo … thực hiện*), as named. */
export const Delegation = lazyObject(() => ({ to: z.string().min(1) }))
export interface Delegation extends z.infer<typeof Delegation> {}

/** One task (*nhiệm vụ*): a bullet or paragraph under the unit that gets it. */
export const Task = lazyObject(() => ({
  id: z.string().regex(/^task-\d+\.\d+$/),
  at: NodeId,
  text: z.string().min(1),
  /** In order of mention, each once; `["implement"]` when no verb says more. */
  roles: z.array(Role).min(1),
  /** With whom (*phối hợp với*), as named. */
  partners: z.array(z.string().min(1)),
  delegations: z.array(settled(Delegation)),
  /** What the task names, by the vocabularies. */
  themes: z.array(ThemeKind),
  observances: z.array(ObservanceId),
  channels: z.array(ChannelTypeId),
  due: settled(Due).nullable(),
}))
export interface Task extends z.infer<typeof Task> {}

/** Who gets which tasks (*phân công*): one heading, sentence, lead line or table row. */
export const Assignment = lazyObject(() => ({
  id: z.string().regex(/^assignment-\d+$/),
  at: NodeId,
  /** As named there; groups stay groups. */
  units: z.array(z.string().min(1)).min(1),
  modality: Modality,
  tasks: z.array(Task).min(1),
  /** The coordinating units of a lead line or task table; absent in a part headed by units. */
  supports: z.array(z.string().min(1)).optional(),
}))
export interface Assignment extends z.infer<typeof Assignment> {}
