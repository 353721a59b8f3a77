import type { BodyKind } from "../../directory/index.ts"
import type { Plan } from "../../plan/index.ts"
import { nameKind } from "./name-kind.ts"
import { perPlan } from "./per-plan.ts"

/** Whose rules of form a document follows (*hệ thống văn bản*). */
export type IssuerFamily = "state" | "party" | "front"

const families: readonly (readonly [family: IssuerFamily, kinds: readonly BodyKind[]])[] = [
  ["party", ["party-committee", "party-commission"]],
  ["front", ["front", "mass-organisation", "association"]],
  [
    "state",
    [
      "peoples-committee",
      "peoples-council",
      "department",
      "ministry",
      "department-unit",
      "provincial-agency",
      "commune-office",
    ],
  ],
]

/** The family of the issuer by its name; undefined where the name shows none, or where nobody is named. */
export const issuerFamilyOf = perPlan(({ document: { issuer } }: Plan): IssuerFamily | undefined => {
  const [kind] = issuer === null ? [] : nameKind(issuer).kinds
  return kind === undefined ? undefined : families.find(([, kinds]) => kinds.includes(kind))?.[0]
})
