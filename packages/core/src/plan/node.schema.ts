import * as z from "zod"
import { lazyObject } from "../text/lazy-object.schema.ts"

/**
 * A place in a plan: the ordinal path of a section, paragraph or table, `s2.1` or `s2.1:p3`; `pre:p1` in the
 * preamble, `end:p1` in the closing, `x1` an annex. It counts what stands there and never uses the printed label, so
 * that a second "II" has a place of its own.
 */
export const NodeId = z
  .string()
  .regex(/^(s\d+(\.\d+)*|x\d+(\.\d+)*|pre|end)(:[pt]\d+)?$/)
  .brand<"NodeId">()
export type NodeId = z.infer<typeof NodeId>

/** A paragraph (*đoạn, gạch đầu dòng*), its text joined over line and page breaks, as printed, NFC. */
export const Paragraph = lazyObject(() => ({
  kind: z.literal("paragraph"),
  id: NodeId,
  /** What it starts with: nothing, a bullet of a level, or a printed label. */
  mark: z.enum(["none", "dash", "plus", "star", "label"]),
  /** The printed label without its stop or bracket: `1`, `a`; null without one. */
  label: z.string().nullable(),
  text: z.string(),
}))
export interface Paragraph extends z.infer<typeof Paragraph> {}

/** A table of data (*bảng*); every row has as many cells as the widest. */
export const Table = lazyObject(() => ({
  kind: z.literal("table"),
  id: NodeId,
  rows: z.array(z.array(z.string())),
}))
export interface Table extends z.infer<typeof Table> {}

/** A headed part of a plan (*phần, mục, khoản có tiêu đề*), its label exactly as printed. */
export const Section = z.strictObject({
  kind: z.literal("section"),
  id: NodeId,
  /** `I`, `1`, `2.1`, `a`, `Phần thứ nhất`, `Phụ lục I`; empty when an annex has none. */
  label: z.string(),
  heading: z.string(),
  get children() {
    return z.array(z.discriminatedUnion("kind", [Section, Paragraph, Table]))
  },
})
export type Section = z.infer<typeof Section>

/** A section, paragraph or table. */
export const PlanNode = z.discriminatedUnion("kind", [Section, Paragraph, Table])
export type PlanNode = z.infer<typeof PlanNode>
