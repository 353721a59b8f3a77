import type { Province } from "@lantoa/core"
import type { AcceptedError, AnyRuleCases } from "@lantoa/core/testing"
import haNam from "@lantoa/ha-nam-2021"
import { ruleCases as haNamCases } from "@lantoa/ha-nam-2021/rule-cases"
import vinhLong from "@lantoa/vinh-long-2026"
import { ruleCases as vinhLongCases } from "@lantoa/vinh-long-2026/rule-cases"

/** A province plugin of this repository with what the conformance kit asks for beside it. */
export interface ShippedPlugin {
  readonly province: Province
  readonly ruleCases: Readonly<Record<string, AnyRuleCases>>
  readonly acceptedErrors: readonly AcceptedError[]
}

/** The province plugins of this repository. */
export const plugins: readonly ShippedPlugin[] = [
  { province: haNam, ruleCases: haNamCases, acceptedErrors: [] },
  {
    province: vinhLong,
    ruleCases: vinhLongCases,
    acceptedErrors: [
      {
        plan: "vinh-long-2026",
        rule: "structure/labels-unique",
        reason: "the document has two parts numbered II; the plugin keeps its labels as they are printed",
      },
    ],
  },
]
