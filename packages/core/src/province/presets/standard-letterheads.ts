import type { Body } from "../../directory/index.ts"
import type { Letterhead } from "../../jurisdiction/index.ts"
import { type PresetPlace, presetBodyId } from "./preset-place.ts"

/** Symbols of plans that issued plans show. A department with none here states its own in a variant or plugin. */
const symbols: Readonly<Record<string, string>> = {
  "so-thong-tin-va-truyen-thong": "KH-STTTT",
  "so-van-hoa-the-thao-va-du-lich": "KH-SVHTTDL",
  "so-cong-thuong": "KH-SCT",
  "so-y-te": "KH-SYT",
}

/** How a province's committee and departments head their documents (*thể thức đầu văn bản*). */
export const standardLetterheads = (place: PresetPlace, bodies: readonly Body[]): readonly Letterhead[] => {
  if (place.committee === null) return []
  const committeeLine = `ỦY BAN NHÂN DÂN ${place.within}`.toUpperCase()
  const issued = placeOfIssue(place)
  return [
    { issuer: place.committee, superiorLine: null, issuerLine: committeeLine, place: issued, planSymbol: "KH-UBND" },
    ...Object.entries(symbols).flatMap(([slug, planSymbol]) => {
      const body = bodies.find(({ id }) => id === presetBodyId(place, slug))
      if (body === undefined) return []
      const issuerLine = body.name.toUpperCase()
      return [{ issuer: body.id, superiorLine: committeeLine, issuerLine, place: issued, planSymbol }]
    }),
  ]
}

/**
 * The place that documents print: the province's own name. The one named after a person keeps its type word (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I and II: "Thành phố Hồ Chí Minh").
 */
const placeOfIssue = ({ unit }: PresetPlace): string => (unit.name === "Hồ Chí Minh" ? unit.fullName : unit.name)
