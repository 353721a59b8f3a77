import * as z from "zod"
import { Validity } from "../calendar/validity.schema.ts"
import { Basis } from "../law/basis.schema.ts"
import { lazyObject } from "../text/lazy-object.schema.ts"
import { NodeId } from "./node.schema.ts"

/** A family of channels (*nhóm kênh*). */
export const ChannelFamily = z.enum(["press", "grassroots", "electronic", "direct", "event", "visual", "institution"])
export type ChannelFamily = z.infer<typeof ChannelFamily>

/** Permanent id of a channel type. A province may add its own, prefixed with its slug. */
export const ChannelTypeId = z
  .string()
  .regex(/^([a-z0-9-]+\/)?[a-z][a-z0-9-]*$/)
  .brand<"ChannelTypeId">()
export type ChannelTypeId = z.infer<typeof ChannelTypeId>

/** A kind of channel (*loại hình, hình thức truyền thông*) while it exists. */
export const ChannelType = lazyObject(() => ({
  id: ChannelTypeId,
  family: ChannelFamily,
  name: lazyObject(() => ({ vi: z.string().min(1), en: z.string().min(1) })),
  /** Spellings in plans, compared folded and as parts of a longer phrase. The longest that fits wins. */
  phrases: z.array(z.string().min(1)).min(1),
  /** Whether it names a whole family ("hệ thống thông tin cơ sở") rather than one channel. */
  wholeFamily: z.boolean(),
  validity: Validity,
  basis: z.array(Basis).min(1),
}))
export interface ChannelType extends z.infer<typeof ChannelType> {}

/** A channel that a plan names (*kênh, hình thức tuyên truyền*). `type` is null when the vocabulary has none for it. */
export const ChannelUse = lazyObject(() => ({
  id: z.string().regex(/^channel-\d+$/),
  at: NodeId,
  text: z.string().min(1),
  type: ChannelTypeId.nullable(),
}))
export interface ChannelUse extends z.infer<typeof ChannelUse> {}
