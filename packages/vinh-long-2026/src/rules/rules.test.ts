import { testRule } from "@lantoa/core/testing"
import { noFormerDistrict, noFormerProvince } from "./index.ts"
import { noFormerDistrictCases } from "./no-former-district.cases.ts"
import { noFormerProvinceCases } from "./no-former-province.cases.ts"

testRule(noFormerDistrict, noFormerDistrictCases)
testRule(noFormerProvince, noFormerProvinceCases)
