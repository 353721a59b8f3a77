import * as z from "zod"
import { lazyObject } from "../text/lazy-object.schema.ts"

/**
 * How sure a fact is (*độ tin cậy*): `verified` read in the text of the law or a page quoting it; `document` stands in
 * an issued plan; `secondary` read only in a secondary place; `computed` by a named method; `inferred` from other
 * facts; `unchecked` own knowledge. Only the first two may make an error; `unchecked` is never a hard rule.
 */
export const Certainty = z.enum(["verified", "document", "secondary", "computed", "inferred", "unchecked"])
export type Certainty = z.infer<typeof Certainty>

/** A place in the law, or in practice, that a rule or a value rests on (*căn cứ*). */
export const Basis = lazyObject(() => ({
  /** The instrument's number as printed, `30/2020/NĐ-CP`; null for practice. */
  instrument: z.string().min(1).nullable(),
  /** Where in it, as Vietnamese lawyers write it: `Điều 12 khoản 1`; for practice, what practice it is. */
  at: z.string().min(1),
  certainty: Certainty,
  /** Where the text was read. */
  url: z.url().optional(),
}))
export interface Basis extends z.infer<typeof Basis> {}
