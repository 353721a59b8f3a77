import type { ChannelType } from "./channel.schema.ts"
import { directChannels, grassrootsChannels } from "./channels-at-grassroots.ts"
import { eventChannels, institutionChannels, visualChannels } from "./channels-in-public.ts"
import { electronicChannels, pressChannels } from "./channels-of-media.ts"

/**
 * The channels that plans name (*kênh, hình thức truyền thông*), in the canonical spelling with the variants found in
 * plans. They stand under the forms of Nghị định 49/2024/NĐ-CP and the types of the Press Law, yet exist before those
 * acts: a loudspeaker station is right in a plan of 2021. Only what has really ended has an end.
 */
export const channelTypes: readonly ChannelType[] = [
  ...pressChannels,
  ...grassrootsChannels,
  ...electronicChannels,
  ...directChannels,
  ...eventChannels,
  ...visualChannels,
  ...institutionChannels,
]
