import { defineProvince, validity } from "@lantoa/core"
import { bodies } from "./bodies.ts"
import { channels } from "./channels.ts"
import { provinceMerged } from "./days.ts"
import { groups } from "./groups.ts"
import { letterheads } from "./letterheads.ts"
import { learningSociety2021 } from "./plan/learning-society-2021.ts"
import { reportingChain } from "./reporting-chain.ts"
import { kimBangByItsDay } from "./rules/index.ts"
import { communeMerger, provinceMerger, rearrangement, unitsOf2021 } from "./sources.ts"
import { successions } from "./succession.ts"
import { haNam } from "./units/district-units.ts"
import { units } from "./units.ts"

/** Hà Nam with three tiers of government, from before 2021 until it went into Ninh Bình on 2025-07-01 (*tỉnh Hà Nam*). */
export const province = defineProvince({
  slug: "ha-nam-2021",
  name: { vi: "Tỉnh Hà Nam", en: "Hà Nam Province" },
  unit: haNam,
  placeNames: ["Hà Nam", "tỉnh Hà Nam"],
  validity: validity(null, provinceMerged),
  // The nation's: three tiers below the centre until the province ended.
  tierSystems: [],
  directory: { units: [...units], bodies: [...bodies], groups: [...groups], successions: [...successions] },
  channels,
  letterheads,
  reportingChain,
  rules: [kimBangByItsDay],
  plans: { "ha-nam-2021": learningSociety2021 },
  sources: [unitsOf2021, rearrangement, provinceMerger, communeMerger],
})
