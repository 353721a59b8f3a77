import type { Text, Tier } from "@lantoa/core"

const tiers: Readonly<Record<Tier, Text>> = {
  central: { vi: "Trung ương", en: "central" },
  province: { vi: "cấp tỉnh", en: "province" },
  district: { vi: "cấp huyện", en: "district" },
  commune: { vi: "cấp xã", en: "commune" },
}

/** What a tier of government is called; null is a unit that the directory does not know. */
export const tierLabel = (tier: Tier | null): Text =>
  tier === null ? { vi: "chưa rõ cấp", en: "tier not known" } : tiers[tier]
