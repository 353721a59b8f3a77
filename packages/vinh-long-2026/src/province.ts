import { defineProvince, validity } from "@lantoa/core"
import { bodies } from "./bodies.ts"
import { channels } from "./channels.ts"
import { provinceFormed } from "./days.ts"
import { groups } from "./groups.ts"
import { letterheads } from "./letterheads.ts"
import { learningSociety2026 } from "./plan/learning-society-2026.ts"
import { reportingChain } from "./reporting-chain.ts"
import { noFormerDistrict, noFormerProvince } from "./rules/index.ts"
import { codes, communeMerger, districtsEnded, provinceMerger } from "./sources.ts"
import { successions } from "./succession.ts"
import { units, vinhLong } from "./units.ts"

/** Vĩnh Long with two tiers of government, since Bến Tre and Trà Vinh went into it on 2025-07-01 (*tỉnh Vĩnh Long*). */
export const province = defineProvince({
  slug: "vinh-long-2026",
  name: { vi: "Tỉnh Vĩnh Long", en: "Vĩnh Long Province" },
  unit: vinhLong,
  placeNames: ["Vĩnh Long", "tỉnh Vĩnh Long"],
  validity: validity(provinceFormed),
  // The nation's: two tiers below the centre.
  tierSystems: [],
  directory: { units: [...units], bodies: [...bodies], groups: [...groups], successions: [...successions] },
  channels,
  letterheads,
  reportingChain,
  rules: [noFormerDistrict, noFormerProvince],
  plans: { "vinh-long-2026": learningSociety2026 },
  sources: [provinceMerger, communeMerger, districtsEnded, codes],
})
