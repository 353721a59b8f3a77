import type { Tier, UnitType } from "@lantoa/core"

/** The tiers that the data have, in the order of their rows. */
export const tiers = ["province", "district", "commune"] as const satisfies readonly Tier[]

/** A tier that the data have (*cấp tỉnh, huyện, xã*). */
export type UnitTier = (typeof tiers)[number]

/** The types in the order by which the data number them, each with the word that stands before a name. */
export const unitTypes: readonly (readonly [type: UnitType, word: string])[] = [
  ["province", "Tỉnh"],
  ["centrally-run-city", "Thành phố"],
  ["urban-district", "Quận"],
  ["rural-district", "Huyện"],
  ["town", "Thị xã"],
  ["provincial-city", "Thành phố"],
  ["commune", "Xã"],
  ["ward", "Phường"],
  ["township", "Thị trấn"],
  ["special-zone", "Đặc khu"],
]
