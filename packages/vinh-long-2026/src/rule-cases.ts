import type { AnyRuleCases } from "@lantoa/core/testing"
import { noFormerDistrict, noFormerProvince } from "./rules/index.ts"
import { noFormerDistrictCases } from "./rules/no-former-district.cases.ts"
import { noFormerProvinceCases } from "./rules/no-former-province.cases.ts"

/** The cases of the plugin's rules by rule id, for the conformance kit. Not published: tests of this repository use it. */
export const ruleCases = {
  [noFormerDistrict.id]: noFormerDistrictCases,
  [noFormerProvince.id]: noFormerProvinceCases,
} satisfies Readonly<Record<string, AnyRuleCases>>
