import { validity } from "../calendar/index.ts"
import { clause } from "../law/index.ts"
import type { TierSystem } from "./jurisdiction.schema.ts"

/**
 * The tiers of government and of the budget over time (*cấp chính quyền, cấp ngân sách*).
 *
 * From 2025-07-01 to 2025-12-31 the budget law still names a district tier that nobody holds any more; it leaves the
 * law with the budget year 2026. `by-decentralisation` is a way to name tiers ("theo phân cấp"), not one of them.
 */
export const nationalTierSystems: readonly TierSystem[] = [
  {
    tiers: ["central", "province", "district", "commune"],
    budgetTiers: ["central", "province", "district", "commune"],
    validity: validity(null, "2025-07-01"),
    basis: [
      clause("77/2015/QH13", "cấp tỉnh, cấp huyện, cấp xã", "unchecked"),
      clause("83/2015/QH13", "ngân sách trung ương, tỉnh, huyện, xã"),
    ],
  },
  {
    tiers: ["central", "province", "commune"],
    budgetTiers: ["central", "province", "district", "commune"],
    validity: validity("2025-07-01", "2026-01-01"),
    basis: [
      clause("72/2025/QH15", "cấp tỉnh, cấp xã"),
      clause("83/2015/QH13", "ngân sách trung ương, tỉnh, huyện, xã, đến hết năm ngân sách 2025"),
    ],
  },
  {
    tiers: ["central", "province", "commune"],
    budgetTiers: ["central", "province", "commune"],
    validity: validity("2026-01-01"),
    basis: [
      clause("72/2025/QH15", "cấp tỉnh, cấp xã"),
      clause("89/2025/QH15", "ngân sách trung ương, tỉnh, xã, từ năm ngân sách 2026"),
    ],
  },
]
