import type { ChannelType } from "@lantoa/core"

/** None of its own: the national vocabulary has every channel that plans of Vĩnh Long name (*kênh truyền thông*). */
export const channels: readonly ChannelType[] = []
