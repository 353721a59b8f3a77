import { always, type Validity } from "../calendar/index.ts"
import { type Basis, clause, practice } from "../law/index.ts"
import type { ChannelFamily, ChannelType } from "./channel.schema.ts"
import { channelTypeId } from "./id.ts"

/** A form of grassroots information by the decree. */
export const decree49 = (form: string): readonly Basis[] => [
  clause("49/2024/NĐ-CP", `loại hình thông tin cơ sở: ${form}`),
]
/** A type of press by the Press Law of 2016. */
export const pressLaw = (kind: string): readonly Basis[] => [clause("103/2016/QH13", `Điều 3 (${kind})`)]
/** Channels that issued plans name. */
const inPlans: readonly Basis[] = [practice("hình thức nêu trong các kế hoạch truyền thông đã ban hành", "document")]
/** Channels of common use, read in no act. */
export const customary: readonly Basis[] = [
  practice("hình thức tuyên truyền thường gặp trong kế hoạch của cơ quan nhà nước", "unchecked"),
]

/** What a channel has beside its names: by default it is valid always and named in plans. */
export interface ChannelDetails {
  readonly basis?: readonly Basis[]
  readonly validity?: Validity
  readonly wholeFamily?: boolean
}

/** A channel type, written in code. */
export const channel = (
  id: string,
  family: ChannelFamily,
  vi: string,
  en: string,
  phrases: readonly string[],
  extra: ChannelDetails = {},
): ChannelType => ({
  id: channelTypeId(id),
  family,
  name: { vi, en },
  phrases: [...phrases],
  wholeFamily: extra.wholeFamily ?? false,
  validity: extra.validity ?? always,
  basis: [...(extra.basis ?? inPlans)],
})
