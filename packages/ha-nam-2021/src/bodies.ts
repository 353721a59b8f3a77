import type { Body } from "@lantoa/core"
import { districtCommittees, districtStations } from "./bodies/district-bodies.ts"
import { haNamBodies } from "./bodies/ha-nam-bodies.ts"
import { ninhBinhBodies } from "./bodies/ninh-binh-bodies.ts"

/** Who can be given work or receive a document in Hà Nam, and who followed them in Ninh Bình (*cơ quan, tổ chức*). */
export const bodies: readonly Body[] = [...haNamBodies, ...districtCommittees, ...districtStations, ...ninhBinhBodies]
