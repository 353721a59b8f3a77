import { testRule } from "@lantoa/core/testing"
import { kimBangCases } from "./kim-bang-by-its-day.cases.ts"
import { kimBangByItsDay } from "./kim-bang-by-its-day.ts"

testRule(kimBangByItsDay, kimBangCases)
