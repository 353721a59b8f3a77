import { channelTypes } from "../plan/index.ts"
import type { JurisdictionLayer } from "./jurisdiction.ts"
import { nationalBodies } from "./national-bodies.ts"
import { nationalGroups } from "./national-groups.ts"
import { nationalSuccessions } from "./national-successions.ts"
import { nationalTierSystems } from "./tier-systems.ts"

/** What holds in every province (*quy định chung cả nước*): the lowest layer of a jurisdiction. */
export const nationalLayer: JurisdictionLayer = {
  slug: "national",
  name: { vi: "Việt Nam", en: "Viet Nam" },
  tierSystems: nationalTierSystems,
  directory: {
    units: [],
    bodies: [...nationalBodies],
    groups: [...nationalGroups],
    successions: [...nationalSuccessions],
  },
  channels: channelTypes,
}
