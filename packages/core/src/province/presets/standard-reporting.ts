import { type IsoDate, isValidOn } from "../../calendar/index.ts"
import type { Body, DirectoryData, Tier } from "../../directory/index.ts"
import type { ReportingStep } from "../../jurisdiction/index.ts"
import { practice } from "../../law/index.ts"
import { type PresetPlace, presetBodyId } from "./preset-place.ts"
import type { TierPreset } from "./tier-preset.ts"

/** The departments to which units turn, the one that is there on the day. */
const leads = ["so-thong-tin-va-truyen-thong", "so-van-hoa-the-thao-va-du-lich"]

const tierBelow: Readonly<Record<TierPreset, Tier>> = { "three-tier": "district", "two-tier": "commune" }

/**
 * The way reports take (*tuyến báo cáo*) as offices do: the committees below turn to the department that holds press and
 * grassroots information, the department to its committee. No source gives a day for all provinces.
 */
export const standardReporting = (
  preset: TierPreset,
  place: PresetPlace,
  { groups }: DirectoryData,
  bodies: readonly Body[],
  day: IsoDate,
): readonly ReportingStep[] => {
  const lead = leads
    .map((slug) => bodies.find(({ id }) => id === presetBodyId(place, slug)))
    .find((body) => body !== undefined && isValidOn(body.validity, day))
  if (lead === undefined) return []
  const below = groups.find(
    ({ kinds, tier, validity }) =>
      tier === tierBelow[preset] && kinds.includes("peoples-committee") && isValidOn(validity, day),
  )
  const basis = [practice("đơn vị thực hiện gửi về cơ quan chủ trì, cơ quan chủ trì gửi cấp trên; không có ngày chung")]
  return [
    ...(below === undefined ? [] : [{ from: below.id, to: lead.id, due: null, basis }]),
    ...(place.committee === null ? [] : [{ from: lead.id, to: place.committee, due: null, basis }]),
  ]
}
