import * as z from "zod"
import { Vnd } from "../plan/funding.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { IndicatorId } from "./indicator.schema.ts"

/**
 * A figure as reported (*số liệu*): a whole number from zero; `not-applicable` where the unit cannot have one
 * (*không áp dụng*); null: left empty, which is not zero.
 */
export const ReportValue = z.union([z.int().nonnegative(), z.literal("not-applicable")]).nullable()
export type ReportValue = z.infer<typeof ReportValue>

/** How far a task is (*tiến độ nhiệm vụ*). */
export const TaskProgress = z.enum(["not-started", "under-way", "done", "not-applicable"])
export type TaskProgress = z.infer<typeof TaskProgress>

/** What a unit says of one task; null progress: left empty. */
export const TaskAnswer = lazyObject(() => ({
  progress: TaskProgress.nullable(),
  note: z.string().min(1).nullable(),
  /** Where proof can be found: file names, addresses, document numbers. */
  evidence: z.array(z.string().min(1)),
}))
export interface TaskAnswer extends z.infer<typeof TaskAnswer> {}

/** Money of one source in whole đồng; null: not stated, which is not zero. */
export const CostAnswer = lazyObject(() => ({
  estimated: Vnd.nullable(),
  allocated: Vnd.nullable(),
  spent: Vnd.nullable(),
}))
export interface CostAnswer extends z.infer<typeof CostAnswer> {}

/** What a report says (*nội dung báo cáo*), by the ids of its form. What is left out was left empty. */
export const ReportContent = lazyObject(() => ({
  values: z.record(IndicatorId, ReportValue),
  tasks: z.record(z.string().min(1), TaskAnswer),
  costs: z.record(z.string().min(1), CostAnswer),
  parts: z.record(z.string().min(1), z.string().min(1).nullable()),
}))
export interface ReportContent extends z.infer<typeof ReportContent> {}
