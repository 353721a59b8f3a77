import { actsOfReform, actsOnAdministration } from "./acts-on-administration.ts"
import { actsOnLearning } from "./acts-on-learning.ts"
import { actsOnObservances } from "./acts-on-observances.ts"
import { actsOnSectors } from "./acts-on-sectors.ts"
import type { KnownAct } from "./known-act.ts"

/** The acts that are known, by subject. Absence says nothing about an act. */
export const knownActs: readonly KnownAct[] = [
  ...actsOnLearning,
  ...actsOnObservances,
  ...actsOnAdministration,
  ...actsOnSectors,
  ...actsOfReform,
]

const byNumber = new Map(knownActs.map((entry) => [entry.number, entry]))

/**
 * What is known of the act with a number, spaces inside dropped. A province's own numbers (`84/KH-UBND`) say nothing by
 * themselves: check the issuer or the date.
 */
export const knownAct = (number: string): KnownAct | undefined =>
  byNumber.get(number.normalize("NFC").replace(/\s+/g, ""))

/** The national projects (*đề án*) with their official names. */
export const nationalProjects: readonly (KnownAct & { readonly project: string })[] = knownActs.flatMap((entry) =>
  entry.project === null ? [] : [{ ...entry, project: entry.project }],
)
