import type { ConformanceCheck } from "../check.ts"
import { basisCited } from "./basis-cited.ts"
import { groupsResolve } from "./groups-resolve.ts"
import { idsUnique } from "./ids.ts"
import { layersFit } from "./layers-fit.ts"
import { letterheadsFit } from "./letterheads.ts"
import { namesResolve } from "./names-resolve.ts"
import { referencesExist } from "./references.ts"
import { chainConnected } from "./reporting-chain.ts"
import { shape } from "./shape.ts"
import { unitCounts } from "./unit-counts.ts"
import { validitySound } from "./validity-sound.ts"

/** What makes the data of a plugin whole. */
export const dataChecks: readonly ConformanceCheck[] = [
  shape,
  idsUnique,
  referencesExist,
  layersFit,
  unitCounts,
  validitySound,
  namesResolve,
  groupsResolve,
  basisCited,
  letterheadsFit,
  chainConnected,
]
