import type { AnyRuleCases } from "@lantoa/core/testing"
import { kimBangCases } from "./rules/kim-bang-by-its-day.cases.ts"
import { kimBangByItsDay } from "./rules/kim-bang-by-its-day.ts"

/** The cases of the plugin's rules by rule id, for the conformance kit. Not published: tests of this repository use it. */
export const ruleCases = {
  [kimBangByItsDay.id]: kimBangCases,
} satisfies Readonly<Record<string, AnyRuleCases>>
